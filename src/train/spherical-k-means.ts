import { normalise, type WordVectors } from './word-vectors.ts';

/** How often means are drawn anew at most, and the share of vectors below which a change of class no longer counts. */
const ROUNDS = 12;
const SETTLED = 0.005;

/**
 * Returns for each vector a class from 1 to `classes`: vectors of one class point the same way (spherical k-means, Dhillon and
 * Modha 2001). The classes are those of the first `count` vectors; `random` returns numbers from 0 to 1.
 */
export function classesOf(
  { vectors, size }: WordVectors,
  {
    classes,
    count,
    random,
  }: { readonly classes: number; readonly count: number; readonly random: () => number },
): Uint16Array {
  const first = vectors.subarray(0, count * size);
  const means = meansOf(first, size, classes, random);
  return nearestOf(vectors, means, size).map((nearest) => nearest + 1);
}

function meansOf(vectors: Float32Array, size: number, classes: number, random: () => number): Float32Array {
  const means = startOf(vectors, size, classes, random);
  let last = new Uint16Array(vectors.length / size);
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = nearestOf(vectors, means, size);
    drawAnew(means, vectors, nearest, size);
    const moved = nearest.reduce((sum, one, at) => sum + (one === last[at] ? 0 : 1), 0);
    if (moved < nearest.length * SETTLED) break;
    last = nearest;
  }
  return means;
}

/** Returns as many of the vectors as there are classes, none twice. */
function startOf(vectors: Float32Array, size: number, classes: number, random: () => number): Float32Array {
  const taken = new Set<number>();
  while (taken.size < classes) taken.add(Math.floor(random() * (vectors.length / size)));
  const means = new Float32Array(classes * size);
  [...taken].forEach((at, place) => means.set(vectors.subarray(at * size, (at + 1) * size), place * size));
  return means;
}

/** Returns for each vector the mean that it has the smallest angle to; of two, the first. */
function nearestOf(vectors: Float32Array, means: Float32Array, size: number): Uint16Array<ArrayBuffer> {
  const nearest = new Uint16Array(vectors.length / size);
  for (let at = 0; at < nearest.length; at++) {
    let best = -2;
    for (let mean = 0; mean * size < means.length; mean++) {
      let product = 0;
      for (let place = 0; place < size; place++)
        product += (vectors[at * size + place] ?? 0) * (means[mean * size + place] ?? 0);
      if (product <= best) continue;
      best = product;
      nearest[at] = mean;
    }
  }
  return nearest;
}

/** Makes each mean the direction of the sum of its vectors; one that has none stays. */
function drawAnew(means: Float32Array, vectors: Float32Array, nearest: Uint16Array, size: number): void {
  const sums = new Float32Array(means.length);
  nearest.forEach((mean, at) => {
    for (let place = 0; place < size; place++)
      sums[mean * size + place] = (sums[mean * size + place] ?? 0) + (vectors[at * size + place] ?? 0);
  });
  normalise(sums, size);
  for (const mean of new Set(nearest)) means.set(sums.subarray(mean * size, (mean + 1) * size), mean * size);
}
