import { LABEL } from './argument-labels.ts';
import { KIND, type TaggedText } from './tagged-text.ts';
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
/** What a clause may begin at. */
const BOUNDARIES = MARKS | bitsOf([KIND.that, KIND.conjunction, KIND.preposition, KIND.say, KIND.auxiliary]);

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
  const isFree = (at: number): boolean => at >= 0 && at < labels.length && FREE.has(labels[at] ?? 0);
  const isEnd = (at: number): boolean => isOf(BOUNDARIES, kinds, at) && !isOf(MARKS, kinds, at - 1);
  const isStart = (at: number): boolean =>
    (isOf(BOUNDARIES, kinds, at) || isOf(BOUNDARIES, kinds, at - 1)) && !isOf(MARKS, kinds, at);
  return [
    ...places(to + 1, 1, (at) => isFree(at - 1), isEnd).map((end) => ({ from, to: end })),
    ...places(to - 1, -1, (at) => at > from, isEnd).map((end) => ({ from, to: end })),
    ...places(from + 1, 1, (at) => at < to, isStart).map((start) => ({ from: start, to })),
    ...places(from - 1, -1, isFree, isStart).map((start) => ({ from: start, to })),
  ];
}

const FREE: ReadonlySet<number> = new Set([LABEL.none, LABEL.content, LABEL.inContent]);

/** Whether a token is of one of some kinds; the edge of a window is a boundary of every kind but a mark. */
const isOf = (bits: number, kinds: Uint8Array, at: number): boolean => {
  const kind = kinds[at];
  return kind === undefined ? bits !== MARKS : (bits & (1 << kind)) !== 0;
};

/** Returns the first places from `start` on, by `step`, that will do, as long as it may go on. */
function places(
  start: number,
  step: 1 | -1,
  goesOn: (at: number) => boolean,
  willDo: (at: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let at = start; goesOn(at) && found.length < MOST; at += step) if (willDo(at)) found.push(at);
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
