import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPaths, scoreBetween } from '../../../src/draft/tagging/best-paths.ts';
import { bestLabels } from '../../../src/draft/tagging/sequence.ts';

const WIDTH = 3;
const COUNT = 5;
const KINDS = 2;
const NEVER = -(2 ** 28);

const numbers = (length: number): fc.Arbitrary<Int32Array> =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: length, maxLength: length })
    .map((all) => Int32Array.from(all));

/** Scores and steps of up to six tokens, of two kinds; a label 2 never follows a label 0. */
const lattices = fc.integer({ min: 1, max: 6 }).chain((length) =>
  fc.record({
    emissions: numbers(length * WIDTH),
    steps: numbers(KINDS * (WIDTH + 1) * WIDTH).map((steps) =>
      steps.map((step, at) => (at % 12 === 2 ? NEVER : step)),
    ),
    kinds: fc
      .array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length })
      .map((all) => Uint8Array.from(all)),
  }),
);

/** Returns the sums of all rows of labels that may be, the highest first. */
function allScores({
  emissions,
  steps,
  kinds,
}: {
  emissions: Int32Array;
  steps: Int32Array;
  kinds: Uint8Array;
}): number[] {
  const rows = Array.from({ length: WIDTH ** kinds.length }, (_, code) =>
    Uint8Array.from(kinds, (__, token) => Math.floor(code / WIDTH ** token) % WIDTH),
  );
  return rows
    .map((row) => scoreBetween(row, emissions, steps, WIDTH, kinds, 0, row.length))
    .filter((score) => score > NEVER / 2)
    .sort((one, other) => other - one);
}

describe('the best paths', () => {
  test('are those that add up to the most, the best first', () => {
    fc.assert(
      fc.property(lattices, ({ emissions, steps, kinds }) => {
        const paths = bestPaths(emissions, steps, WIDTH, COUNT, kinds);
        expect(paths.map(({ score }) => score)).toEqual(
          allScores({ emissions, steps, kinds }).slice(0, COUNT),
        );
      }),
    );
  });

  test('add up to what their labels do, and no two have the same', () => {
    fc.assert(
      fc.property(lattices, ({ emissions, steps, kinds }) => {
        const paths = bestPaths(emissions, steps, WIDTH, COUNT, kinds);
        for (const { labels, score } of paths)
          expect(scoreBetween(labels, emissions, steps, WIDTH, kinds, 0, labels.length)).toBe(score);
        expect(new Set(paths.map(({ labels }) => labels.join())).size).toBe(paths.length);
      }),
    );
  });

  test('begin with one that is as good as the best labels', () => {
    fc.assert(
      fc.property(lattices, ({ emissions, steps, kinds }) => {
        const labels = bestLabels(emissions, steps, WIDTH, kinds);
        const [best] = bestPaths(emissions, steps, WIDTH, COUNT, kinds);
        expect(best?.score).toBe(scoreBetween(labels, emissions, steps, WIDTH, kinds, 0, labels.length));
      }),
    );
  });

  test('of no tokens are none', () => {
    expect(bestPaths(new Int32Array(0), new Int32Array(24), WIDTH, COUNT, new Uint8Array(0))).toEqual([]);
  });
});
