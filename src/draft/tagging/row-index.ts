/**
 * Which rows of a table are kept, and where: most rows of a model have no weight. Two entries for each 32 rows: bits that say
 * which of them are kept, and the place of the first of these. Places begin at 1: at 0 stands what all others have.
 */
export type RowIndex = Int32Array;

/** Returns the index of rows that are kept, which are in ascending order; `rows` is how many there are at all. */
export function indexOf(kept: readonly number[], rows: number): RowIndex {
  const index = new Int32Array(((rows + 31) >> 5) * 2);
  for (const row of kept) {
    const block = (row >> 5) << 1;
    index[block] = (index[block] ?? 0) | (1 << (row & 31));
  }
  index[1] = 1;
  for (let block = 2; block < index.length; block += 2) {
    index[block + 1] = (index[block - 1] ?? 0) + bitsIn(index[block - 2] ?? 0);
  }
  return index;
}

/** Returns the place of a row, and 0 where it is not kept. */
export function placeOf(index: RowIndex, row: number): number {
  const block = (row >>> 5) << 1;
  const entry = index[block] ?? 0;
  const bit = 1 << (row & 31);
  return (entry & bit) === 0 ? 0 : (index[block + 1] ?? 0) + bitsIn(entry & (bit - 1));
}

/** Returns how many bits of a number are set. */
function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
