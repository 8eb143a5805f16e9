import { describe, expect, test } from 'vitest';
import { addScores, scorerOf, type Scorer } from '../../../src/draft/tagging/scorer.ts';

const ROWS = 64;

/** Returns weights of which most rows have none, and others one, two or three. */
function weightsOf(width: number): Int8Array {
  const weights = new Int8Array(ROWS * width);
  weights.set([0, 127, 0], 0);
  weights.set([-127, 0, 5], 31 * width);
  weights.set([1, 2, 3], 32 * width);
  weights.set([0, 0, -1], 63 * width);
  return weights;
}

const scorerWith = (width: number): Scorer =>
  scorerOf({
    name: 'some',
    labels: Array.from({ length: width }, (_, label) => `label ${label}`),
    bits: 6,
    weights: weightsOf(width),
  });

function scoresOf(scorer: Scorer, features: readonly number[]): number[] {
  const scores = new Int32Array(scorer.width);
  addScores(scorer, Uint32Array.from(features), 0, features.length, scores, 0);
  return [...scores];
}

describe.each([3, 8, 40])('the scores of %i labels', (width) => {
  test('are the sums of the weights that the features have', () => {
    expect(scoresOf(scorerWith(width), [31, 32, 0]).slice(0, 3)).toEqual([-126, 129, 8]);
  });

  test('are the same with the rows of zeros left out', () => {
    const features = Array.from({ length: ROWS }, (_, row) => row + 5 * ROWS);
    const whole = { width, mask: ROWS - 1, weights: weightsOf(width) };
    expect(scoresOf(scorerWith(width), features)).toEqual(scoresOf(whole, features));
  });

  test('do not run into each other, however many features a token has', () => {
    const features = Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? 0 : 31));
    expect(scoresOf(scorerWith(width), features).slice(0, 3)).toEqual([-254000, 127000, 10000]);
  });
});
