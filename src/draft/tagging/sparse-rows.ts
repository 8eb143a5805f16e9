import { indexOf, placeOf, type RowIndex } from './row-index.ts';

/** Rows of weights where labels are many: each row has a few weights that are not zero. */
export interface SparseRows {
  readonly index: RowIndex;
  /** The cells of the row at a place of the index are those from `starts[place]` to `starts[place + 1]`; at 0 there are none. */
  readonly starts: Uint32Array;
  /** A weight, and in the lower eight bits its label. */
  readonly cells: Int16Array;
}

/** Returns the `kept` rows of a table of weights without their zeros; `labels` is how many a row has. */
export function sparseRowsOf(weights: Int8Array, labels: number, kept: readonly number[]): SparseRows {
  const starts = new Uint32Array(kept.length + 2);
  const cells: number[] = [];
  kept.forEach((row, place) => {
    for (let label = 0; label < labels; label++) {
      const weight = weights[row * labels + label] ?? 0;
      if (weight !== 0) cells.push((weight << 8) | label);
    }
    starts[place + 2] = cells.length;
  });
  return { index: indexOf(kept, weights.length / labels), starts, cells: Int16Array.from(cells) };
}

/** Adds the weights of the features from `from` to `to` to the scores at `offset`, one for each label. */
export function addSparse(
  { index, starts, cells }: SparseRows,
  mask: number,
  rows: Uint32Array,
  from: number,
  to: number,
  scores: Int32Array,
  offset: number,
): void {
  for (let at = from; at < to; at++) {
    const place = placeOf(index, (rows[at] ?? 0) & mask);
    const end = starts[place + 1] ?? 0;
    for (let entry = starts[place] ?? 0; entry < end; entry++) {
      const cell = cells[entry] ?? 0;
      const label = offset + (cell & 255);
      scores[label] = (scores[label] ?? 0) + (cell >> 8);
    }
  }
}
