import { KernelRows, MOST_LABELS } from './kernel-rows.ts';
import type { LinearModel } from './linear-model.ts';
import { perModel } from './per-model.ts';
import { addSparse, sparseRowsOf, type SparseRows } from './sparse-rows.ts';

/** Weights as they are while they are looked up: a model's, or those of one that is being trained. */
export interface Scorer {
  readonly width: number;
  /** One less than the number of rows, which is a power of two. */
  readonly mask: number;
  readonly weights: Int8Array | Int32Array;
  /** The same weights without the rows of zeros, where they no longer change: in a kernel where labels are few. */
  readonly rows?: KernelRows;
  readonly sparse?: SparseRows;
}

/** Returns the weights of a model, ready to be looked up. */
export const scorerOf = perModel(newScorer);

function newScorer(model: LinearModel): Scorer {
  const { labels, bits, weights, kernel } = model;
  const width = labels.length;
  const scorer = { width, mask: 2 ** bits - 1, weights };
  if (width > MOST_LABELS)
    return { ...scorer, sparse: sparseRowsOf(weights, width, filledRows(weights, width)) };
  return kernel === undefined
    ? scorer
    : { ...scorer, rows: new KernelRows(model, filledRows(weights, width), kernel) };
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
  const { width, mask, weights, sparse } = scorer;
  if (sparse) return addSparse(sparse, mask, rows, from, to, scores, offset);
  for (let at = from; at < to; at++) {
    const row = ((rows[at] ?? 0) & mask) * width;
    for (let label = 0; label < width; label++) {
      scores[offset + label] = (scores[offset + label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
}
