import type { TaggedText } from './tagged-text.ts';
import type { ArgumentRanges } from './arguments.ts';
import type { TokenRange } from './token-range.ts';

/** How many words a subject may have before the clause that hangs on it. */
const LONGEST = 10;

/** What somebody does who says something: "said", "warned"; and neither "was told" nor "according to". */
export const SAYING =
  /^(?:(?:has|have|had|also|later|earlier|since|then) )*(?:sa(?:id|ys)|told|warned|announced|added|claimed|insisted|vowed|pledged|threatened|argued|stated|confirmed|denied|reported|urged|rejected|condemned|accused|promised|declared)\b/i;

/** What may stand between the comma and the cue: "had | warned". */
const HELPER = /^(?:has|have|had|also|later|earlier|since|then)$/;

/** What hangs on a subject between commas: "which is backed by", "citing an official". */
const HANGING = /^(?:which|who|whose|citing|quoting|speaking|writing|responding)$/;

/** Returns what belongs to a cue, without a source that only looks like one. */
export const withMendedSource = (text: TaggedText, cue: TokenRange, own: ArgumentRanges): ArgumentRanges =>
  wasAsked(text, cue, own) ? { ...own, source: undefined } : own;

/** "Trump, asked whether he agreed, said": he was asked, and by whom is not told. */
function wasAsked({ tokens }: TaggedText, cue: TokenRange, { source }: ArgumentRanges): boolean {
  return (
    /^(?:asked|pressed|quizzed)$/.test(tokens[cue.from]?.form ?? '') &&
    source?.to === cue.from - 1 &&
    tokens[cue.from - 1]?.form === ',' &&
    /^(?:whether|if|about|why|how|what|when|who|by|for|on)$/.test(tokens[cue.to]?.form ?? '')
  );
}

/** Returns what belongs to a cue, with the subject that a clause in commas hides: "The Front, which is backed by them, had warned". */
export function withHiddenSource<Own extends ArgumentRanges>(
  text: TaggedText,
  cue: TokenRange,
  own: Own,
): Own {
  const source = own.source ?? subjectBefore(text, cue);
  const contents = own.contents.filter(({ from }) => from >= cue.to);
  return own.source || source === undefined || contents.length === 0 ? own : { ...own, source, contents };
}

function subjectBefore({ tokens, sentence, first }: TaggedText, cue: TokenRange): TokenRange | undefined {
  const form = (at: number): string => tokens[at]?.form ?? '';
  let begin = cue.from;
  while (HELPER.test(form(begin - 1))) begin--;
  const said = tokens.slice(cue.from, cue.to).map((token) => token.form);
  if (form(begin - 1) !== ',' || !SAYING.test(said.join(' '))) return undefined;
  const start = first[sentence[cue.from] ?? 0] ?? 0;
  const from = /^(?:But|And|Yet|Still|So)$/.test(form(start)) ? start + 1 : start;
  const words = tokens.slice(from, Math.min(from + LONGEST, begin - 1));
  const comma = words.findIndex((token) => token.form === ',');
  return comma > 0 && HANGING.test(form(from + comma + 1)) ? { from, to: from + comma } : undefined;
}
