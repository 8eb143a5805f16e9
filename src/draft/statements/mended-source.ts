import type { TaggedText } from './tagged-text.ts';
import type { ArgumentRanges } from './arguments.ts';
import type { TokenRange } from './token-range.ts';
import { withWholeSource } from './whole-source.ts';

/** What somebody does who says something: "said", "warned"; and neither "was told" nor "according to". */
export const SAYING =
  /^(?:(?:has|have|had|also|later|earlier|since|then) )*(?:sa(?:id|ys)|told|warned|announced|added|claimed|insisted|vowed|pledged|threatened|argued|stated|confirmed|denied|reported|urged|rejected|condemned|accused|promised|declared)\b/i;

/** Returns whether a cue is what somebody does who says something: "had later said". */
export const saysIt = ({ tokens }: TaggedText, { from, to }: TokenRange): boolean =>
  SAYING.test(
    tokens
      .slice(from, to)
      .map(({ form }) => form)
      .join(' '),
  );

/** Returns what belongs to a cue, with all of its source, and without one that only looks like it. */
export const withMendedSource = (text: TaggedText, cue: TokenRange, own: ArgumentRanges): ArgumentRanges =>
  wasAsked(text, cue, own) ? { ...own, source: undefined } : withWholeSource(text, cue, own);

/** "Trump, asked whether he agreed, said": he was asked, and by whom is not told. */
function wasAsked({ tokens }: TaggedText, cue: TokenRange, { source }: ArgumentRanges): boolean {
  return (
    /^(?:asked|pressed|quizzed)$/.test(tokens[cue.from]?.form ?? '') &&
    source?.to === cue.from - 1 &&
    tokens[cue.from - 1]?.form === ',' &&
    /^(?:whether|if|about|why|how|what|when|who|by|for|on)$/.test(tokens[cue.to]?.form ?? '')
  );
}
