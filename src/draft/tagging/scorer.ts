import type { LinearModel } from './linear-model.ts';

/** Weights as they are while they are looked up: a model's, or those of one that is being trained. */
export interface Scorer {
  readonly width: number;
  /** One less than the number of rows, which is a power of two. */
  readonly mask: number;
  readonly weights: Int8Array | Int32Array;
  /** The same weights without the zeros, where they no longer change. */
  readonly filled?: FilledRows;
}

/** The weights that are not zero: most rows of a model have none, and the others a few. */
interface FilledRows {
  /** Bit `r & 31` of entry `r >> 5` is set where row `r` has a weight. */
  readonly bits: Uint32Array;
  /** How many rows with a weight come before those of an entry of `bits`. */
  readonly before: Uint32Array;
  /** The cells of the `n`th row with a weight are those from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  /** A weight, and in the lower eight bits its label. */
  readonly cells: Int16Array;
}

/** Rows of more labels than this are read without their zeros; of fewer, that takes longer than to add them. */
const MOST_LABELS = 12;

const FILLED = new WeakMap<LinearModel, FilledRows>();

/** Returns the weights of a model, ready to be looked up. */
export function scorerOf(model: LinearModel): Scorer {
  const { labels, bits, weights } = model;
  let filled = FILLED.get(model);
  if (filled === undefined) FILLED.set(model, (filled = filledRowsOf(weights, labels.length)));
  return { width: labels.length, mask: 2 ** bits - 1, weights, filled };
}

function filledRowsOf(weights: Int8Array, width: number): FilledRows {
  const rows = weights.length / width;
  const bits = new Uint32Array((rows + 31) >> 5);
  const before = new Uint32Array(bits.length);
  const cells = new Int16Array(weightsIn(weights));
  const starts: number[] = [];
  let end = 0;
  for (let row = 0; row < rows; row++) {
    if ((row & 31) === 0) before[row >> 5] = starts.length;
    const start = end;
    for (let label = 0; label < width; label++) {
      const weight = weights[row * width + label] ?? 0;
      if (weight !== 0) cells[end++] = (weight << 8) | label;
    }
    if (end === start) continue;
    bits[row >> 5] = (bits[row >> 5] ?? 0) | (1 << (row & 31));
    starts.push(start);
  }
  return { bits, before, starts: Uint32Array.from([...starts, end]), cells };
}

/** Returns how many weights are not zero; a loop, because a model has millions of them. */
function weightsIn(weights: Int8Array): number {
  let count = 0;
  for (let at = 0; at < weights.length; at++) if (weights[at] !== 0) count++;
  return count;
}

/** Adds the weights of the features from `from` to `to` to the scores at `offset`, one for each label. */
export function addScores(
  scorer: Scorer,
  rows: Uint32Array,
  from: number,
  to: number,
  scores: Int32Array,
  offset: number,
): void {
  const { width, mask, weights, filled } = scorer;
  if (filled && width > MOST_LABELS) return addFilled(filled, mask, rows, from, to, scores, offset);
  const bits = filled?.bits;
  for (let at = from; at < to; at++) {
    const place = (rows[at] ?? 0) & mask;
    if (bits && ((bits[place >> 5] ?? 0) & (1 << (place & 31))) === 0) continue;
    const row = place * width;
    for (let label = 0; label < width; label++) {
      scores[offset + label] = (scores[offset + label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
}

function addFilled(
  { bits, before, starts, cells }: FilledRows,
  mask: number,
  rows: Uint32Array,
  from: number,
  to: number,
  scores: Int32Array,
  offset: number,
): void {
  for (let at = from; at < to; at++) {
    const row = (rows[at] ?? 0) & mask;
    const entry = bits[row >> 5] ?? 0;
    const bit = 1 << (row & 31);
    if ((entry & bit) === 0) continue;
    const place = (before[row >> 5] ?? 0) + bitsIn(entry & (bit - 1));
    const end = starts[place + 1] ?? 0;
    for (let cell = starts[place] ?? 0; cell < end; cell++) {
      const one = cells[cell] ?? 0;
      const label = offset + (one & 255);
      scores[label] = (scores[label] ?? 0) + (one >> 8);
    }
  }
}

/** Returns how many bits of a number are set. */
function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
