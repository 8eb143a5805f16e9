import type { TaggedText } from './tagged-text.ts';
import type { ArgumentRanges } from './arguments.ts';
import type { TokenRange } from './token-range.ts';
import { withOwnSource } from './own-clause.ts';
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
  wasAsked(text, cue, own)
    ? { ...own, source: undefined }
    : withWholeSource(text, cue, withOwnSource(text, cue, own));

/** Whether somebody says or does something behind a comma: else he asked himself, "His shadow, Stuart Andrew, asked why". */
function answersAfter({ tokens, first, sentence }: TaggedText, from: number): boolean {
  const end = first[(sentence[from] ?? 0) + 1] ?? from;
  return tokens
    .slice(from, end)
    .some(({ form }, at) => form === ',' && isAnswer(tokens[from + at + 1]?.form));
}

const isAnswer = (form = ''): boolean =>
  /^(?:sa(?:id|ys)|told|replied|answered|responded|declined|refused|insisted|called|argued|added|denied|dismissed|acknowledged|did|would|shrugged|laughed|nodded|smiled|shook|pointed)$/.test(
    form,
  );

/** "Trump, asked whether he agreed, said": he was asked, and by whom is not told. */
function wasAsked(text: TaggedText, cue: TokenRange, { source }: ArgumentRanges): boolean {
  const { tokens } = text;
  return (
    answersAfter(text, cue.to) &&
    /^(?:asked|pressed|quizzed)$/.test(tokens[cue.from]?.form ?? '') &&
    source?.to === cue.from - 1 &&
    tokens[cue.from - 1]?.form === ',' &&
    /^(?:whether|if|about|why|how|what|when|who|by|for|on)$/.test(tokens[cue.to]?.form ?? '')
  );
}
