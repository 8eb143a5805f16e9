import { readText } from '../../../src/draft/read-text.ts';
import { taggedText, type TaggedText } from '../../../src/draft/statements/tagged-text.ts';
import { spanOf, type TokenRange } from '../../../src/draft/statements/token-range.ts';
import { tokensOf } from '../../../src/draft/tokens.ts';
import { MODELS } from '../../support/models.ts';

/** A line of an article, with its words by their tokens and back. */
export interface Line {
  readonly text: TaggedText;
  readonly range: (words: string) => TokenRange;
  readonly words: (range: TokenRange | undefined) => string | undefined;
}

/** Returns a line under a headline of its own. */
export function lineOf(line: string): Line {
  const read = readText(`Owls meet\n\n${line}`);
  const text = taggedText(read, undefined, MODELS.classes);
  const range = (words: string): TokenRange => {
    const forms = tokensOf(words, 0).map(({ form }) => form);
    const from = text.tokens.findIndex((_, at) =>
      forms.every((form, step) => text.tokens[at + step]?.form === form),
    );
    return { from, to: from + forms.length };
  };
  return {
    text,
    range,
    words: (found) => {
      if (found === undefined) return undefined;
      const { start, end } = spanOf(text.tokens, found);
      return read.text.slice(start, end);
    },
  };
}
