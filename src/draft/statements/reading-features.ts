import { mix } from '../tagging/hash.ts';
import type { FeatureRows } from '../tagging/sequence.ts';
import type { CueInText, EdgeTaker } from './reading-edges.ts';
import type { Reading } from './readings.ts';
import { KIND, QUOTED, type TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** Stands for the state of a token beyond the ends of a text. */
const EDGE = 9;

/** A piece of what is said, and where it is among the others. */
interface Piece extends TokenRange {
  /** A hash of its side of the cue and whether it is the only piece, the first, the last, or one between. */
  readonly place: number;
  readonly which: number;
  /** How many tokens are between it and the cue or, where that is nearer, its source. */
  readonly gap: number;
}

/**
 * Adds the features of a way to read what belongs to a cue, as one token of `into`; those of its edges, which other readings
 * share, are left to `edge`.
 */
export function readingFeatures(
  scene: CueInText,
  reading: Reading,
  into: FeatureRows,
  edge: EdgeTaker,
): void {
  const { source, contents } = reading;
  const order = orderOf(scene.cue, reading);
  const { stem } = scene;
  into.add(mix(1, stepOf(reading.behind)));
  into.add(mix(2, order));
  into.add(mix(mix(3, order), stem));
  into.add(mix(mix(4, contents.length), order));
  into.add(mix(mix(5, contents.length), stem));
  if (source) sourceFeatures(scene, source, into, edge);
  else into.add(mix(6, stem));
  contents.forEach((_, at) => pieceFeatures(scene, pieceOf(scene.cue, reading, at), into, edge));
  gapFeatures(scene, contents, into);
  wholeFeatures(scene, contents, order, into, edge);
  into.endToken();
}

/** Small steps near the best, and large ones far behind. */
const stepOf = (behind: number): number =>
  behind < 40 ? behind >> 2 : behind < 200 ? 10 + (behind >> 4) : Math.min(40, 25 + (behind >> 7));

/** Whether the source is before the cue, after it, or none, and on which sides of the cue the contents are. */
function orderOf(cue: TokenRange, { source, contents }: Reading): number {
  const ofSource = source === undefined ? 0 : source.from < cue.from ? 1 : 2;
  return contents.reduce((sides, { from }) => sides | (from < cue.from ? 1 : 2), 0) + 4 * ofSource;
}

const bucketOf = (length: number): number =>
  length < 6 ? length : length < 8 ? 6 : length < 12 ? 7 : length < 20 ? 8 : length < 35 ? 9 : 10;

function sourceFeatures(scene: CueInText, source: TokenRange, into: FeatureRows, edge: EdgeTaker): void {
  const { text, cue, stem } = scene;
  const before = source.from < cue.from;
  const between = before ? { from: source.to, to: cue.from } : { from: cue.to, to: source.from };
  const side = before ? 1 : 2;
  const gap = bucketOf(between.to - between.from);
  edge(source.from, 200, side);
  edge(source.to, 240, side);
  into.add(mix(mix(11, gap), side));
  into.add(mix(mix(12, bucketOf(source.to - source.from)), side));
  into.add(mix(mix(mix(13, gap), side), stem));
  into.add(mix(mix(14, text.tags[source.to - 1] ?? 0), text.tags[source.from] ?? 0));
  into.add(mix(15, skeletonOf(text, source.from, source.to)));
  into.add(mix(mix(16, skeletonOf(text, between.from, between.to)), side));
}

/** Returns a hash of the first kinds of tokens of a stretch, repeats left out. */
function skeletonOf({ kind }: TaggedText, from: number, to: number): number {
  let hash = 7;
  let last = -1;
  for (let at = from, count = 0; at < to && count < 8; at++) {
    const here = kind[at] ?? 0;
    if (here === last) continue;
    hash = mix(hash, here + 1);
    last = here;
    count++;
  }
  return hash;
}

function pieceOf(cue: TokenRange, { source, contents }: Reading, at: number): Piece {
  const { from, to } = contents[at] ?? cue;
  const isBefore = from < cue.from;
  const which = contents.length === 1 ? 0 : at === 0 ? 1 : at === contents.length - 1 ? 2 : 3;
  const near = source && source.from >= to ? Math.min(cue.from, source.from) : cue.from;
  return { from, to, which, place: mix(isBefore ? 1 : 2, which), gap: isBefore ? near - to : from - cue.to };
}

function pieceFeatures(scene: CueInText, piece: Piece, into: FeatureRows, edge: EdgeTaker): void {
  const { text, stem } = scene;
  edge(piece.from, 300, piece.which);
  edge(piece.to, 340, piece.which);
  const { place } = piece;
  const length = bucketOf(piece.to - piece.from);
  const end = text.first[(text.sentence[piece.to - 1] ?? 0) + 1] ?? 0;
  const left = bucketOf(end - piece.to);
  const lead = bucketOf(piece.from - (text.first[text.sentence[piece.from] ?? 0] ?? 0));
  const gap = bucketOf(piece.gap);
  const wrap = wrapOf(text, piece);
  into.add(mix(mix(20, place), length));
  into.add(mix(mix(22, place), wrap));
  into.add(mix(mix(26, place), left));
  into.add(mix(mix(27, place), lead));
  into.add(mix(mix(28, place), gap));
  into.add(mix(mix(mix(29, place), stem), left));
  into.add(mix(mix(mix(30, place), stem), length));
  into.add(mix(mix(mix(31, place), wrap), left));
  into.add(mix(mix(mix(32, place), wrap), lead));
  into.add(mix(mix(mix(33, place), stem), gap));
  into.add(mix(mix(34, place), skeletonOf(text, scene.cue.to, piece.from)));
  into.add(mix(mix(35, place), skeletonOf(text, piece.to, end)));
  into.add(mix(mix(mix(36, place), length), mix(left, wrap)));
  insideFeatures(text, piece, wrap, into);
}

/** A hash of where the tokens at the edges of a piece, and those beyond, stand to quotation marks. */
function wrapOf({ quoted }: TaggedText, { from, to }: TokenRange): number {
  const state = (at: number): number => quoted[at] ?? EDGE;
  return mix(mix(state(from - 1), state(from)), mix(state(to - 1), state(to)));
}

/** What lies within a piece: marks, commas, ends of sentences, and whether there is a verb by the lists. */
function insideFeatures(text: TaggedText, piece: Piece, wrap: number, into: FeatureRows): void {
  const { kind, quoted, sentence, words, tags } = text;
  let [opened, closed, commas, verbs] = [0, 0, 0, 0];
  for (let at = piece.from; at < piece.to; at++) {
    if (quoted[at] === QUOTED.opening) opened++;
    if (quoted[at] === QUOTED.closing) closed++;
    if (kind[at] === KIND.comma) commas++;
    if (kind[at] === KIND.auxiliary) verbs |= 1;
    if (((words.lists[at] ?? 0) & 3) !== 0) verbs |= 2;
  }
  const { place } = piece;
  const marks = mix(Math.min(opened, 3), Math.min(closed, 3));
  const sentences = (sentence[piece.to - 1] ?? 0) - (sentence[piece.from] ?? 0);
  into.add(mix(mix(21, place), marks));
  into.add(mix(mix(mix(23, place), wrap), marks));
  into.add(mix(mix(24, place), Math.min(commas, 4)));
  into.add(mix(mix(25, place), Math.min(sentences, 4)));
  into.add(mix(mix(37, place), verbs));
  into.add(mix(mix(mix(38, place), verbs), words.lower[piece.from] ?? 0));
  into.add(mix(mix(mix(39, place), verbs), mix(tags[piece.to] ?? 0, kind[piece.to] ?? 0)));
}

/** What lies between each piece and the next: the cue, or words that neither takes. */
function gapFeatures({ text, cue }: CueInText, contents: readonly TokenRange[], into: FeatureRows): void {
  const state = (at: number): number => text.quoted[at] ?? EDGE;
  contents.slice(1).forEach((other, at) => {
    const one = contents[at] ?? other;
    const over = cue.from >= one.to && cue.to <= other.from ? 1 : 0;
    const gap = bucketOf(other.from - one.to - (over === 1 ? cue.to - cue.from : 0));
    const states = mix(mix(state(one.to - 1), state(one.to)), mix(state(other.from - 1), state(other.from)));
    into.add(mix(mix(50, over), gap));
    into.add(mix(mix(51, over), states));
    into.add(mix(mix(mix(52, over), states), gap));
    into.add(mix(mix(53, over), skeletonOf(text, one.to, other.from)));
    into.add(mix(mix(54, over), mix(text.kind[one.to] ?? 0, text.kind[other.from - 1] ?? 0)));
  });
}

/** How much all pieces hold together, and how much of their sentences. */
function wholeFeatures(
  scene: CueInText,
  contents: readonly TokenRange[],
  order: number,
  into: FeatureRows,
  edge: EdgeTaker,
): void {
  const { text, cue, stem } = scene;
  const [first] = contents;
  const last = contents.at(-1);
  if (first === undefined || last === undefined) return;
  edge(first.from, 70, order);
  edge(last.to, 110, order);
  const total = contents.reduce((sum, { from, to }) => sum + to - from, 0);
  const begins = text.first[text.sentence[first.from] ?? 0] === first.from ? 1 : 0;
  const left = (text.first[(text.sentence[last.to - 1] ?? 0) + 1] ?? 0) - last.to;
  const edges = mix(begins, Math.min(left >> 1, 2));
  into.add(mix(mix(60, order), bucketOf(total)));
  into.add(mix(mix(61, order), bucketOf(last.to - first.from - total)));
  into.add(mix(mix(62, stem), bucketOf(total)));
  into.add(mix(mix(63, order), edges));
  into.add(mix(mix(mix(64, order), edges), mix(stem, text.kind[cue.from - 1] ?? EDGE)));
  into.add(mix(mix(mix(65, order), text.kind[cue.to] ?? EDGE), edges));
}
