/** How many of these make a one. */
const UNITS = 1024;
const MOST = 32767;

/** Returns numbers in 1/1024, rounded; what is too large for 16 bits becomes the largest. */
export function toShorts(numbers: Float32Array): Int16Array {
  const shorts = new Int16Array(numbers.length);
  for (let at = 0; at < shorts.length; at++) {
    shorts[at] = Math.max(-MOST, Math.min(MOST, Math.round((numbers[at] ?? 0) * UNITS)));
  }
  return shorts;
}

/** Returns rows of so many columns two by two: the first number of each of two rows, then the second of each. */
export function inPairs(numbers: Int16Array, columns: number): Int16Array {
  return numbers.map((_, at) => {
    const row = 2 * Math.floor(at / (2 * columns)) + (at % 2);
    const column = Math.floor((at % (2 * columns)) / 2);
    return numbers[row * columns + column] ?? 0;
  });
}
