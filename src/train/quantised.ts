/** Returns numbers as bytes, the largest as 127 (or -127), with rows of small weights set to zero. */
export function quantised(means: Float64Array | Float32Array, width: number, prune: number): Int8Array {
  let largest = 1e-9;
  for (const mean of means) largest = Math.max(largest, Math.abs(mean));
  const weights = Int8Array.from(means, (mean) => Math.round((mean / largest) * 127));
  for (let at = 0; at < weights.length; at += width) {
    const row = weights.subarray(at, at + width);
    if (row.every((weight) => Math.abs(weight) < prune)) row.fill(0);
  }
  return weights;
}
