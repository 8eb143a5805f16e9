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
export function withMendedSource(text: TaggedText, cue: TokenRange, own: ArgumentRanges): ArgumentRanges {
  if (wasAsked(text, cue, own)) return { ...own, source: undefined };
  const source = own.source && authorIn(text, own.source);
  if (source !== undefined && isSpokenOf(text, cue, own))
    return { source: undefined, contents: [source, ...own.contents] };
  return withWholeSource(
    text,
    cue,
    withOwnSource(text, cue, source === own.source ? own : { ...own, source }),
  );
}

/** "A statement by | the army spokesman, Jan Poe": where it is told who wrote it, he says so. */
function authorIn({ tokens }: TaggedText, source: TokenRange): TokenRange {
  const words = tokens.slice(source.from, source.to).map(({ form }) => form);
  const opening = STATEMENT.exec(words.join(' '))?.[0];
  return opening !== undefined && words.some((word) => OFFICE.test(word))
    ? { ...source, from: source.from + opening.split(' ').length - 1 }
    : source;
}

const STATEMENT =
  /^(?:an?|the) (?:\S+ )?(?:statement|letter|tweet|post|message|memo|email|report)(?: (?:issued|released|published))? (?:by|from) /i;

const OFFICE =
  /^(?:spokes(?:man|woman|person)|president|minister|secretary|director|chief|chair(?:man|woman)|governor|mayor|general)$/i;

/** "The mayor | is said | to be furious": who says so is not told. */
const isSpokenOf = ({ tokens }: TaggedText, cue: TokenRange, { source, contents }: ArgumentRanges): boolean =>
  source?.to === cue.from &&
  cue.to - cue.from === 2 &&
  /^(?:is|are|was|were)$/.test(tokens[cue.from]?.form ?? '') &&
  /^(?:said|understood|believed|thought|reported|rumou?red)$/.test(tokens[cue.from + 1]?.form ?? '') &&
  contents.every(({ from }) => from >= cue.to) &&
  tokens[contents[0]?.from ?? -1]?.form === 'to';

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
