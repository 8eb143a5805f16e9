import { LABEL } from './argument-labels.ts';
import { KIND, KINDS, type TaggedText } from './tagged-text.ts';
import { piecesOf, type TokenRange } from './token-range.ts';

/** How many other ends, and other starts, are looked at on each side. */
const MOST = 8;

const bitsOf = (kinds: readonly number[]): number => kinds.reduce((bits, kind) => bits | (1 << kind), 0);

/** Marks, which no content begins or ends with. */
const MARKS = bitsOf([
  KIND.comma,
  KIND.stop,
  KIND.opening,
  KIND.closing,
  KIND.colon,
  KIND.dash,
  KIND.bracket,
]);
/** Stands for the kind of what is beyond the edges of a window: a clause may end there, and no mark is there. */
const BEYOND = KINDS;
/** What a clause may begin at. */
const BOUNDARIES =
  MARKS | bitsOf([KIND.that, KIND.conjunction, KIND.preposition, KIND.say, KIND.auxiliary, BEYOND]);

/** The labels of a window's tokens, and the stretch outside of which they and their steps are those that were edited. */
interface Edit extends TokenRange {
  readonly labels: Uint8Array;
}

/** Returns the labels of a window's tokens with a content that ends or begins elsewhere, or with one of several left out. */
export function editsOf(labels: Uint8Array, text: TaggedText, window: TokenRange): Edit[] {
  const kinds = text.kind.subarray(window.from, window.to);
  const pieces = piecesOf(labels, LABEL.content);
  return pieces.flatMap((piece) => {
    const others = otherEdges(labels, kinds, piece).map((edges): Edit => ({
      labels: withPiece(without(labels, piece), edges),
      from: Math.min(piece.from, edges.from),
      to: Math.max(piece.to, edges.to) + 1,
    }));
    if (pieces.length === 1) return others;
    return [{ labels: without(labels, piece), from: piece.from, to: piece.to + 1 }, ...others];
  });
}

function otherEdges(labels: Uint8Array, kinds: Uint8Array, { from, to }: TokenRange): TokenRange[] {
  const ends = (start: number, last: number): TokenRange[] =>
    places(kinds, start, last, isEnd).map((end) => ({ from, to: end }));
  const starts = (first: number, last: number): TokenRange[] =>
    places(kinds, first, last, isStart).map((start) => ({ from: start, to }));
  return [
    ...(isFree(labels, to) ? ends(to + 1, freeFrom(labels, to, 1) + 1) : []),
    ...(to - 1 > from ? ends(to - 1, from + 1) : []),
    ...(from + 1 < to ? starts(from + 1, to - 1) : []),
    ...(isFree(labels, from - 1) ? starts(from - 1, freeFrom(labels, from - 1, -1)) : []),
  ];
}

const FREE = bitsOf([LABEL.none, LABEL.content, LABEL.inContent]);

/** Whether a token's label is no source and no cue. */
const isFree = (labels: Uint8Array, at: number): boolean => isIn(FREE, labels[at] ?? LABEL.cue);

/** Returns the last of the free tokens from `at` on. */
function freeFrom(labels: Uint8Array, at: number, step: 1 | -1): number {
  let last = at;
  while (isFree(labels, last + step)) last += step;
  return last;
}

const isIn = (bits: number, kind: number): boolean => ((bits >> kind) & 1) === 1;

type Place = (before: number, after: number) => boolean;

/** Whether a content may end between two kinds of tokens. */
const isEnd: Place = (before, after) => isIn(BOUNDARIES, after) && !isIn(MARKS, before);

/** Whether a content may begin between two kinds of tokens. */
const isStart: Place = (before, after) =>
  (isIn(BOUNDARIES, after) || isIn(BOUNDARIES, before)) && !isIn(MARKS, after);

/** Returns the first places from `first` to `last`, in either direction, that will do. */
function places(kinds: Uint8Array, first: number, last: number, willDo: Place): number[] {
  const step = first <= last ? 1 : -1;
  const found: number[] = [];
  for (let at = first; at !== last + step && found.length < MOST; at += step) {
    if (willDo(kinds[at - 1] ?? BEYOND, kinds[at] ?? BEYOND)) found.push(at);
  }
  return found;
}

const without = (labels: Uint8Array, { from, to }: TokenRange): Uint8Array =>
  labels.slice().fill(LABEL.none, from, to);

/** Writes a content over labels, and over a part of another that it reaches into. */
function withPiece(labels: Uint8Array, { from, to }: TokenRange): Uint8Array {
  labels.fill(LABEL.inContent, from, to);
  labels[from] = LABEL.content;
  if (labels[to] === LABEL.content) labels[to] = LABEL.inContent;
  return labels;
}
