import { describe, expect, test } from 'vitest';
import { Net } from '../../../src/draft/nets/net.ts';
import { FeatureRows } from '../../../src/draft/tagging/sequence.ts';
import type { Example } from '../../../src/train/perceptron.ts';
import { trainNet, type NetTraining } from '../../../src/train/nets/train-net.ts';
import { writeNet } from '../../../src/train/nets/write-net.ts';
import { newKernel, numbersOf } from '../../kernel/memory.ts';

const TRAINING: NetTraining = {
  name: 'toy',
  labels: ['one', 'two'],
  cells: 16,
  width: 8,
  epochs: 20,
  seed: 1,
  atLeast: 5,
};

/** Each token's label is the word of the last one: nothing beside it tells. */
function riddles(count: number, seed: number): Example[] {
  const random = numbersOf(count * 9, seed);
  return Array.from({ length: count }, (_, which) => {
    const rows = new FeatureRows();
    const length = 3 + (which % 4);
    const words = random.slice(which * 9, which * 9 + length).map((number) => (number < 0 ? 1 : 2));
    for (const word of words) {
      rows.add(word);
      rows.endToken();
    }
    const gold = Uint8Array.from(words, () => (words.at(-1) === 1 ? 0 : 1));
    return { ...rows.copy(), gold };
  });
}

describe('a net learns', () => {
  test('what only the far end of a row of tokens tells', () => {
    const net = new Net(trainNet(riddles(600, 1), TRAINING), newKernel());
    const unseen = riddles(200, 2);
    const right = unseen.filter((example) => {
      const scores = new Int32Array(2 * example.length);
      net.addTo(scores, example, 1000);
      return example.gold.every((label, at) => {
        const [one = 0, two = 0] = scores.subarray(2 * at, 2 * at + 2);
        return (two > one ? 1 : 0) === label;
      });
    });
    expect(right.length).toBeGreaterThan(190);
  });

  test('the same of the same examples and seed, and something else of another', () => {
    const short = { ...TRAINING, epochs: 1 };
    const bytes = writeNet(trainNet(riddles(40, 1), short));
    expect(writeNet(trainNet(riddles(40, 1), short))).toEqual(bytes);
    expect(writeNet(trainNet(riddles(40, 1), { ...short, seed: 2 }))).not.toEqual(bytes);
  });

  test('no feature that is seen less often than it was asked to', () => {
    const [first, ...others] = riddles(20, 1);
    const rare = { ...(first as Example), rows: (first as Example).rows.map(() => 77) };
    const hashes = (atLeast: number): number[] => [
      ...trainNet([rare, ...others], { ...TRAINING, epochs: 1, atLeast }).hashes,
    ];
    expect(hashes(1)).toContain(77);
    expect(hashes(5)).not.toContain(77);
  });
});
