import { mix } from '../tagging/hash.ts';
import type { FeatureRows } from '../tagging/sequence.ts';
import type { Candidate } from './judge.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** Stands for a token beyond the ends of a text. */
const EDGE = 0x5eed;

/** Fills `into` with the features of a candidate; `others` are those near it. */
export function judgeFeatures(
  text: TaggedText,
  candidate: Candidate,
  others: readonly Candidate[],
  into: FeatureRows,
): void {
  into.clear();
  const order = orderOf(candidate);
  sureness(text, candidate, order, into);
  cueWords(text, candidate, order, into);
  contentWords(text, candidate, order, into);
  rivals(text, candidate, others, into);
  into.endToken();
}

const lengthOf = ({ from, to }: TokenRange): number => to - from;

/** 0 to 4 as they are, then 5–7, 8–12, 13–20 and more. */
const bucketOf = (length: number): number =>
  length < 5 ? length : length < 8 ? 5 : length < 13 ? 6 : length < 21 ? 7 : 8;

/** Steps of 25 units of a model, from -5 to 20. */
const stepOf = (margin: number): number => Math.max(-5, Math.min(20, Math.floor(margin / 25))) + 5;

/** Whether the source is before the cue, after it, or none; the same for the content; whether the content comes first. */
function orderOf({ cue, arguments: { source, contents } }: Candidate): number {
  const [first] = contents;
  const ofSource = source === undefined ? 0 : source.from < cue.from ? 1 : 2;
  const ofContent = first === undefined ? 0 : first.from < cue.from ? 1 : 2;
  const between = source && first && first.from < source.from ? 1 : 0;
  return (ofSource * 3 + ofContent) * 2 + between;
}

function sureness(
  text: TaggedText,
  { cue, arguments: own }: Candidate,
  order: number,
  into: FeatureRows,
): void {
  const stem = text.words.stem[cue.from] ?? 0;
  const tag = text.tags[cue.from] ?? 0;
  const ofCue = stepOf(cue.margin);
  const ofSource = stepOf(own.sureness.source);
  const ofContents = stepOf(own.sureness.contents);
  into.add(mix(1, ofCue));
  into.add(mix(2, ofSource));
  into.add(mix(3, ofContents));
  into.add(mix(mix(4, ofCue), ofContents));
  into.add(mix(mix(5, ofCue), ofSource));
  into.add(mix(mix(6, ofCue), order));
  into.add(mix(mix(7, ofCue), tag));
  into.add(mix(mix(8, ofCue >> 1), stem));
  into.add(mix(mix(9, ofContents >> 1), stem));
  into.add(mix(mix(10, ofSource >> 1), order));
  into.add(mix(mix(mix(11, ofCue >> 1), ofContents >> 1), ofSource >> 1));
}

function cueWords(
  text: TaggedText,
  { cue, arguments: { source } }: Candidate,
  order: number,
  into: FeatureRows,
): void {
  const { stem, lists, lower } = text.words;
  const here = stem[cue.from] ?? 0;
  const last = stem[cue.to - 1] ?? 0;
  const tag = text.tags[cue.from] ?? 0;
  into.add(mix(21, here));
  into.add(mix(22, last));
  into.add(mix(mix(23, here), order));
  into.add(mix(mix(24, tag), order));
  into.add(mix(mix(25, lists[cue.from] ?? 0), order));
  into.add(mix(mix(26, text.tags[cue.from - 1] ?? EDGE), tag));
  into.add(mix(mix(27, tag), text.tags[cue.to] ?? EDGE));
  into.add(mix(mix(28, here), lower[cue.to] ?? EDGE));
  into.add(mix(mix(29, lower[cue.from - 1] ?? EDGE), here));
  into.add(mix(30, Math.min(lengthOf(cue), 5)));
  if (source === undefined) return;
  const gap = source.from < cue.from ? cue.from - source.to : source.from - cue.to;
  into.add(mix(31, bucketOf(gap)));
  into.add(mix(mix(32, bucketOf(gap)), order));
  into.add(mix(33, stem[source.to - 1] ?? 0));
  into.add(mix(34, lists[source.to - 1] ?? 0));
  into.add(mix(mix(35, text.tags[source.to - 1] ?? 0), bucketOf(lengthOf(source))));
}

function contentWords(
  text: TaggedText,
  { cue, arguments: { contents } }: Candidate,
  order: number,
  into: FeatureRows,
): void {
  const [first] = contents;
  if (first === undefined) return;
  const { lower, stem } = text.words;
  const tag = text.tags[first.from] ?? 0;
  const state = mix(text.quoted[first.from - 1] ?? 0, text.quoted[first.from] ?? 0);
  const length = bucketOf(contents.reduce((sum, piece) => sum + lengthOf(piece), 0));
  const gap = first.from < cue.from ? 20 : bucketOf(Math.max(0, first.from - cue.to));
  into.add(mix(41, length));
  into.add(mix(mix(42, length), tag));
  into.add(mix(mix(43, state), order));
  into.add(mix(mix(44, state), stem[cue.from] ?? 0));
  into.add(mix(mix(45, gap), length));
  into.add(mix(mix(46, lower[first.from] ?? 0), order));
  into.add(mix(mix(47, lower[first.from] ?? 0), stem[cue.from] ?? 0));
  into.add(mix(mix(48, lower[first.from - 1] ?? 0), gap));
  into.add(mix(mix(49, tag), stem[cue.from] ?? 0));
  into.add(mix(50, contents.length));
}

/** Stands for the margin of a rival where there is none. */
const NONE = -100;

/** What candidates near it claim of the same words, each by the margin of the surest that does. */
function rivals(text: TaggedText, own: Candidate, others: readonly Candidate[], into: FeatureRows): void {
  const here = text.words.stem[own.cue.from] ?? 0;
  const margin = stepOf(own.cue.margin) >> 1;
  const surest = (claims: (other: Candidate) => boolean): number =>
    others.reduce((most, other) => (claims(other) ? Math.max(most, other.cue.margin) : most), NONE);
  const outer = surest((other) => saysIn(other, own.cue));
  const inner = surest((other) => saysIn(own, other.cue));
  const shared = surest((other) => share(own, other));
  const source = surest(
    ({ arguments: theirs }) => theirs.source !== undefined && touch(theirs.source, own.cue),
  );
  into.add(mix(61, stepOf(shared) >> 1));
  into.add(mix(62, stepOf(outer) >> 1));
  into.add(mix(63, stepOf(inner) >> 1));
  into.add(mix(64, stepOf(source) >> 1));
  into.add(mix(mix(65, stepOf(shared) >> 2), margin));
  into.add(mix(mix(66, stepOf(outer) >> 2), margin));
  into.add(mix(mix(67, outer > 0 ? 1 : 0), here));
  into.add(mix(mix(68, shared > 0 ? 1 : 0), here));
}

const touch = (one: TokenRange, other: TokenRange): boolean => one.from < other.to && other.from < one.to;

/** Whether a candidate has another's cue in its contents. */
const saysIn = ({ arguments: { contents } }: Candidate, cue: TokenRange): boolean =>
  contents.some((piece) => touch(piece, cue));

/** Whether two candidates that do not lie in each other claim the same words. */
const share = (one: Candidate, other: Candidate): boolean =>
  !saysIn(one, other.cue) &&
  !saysIn(other, one.cue) &&
  one.arguments.contents.some((piece) => saysIn(other, piece));
