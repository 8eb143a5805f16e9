import { hashOf } from '../draft/tagging/hash.ts';
import { classesOf } from './spherical-k-means.ts';
import type { Trainer } from './trainer.ts';
import { vectorsIn, withoutCommon } from './word-vectors.ts';
import { writeClasses } from './write-classes.ts';

/** The name of the file, without `.bin`. */
const NAME = 'classes';

/** How many words get a class, and how many of them, the most frequent, say what classes there are. */
const WORDS = 120_000;
const TELLING = 50_000;

/** How many classes there are at each grain. */
const CLASSES = [96, 400, 1600] as const;

/** Sorts words into classes by how they are used, which vectors tell that others have learnt from six thousand million words. */
export const classesTrainer: Trainer = {
  makes: [NAME],
  train: (corpora, tell) => {
    const vectors = vectorsIn(corpora, WORDS);
    if (vectors === undefined) {
      tell('classes: kept as they are, for the folder has no vectors of words');
      return [];
    }
    withoutCommon(vectors, TELLING);
    const random = numbersFrom(1);
    const columns = CLASSES.map((classes) => classesOf(vectors, { classes, count: TELLING, random }));
    tell(`classes: ${vectors.words.length} words`);
    return [{ name: NAME, bytes: writeClasses(vectors.words.map(hashOf), columns) }];
  },
};

/** Returns numbers from 0 to 1, always the same of a seed (a linear congruential generator; Numerical Recipes, "ranqd1"). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
