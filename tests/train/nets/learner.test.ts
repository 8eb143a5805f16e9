import { describe, expect, test } from 'vitest';
import { FeatureRows } from '../../../src/draft/tagging/sequence.ts';
import { NetLearner } from '../../../src/train/nets/learner.ts';
import type { Example } from '../../../src/train/perceptron.ts';
import { randomOf } from '../../../src/train/shuffle.ts';
import { newKernel } from '../../kernel/memory.ts';

const HASHES = Uint32Array.of(1, 2, 3);

/** Returns five tokens with two features each, and three labels in turn. */
function example(): Example {
  const rows = new FeatureRows();
  for (let token = 0; token < 5; token++) {
    rows.add(1 + (token % 3));
    rows.add(1 + ((token * token) % 3));
    rows.endToken();
  }
  return { ...rows.copy(), gold: Uint8Array.of(0, 1, 2, 0, 1) };
}

/** Returns a learner, the same of the same number of cells each time. */
const learnerOf = (cells: number): NetLearner =>
  new NetLearner(
    { name: 'toy', labels: ['one', 'two', 'three'], cells, width: 8 },
    newKernel(),
    HASHES,
    5,
    randomOf(3),
  );

describe('what an example tells', () => {
  test.each([8, 24, 40])('each weight is how the loss changes with it (%i cells)', (cells) => {
    const told = learnerOf(cells);
    told.add(example());
    for (const [part, weights] of Object.entries(told.weights.parts)) {
      const { count } = weights;
      const found = weights.slopesNow();
      for (let at = 0; at < count; at += Math.ceil(count / 24)) {
        const lossAt = (moved: number): number => {
          const other = learnerOf(cells);
          const values = other.weights.parts[part as keyof typeof other.weights.parts].values();
          values[at] = (values[at] ?? NaN) + moved;
          return other.add(example());
        };
        expect(found[at]).toBeCloseTo((lossAt(0.02) - lossAt(-0.02)) / 0.04, 2);
      }
    }
  });

  test('is refused where the example is longer than it was said to be', () => {
    const short = new NetLearner(
      { name: 'toy', labels: ['one', 'two', 'three'], cells: 8, width: 8 },
      newKernel(),
      HASHES,
      4,
      randomOf(3),
    );
    expect(() => short.add(example())).toThrow('an example of 5 tokens, of at most 4');
  });

  test('is nothing where there was none', () => {
    const learner = learnerOf(8);
    const before = learner.model();
    learner.step(0.1);
    expect(learner.model()).toEqual(before);
  });
});
