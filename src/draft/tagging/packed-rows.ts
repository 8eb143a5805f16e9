import { indexOf, placeOf, type RowIndex } from './row-index.ts';

/** The weights of three labels are one number, each so far from the next that their sums do not meet. */
const LABELS = 3;
const APART = 2 ** 17;

/** The most weights, each a byte, that may be summed before two labels meet. */
const MOST_WEIGHTS = 512;

/** The most numbers that a row may have, and so the most labels. */
const MOST_NUMBERS = 3;
export const MOST_PACKED = LABELS * MOST_NUMBERS;

/** Rows of weights where labels are few: to add a row is to add a number or two, and rows lie close together in memory. */
export interface PackedRows {
  readonly index: RowIndex;
  readonly labels: number;
  /** How many numbers a row has. */
  readonly width: number;
  readonly numbers: Float64Array;
}

/** Returns the `kept` rows of a table of weights, packed; `labels`, at most `MOST_PACKED`, is how many a row has. */
export function packedRowsOf(weights: Int8Array, labels: number, kept: readonly number[]): PackedRows {
  const width = Math.ceil(labels / LABELS);
  const numbers = new Float64Array(kept.length * width);
  kept.forEach((row, place) => {
    for (let label = labels - 1; label >= 0; label--) {
      const at = place * width + Math.floor(label / LABELS);
      numbers[at] = (numbers[at] ?? 0) * APART + (weights[row * labels + label] ?? 0);
    }
  });
  return { index: indexOf(kept, weights.length / labels), labels, width, numbers };
}

/** Adds the weights of the features from `from` to `to` to the scores at `offset`, one for each label. */
export function addPacked(
  packed: PackedRows,
  mask: number,
  rows: Uint32Array,
  from: number,
  to: number,
  scores: Int32Array,
  offset: number,
): void {
  for (let at = from; at < to; at += MOST_WEIGHTS) {
    addSome(packed, mask, rows, at, Math.min(to, at + MOST_WEIGHTS), scores, offset);
  }
}

function addSome(
  { index, labels, width, numbers }: PackedRows,
  mask: number,
  rows: Uint32Array,
  from: number,
  to: number,
  scores: Int32Array,
  offset: number,
): void {
  let [first, second, third] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const place = placeOf(index, (rows[at] ?? 0) & mask);
    if (place < 0) continue;
    const row = place * width;
    first += numbers[row] ?? 0;
    if (width > 1) second += numbers[row + 1] ?? 0;
    if (width > 2) third += numbers[row + 2] ?? 0;
  }
  unpack(first, scores, offset, Math.min(labels, LABELS));
  if (width > 1) unpack(second, scores, offset + LABELS, Math.min(labels - LABELS, LABELS));
  if (width > 2) unpack(third, scores, offset + 2 * LABELS, labels - 2 * LABELS);
}

/** Adds the sums that a number stands for to the scores at `offset`; they may be below zero, so each is the nearest. */
function unpack(number: number, scores: Int32Array, offset: number, labels: number): void {
  let left = number;
  for (let label = offset; label < offset + labels; label++) {
    const rest = Math.round(left / APART);
    scores[label] = (scores[label] ?? 0) + left - rest * APART;
    left = rest;
  }
}
