import type { ArgumentRanges } from './arguments.ts';
import { withoutClauses } from './own-clause.ts';
import { KIND, QUOTED, type TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** A cue with what was found to belong to it. */
export interface Found {
  readonly cue: TokenRange;
  readonly arguments: ArgumentRanges;
}

/** Returns the contents of a cue, mended by what is known of sentences; `before` and `after` are its neighbours. */
export function mendedContents(
  text: TaggedText,
  found: Found,
  neighbours: readonly Found[],
): readonly TokenRange[] {
  const { cue, arguments: own } = found;
  const kept = own.contents.filter((piece) => !isAnothers(piece, cue, neighbours));
  const pieces = withoutClauses(text, kept.length > 0 ? kept : own.contents, found, neighbours);
  const told = pastClause(text, found, withoutWhich(text, cue, pieces));
  const contents = throughCall(text, neighbours, fromThat(text, cue, told));
  return pastTime(text, wholeSentence(text, found, contents, neighbours) ?? contents);
}

/** "Russia, | which | Kyiv accuses of | sending arms": of whom it is said is no part of what is said. */
function withoutWhich(
  { tokens }: TaggedText,
  cue: TokenRange,
  contents: readonly TokenRange[],
): readonly TokenRange[] {
  if (tokens[cue.to - 1]?.form !== 'of') return contents;
  const rest = contents.filter(({ from, to }) => to - from > 1 || tokens[from]?.form !== 'which');
  return rest.length > 0 ? rest : contents;
}

/** "1020 GMT: | The bridge is shut, an official says": when it was told. */
function pastTime({ tokens }: TaggedText, contents: readonly TokenRange[]): readonly TokenRange[] {
  const [first, ...rest] = contents;
  if (first === undefined) return contents;
  const opening = tokens.slice(first.from, Math.min(first.from + 6, first.to)).map(({ form }) => form);
  const colon = opening.lastIndexOf(':');
  return TIME.test(opening.slice(0, colon).join(''))
    ? [{ ...first, from: first.from + colon + 1 }, ...rest]
    : contents;
}

/** "1020 GMT", "10:20 am". */
const TIME = /^\d{1,2}[:.]?\d\d(?:[ap]\.?m\.?)?(?:[A-Z]{2,4})?$/i;

/** "Condemned | what its minister, Ana Mills, | called “a crime”": what somebody calls it is a part of it. */
function throughCall(
  { tokens }: TaggedText,
  neighbours: readonly Found[],
  contents: readonly TokenRange[],
): readonly TokenRange[] {
  const last = contents.at(-1);
  if (last === undefined || tokens[last.from]?.form !== 'what') return contents;
  const call = neighbours.find(
    ({ cue }) =>
      cue.from >= last.to &&
      cue.from <= last.to + 1 &&
      /^(?:calls?|called|described)$/.test(tokens[cue.from]?.form ?? ''),
  );
  const to = call?.arguments.contents.at(-1)?.to ?? 0;
  return to > last.to ? [...contents.slice(0, -1), { from: last.from, to }] : contents;
}

/** "…," he said, adding that they stayed: what stands beyond a nearer cue that has it as its content is that cue's. */
function isAnothers(piece: TokenRange, cue: TokenRange, neighbours: readonly Found[]): boolean {
  return neighbours.some(
    ({ cue: other, arguments: { contents } }) =>
      isBetween(other, cue, piece) && contents.some(({ from, to }) => from < piece.to && piece.from < to),
  );
}

const isBetween = (other: TokenRange, cue: TokenRange, piece: TokenRange): boolean =>
  (cue.to <= other.from && other.to <= piece.from) || (piece.to <= other.from && other.to <= cue.from);

/** "According to the Times, which has a copy, | they met": the clause is about the source, and no part of what it says. */
function pastClause(
  { tokens, kind }: TaggedText,
  { arguments: { source } }: Found,
  contents: readonly TokenRange[],
): readonly TokenRange[] {
  const [first, ...rest] = contents;
  if (
    first === undefined ||
    first.from - 1 !== source?.to ||
    !isAboutSource(tokens.slice(first.from, first.from + 5))
  )
    return contents;
  const comma = kind.subarray(first.from, first.to).indexOf(KIND.comma);
  return comma < 0 ? contents : [{ ...first, from: first.from + comma + 1 }, ...rest];
}

/** "Which has a copy", "excerpts of which were seen". */
const isAboutSource = (opening: TaggedText['tokens']): boolean =>
  /^(?:which|who|(?:excerpts?|parts|copies|a copy|details) of which)\b/.test(
    opening.map(({ form }) => form).join(' '),
  );

/** "In a message, she wrote to Hale, its chief executive, that …": what stands before a "that", and in no quotation, is not said. */
function fromThat(text: TaggedText, cue: TokenRange, contents: readonly TokenRange[]): readonly TokenRange[] {
  const that = contents.find(({ from }) => from >= cue.to && text.kind[from] === KIND.that);
  if (that === undefined) return contents;
  return contents.filter(({ from }) => from >= that.from || text.quoted[from] !== QUOTED.outside);
}

/**
 * "Integrating the factions would protect them, as well as shield them, analysts suggest.": where a source and its cue end a
 * sentence after a comma, all before is what they say.
 */
function wholeSentence(
  text: TaggedText,
  { cue, arguments: { source } }: Found,
  contents: readonly TokenRange[],
  neighbours: readonly Found[],
): readonly TokenRange[] | undefined {
  const [only] = contents;
  if (source === undefined || only === undefined || contents.length > 1) return undefined;
  const sentence = text.sentence[cue.from] ?? 0;
  const from = text.first[sentence] ?? 0;
  const begin = Math.min(source.from, cue.from);
  if (only.from <= from || only.to > begin || text.kind[begin - 1] !== KIND.comma) return undefined;
  if (!endsSentence(text, Math.max(source.to, cue.to), text.first[sentence + 1] ?? 0)) return undefined;
  if (text.quoted.subarray(from, begin).some((state) => state !== QUOTED.outside)) return undefined;
  if (neighbours.some(({ cue: other }) => other.from >= from && other.to <= only.from)) return undefined;
  return [{ from, to: begin - 1 }];
}

/** Whether only a full stop is left of a sentence that ends at `end`. */
const endsSentence = ({ kind }: TaggedText, at: number, end: number): boolean =>
  at < end && kind.subarray(at, end).every((one) => one === KIND.stop);
