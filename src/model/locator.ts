/** A place in a file as a person counts it: line and column from 1, the column in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
  readonly lineText: string;
}

/**
 * Returns a function from a UTF-16 offset into `text` to its line and column.
 * Line starts are found once; each look-up is a binary search.
 */
export function locatorOf(text: string): (offset: number) => LineColumn {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    const start = starts[line] ?? 0;
    const end = text.indexOf('\n', start);
    const lineText = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
    return { line: line + 1, column: offset - start + 1, lineText };
  };
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
