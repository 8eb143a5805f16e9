import type { ArgumentRanges } from './arguments.ts';
import type { Found } from './mend.ts';
import { saysIt } from './mended-source.ts';
import { KIND, QUOTED, type TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** A clause before its speaker has at least as many words: "The truth, he said" has none. */
const SHORTEST = 6;

/** What opens something else than a whole clause: "When Congress cut funding, Mexico said enough". */
const OPENS_PART =
  /^(?:(?!beijing)\p{L}{3,}ing|according|after|although|amid|as|asked|at|because|before|but|by|despite|during|earlier|following|for|from|if|in|last|on|once|since|though|to|under|unless|until|when|while|with|without)$/iu;

/**
 * Returns what belongs to a cue for which no content was found, where its source stands between the comma that ends a clause
 * and the cue: "Soldiers killed 27 people, Human Rights Watch said today, accusing the junta".
 */
export function withClauseBefore<Own extends ArgumentRanges>(
  text: TaggedText,
  { cue, arguments: own }: Found & { readonly arguments: Own },
  cues: readonly TokenRange[],
): Own | undefined {
  const { source } = own;
  if (own.contents.length > 0 || source?.to !== cue.from || !saysIt(text, cue)) return undefined;
  const to = source.from - 1;
  const from = pastDateline(text, text.first[text.sentence[cue.from] ?? 0] ?? 0, to);
  if (to - from < SHORTEST || text.kind[to] !== KIND.comma || !isPlain(text, { from, to })) return undefined;
  return cues.some((other) => other.from >= from && other.to <= to)
    ? undefined
    : { ...own, contents: [{ from, to }] };
}

/** "WASHINGTON — His obsession": where the sentence begins behind a dash. */
function pastDateline({ kind }: TaggedText, first: number, to: number): number {
  const dash = kind.subarray(first, Math.min(first + SHORTEST, to)).indexOf(KIND.dash);
  return first + dash + 1;
}

/** A whole clause without a quotation. */
const isPlain = ({ tokens, quoted, kind }: TaggedText, { from, to }: TokenRange): boolean =>
  !OPENS_PART.test(tokens[from]?.form ?? '') &&
  kind[to - 1] !== KIND.conjunction &&
  quoted.subarray(from, to).every((state) => state === QUOTED.outside) &&
  kind.subarray(from, to).every((one) => one !== KIND.colon && one !== KIND.opening);

/** Returns what belongs to a cue without its speaker's terms: "said on | condition of anonymity because they may not speak". */
export function withoutTerms<Own extends ArgumentRanges>({ tokens }: TaggedText, own: Own): Own {
  const contents = own.contents.filter(({ from }) => {
    const start = tokens[from - 1]?.form === 'on' ? from - 1 : from;
    const words = tokens.slice(start, start + 6).map(({ form }) => form);
    return !/^(?:on (?:the )?condition (?:of|that)|(?:the )?condition of anonymity)\b/.test(words.join(' '));
  });
  return contents.length < own.contents.length ? { ...own, contents } : own;
}
