import { describe, expect, test } from 'vitest';
import { addScores, scorerOf, type Scorer } from '../../../src/draft/tagging/scorer.ts';

const LABELS = ['none', 'some', 'more'];
const ROWS = 64;

/** Returns weights of which most rows have none, and others one, two or three. */
function weights(): Int8Array {
  const weights = new Int8Array(ROWS * LABELS.length);
  weights.set([0, 127, 0], 0);
  weights.set([-127, 0, 5], 31 * 3);
  weights.set([1, 2, 3], 32 * 3);
  weights.set([0, 0, -1], 63 * 3);
  return weights;
}

function scoresOf(scorer: Scorer, features: readonly number[]): number[] {
  const scores = new Int32Array(LABELS.length);
  addScores(scorer, Uint32Array.from(features), 0, features.length, scores, 0);
  return [...scores];
}

describe('the scores of labels', () => {
  const scorer = scorerOf({ name: 'some', labels: LABELS, bits: 6, weights: weights() });

  test('are the sums of the weights that the features have', () => {
    expect(scoresOf(scorer, [31, 32, 0])).toEqual([-126, 129, 8]);
  });

  test('are the same with the zeros left out', () => {
    const features = Array.from({ length: ROWS }, (_, row) => row + 5 * ROWS);
    const { width, mask } = scorer;
    expect(scoresOf(scorer, features)).toEqual(scoresOf({ width, mask, weights: weights() }, features));
  });
});
