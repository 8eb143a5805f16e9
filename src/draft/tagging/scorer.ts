import type { LinearModel } from './linear-model.ts';
import { addPacked, MOST_PACKED, packedRowsOf, type PackedRows } from './packed-rows.ts';
import { perModel } from './per-model.ts';
import { addSparse, sparseRowsOf, type SparseRows } from './sparse-rows.ts';

/** Weights as they are while they are looked up: a model's, or those of one that is being trained. */
export interface Scorer {
  readonly width: number;
  /** One less than the number of rows, which is a power of two. */
  readonly mask: number;
  readonly weights: Int8Array | Int32Array;
  /** The same weights without the rows of zeros, where they no longer change: packed where labels are few. */
  readonly packed?: PackedRows;
  readonly sparse?: SparseRows;
}

/** Returns the weights of a model, ready to be looked up. */
export const scorerOf = perModel(newScorer);

function newScorer({ labels, bits, weights }: LinearModel): Scorer {
  const width = labels.length;
  const kept = filledRows(weights, width);
  const scorer = { width, mask: 2 ** bits - 1, weights };
  return width > MOST_PACKED
    ? { ...scorer, sparse: sparseRowsOf(weights, width, kept) }
    : { ...scorer, packed: packedRowsOf(weights, width, kept) };
}

/** Returns the rows that are not all zero. */
function filledRows(weights: Int8Array, width: number): number[] {
  const rows: number[] = [];
  let last = -1;
  for (let at = 0; at < weights.length; at++) {
    if (weights[at] === 0) continue;
    const row = Math.floor(at / width);
    if (row !== last) rows.push(row);
    last = row;
  }
  return rows;
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
  const { width, mask, weights, packed, sparse } = scorer;
  if (packed) return addPacked(packed, mask, rows, from, to, scores, offset);
  if (sparse) return addSparse(sparse, mask, rows, from, to, scores, offset);
  for (let at = from; at < to; at++) {
    const row = ((rows[at] ?? 0) & mask) * width;
    for (let label = 0; label < width; label++) {
      scores[offset + label] = (scores[offset + label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
}
