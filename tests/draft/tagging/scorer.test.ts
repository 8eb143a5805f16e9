import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scorerOf, type Scorer } from '../../../src/draft/tagging/scorer.ts';
import { FeatureRows, emissionsOf } from '../../../src/draft/tagging/sequence.ts';
import { kernelBytes } from '../../kernel/memory.ts';

const ROWS = 64;

/** Returns weights of which most rows have none, and others one, two or three. */
function weightsOf(width: number): Int8Array {
  const weights = new Int8Array(ROWS * width);
  const set = (row: number, numbers: readonly number[]): void => {
    weights.set(numbers.slice(0, width), row * width);
  };
  set(0, [0, 127, 0]);
  set(31, [-127, 0, 5]);
  set(32, [1, 2, 3]);
  set(63, [0, 0, -1]);
  return weights;
}

/** A model whose weights a kernel sums, where its labels are few, and else tables of their own. */
const scorerWith = (width: number, weights = weightsOf(width)): Scorer =>
  scorerOf({
    name: 'some',
    labels: Array.from({ length: width }, (_, label) => `label ${label}`),
    bits: 6,
    weights,
    kernel: kernelBytes(),
  });

/** Returns the scores of all labels for tokens with these features. */
function scoresOf(scorer: Scorer, ...tokens: readonly (readonly number[])[]): number[] {
  const rows = new FeatureRows();
  for (const features of tokens) {
    for (const feature of features) rows.add(feature);
    rows.endToken();
  }
  return [...emissionsOf(scorer, rows)];
}

describe.each([1, 3, 8, 9, 16, 40])('the scores of %i labels', (width) => {
  const whole = (weights: Int8Array): Scorer => ({ width, mask: ROWS - 1, weights });

  test('are the sums of the weights that the features have', () => {
    const weights = new Int8Array(ROWS * width).fill(-3);
    expect(scoresOf(scorerWith(width, weights), [31, 32, 0], [], [5])).toEqual(
      [-9, 0, -3].flatMap((score) => new Array<number>(width).fill(score)),
    );
  });

  test('are the same with the rows of zeros left out, of whatever weights and features', () => {
    const weight = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 }));
    const feature = fc.oneof(fc.nat(ROWS - 1), fc.nat(2 ** 32 - 1));
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: ROWS * width, maxLength: ROWS * width }),
        fc.array(fc.array(feature, { maxLength: 300 }), { maxLength: 4 }),
        (numbers, tokens) => {
          const weights = Int8Array.from(numbers);
          expect(scoresOf(scorerWith(width, weights), ...tokens)).toEqual(
            scoresOf(whole(weights), ...tokens),
          );
        },
      ),
      { seed: 5, numRuns: 30 },
    );
  });

  test('do not run into each other, however many features a token has, and tokens a sentence', () => {
    const features = Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? 0 : 31));
    const tokens = Array.from({ length: 200 }, (_, at) => (at % 50 === 0 ? features : [32]));
    expect(scoresOf(scorerWith(width), ...tokens)).toEqual(scoresOf(whole(weightsOf(width)), ...tokens));
    const many = Array.from({ length: 9000 }, (_, at) => [at % ROWS, 31]);
    expect(scoresOf(scorerWith(width), ...many)).toEqual(scoresOf(whole(weightsOf(width)), ...many));
  });
});
