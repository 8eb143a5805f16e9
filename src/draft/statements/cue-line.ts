import type { Found } from './mend.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** A cue with its words, as the rules ask for them that tell what is no saying. */
export interface CueLine {
  readonly text: TaggedText;
  readonly cue: TokenRange;
  readonly source: TokenRange | undefined;
  readonly contents: readonly TokenRange[];
  /** The words of the cue, with a space between them. */
  readonly words: string;
  /** The last word of the cue, and the first of what follows it. */
  readonly last: string;
  readonly next: string;
  readonly form: (at: number | undefined) => string;
}

/** Whether nothing is said by a cue. */
export type Unsaid = (line: CueLine) => boolean;

/** Returns a cue with its words. */
export function cueLineOf(text: TaggedText, { cue, arguments: { source, contents } }: Found): CueLine {
  const form = (at: number | undefined): string => text.tokens[at ?? -1]?.form ?? '';
  const words = text.tokens.slice(cue.from, cue.to).map((token) => token.form);
  return {
    text,
    cue,
    source,
    contents,
    form,
    words: words.join(' '),
    last: words.at(-1) ?? '',
    next: form(cue.to),
  };
}
