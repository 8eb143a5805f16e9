import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/draft/tagging/hash.ts';
import { scorerOf } from '../../src/draft/tagging/scorer.ts';
import {
  FeatureRows,
  bestLabels,
  emissionsOf,
  firstsOf,
  greedyLabels,
  stepsOf,
} from '../../src/draft/tagging/sequence.ts';
import { frequentOnly } from '../../src/train/frequent.ts';
import { train, type Example, type Training } from '../../src/train/perceptron.ts';
import { writeModel } from '../../src/train/write-model.ts';

/** Sentences in which names are marked with a star. */
const SENTENCES = [
  'then *Mills spoke',
  'and *Ames left',
  '*Mills left then',
  'and then *Ames spoke',
  'they left',
];

function rowsOf(words: readonly string[]): FeatureRows {
  const rows = new FeatureRows();
  for (const word of words) {
    rows.add(hashOf(word));
    rows.add(hashOf(`ends in ${word.slice(-1)}`));
    rows.endToken();
  }
  return rows;
}

function exampleOf(sentence: string): Example {
  const words = sentence.split(' ');
  const gold = Uint8Array.from(words, (word) => (word.startsWith('*') ? 1 : 0));
  return { ...rowsOf(words.map((word) => word.replace('*', ''))).copy(), gold };
}

const EXAMPLES = SENTENCES.map(exampleOf);
const TRAINING: Training = {
  name: 'names',
  labels: ['O', 'NAME'],
  bits: 10,
  epochs: 5,
  seed: 7,
  decode: 'best',
};

describe('training', () => {
  test('twice on the same examples gives the same bytes', () => {
    for (const decode of ['best', 'greedy'] as const) {
      const once = writeModel(train(EXAMPLES, { ...TRAINING, decode }));
      expect(writeModel(train(EXAMPLES, { ...TRAINING, decode }))).toEqual(once);
    }
  });

  test('several times over gives other weights than once, and the same each time', () => {
    const [once, thrice] = [train(EXAMPLES, TRAINING), train(EXAMPLES, { ...TRAINING, runs: 3 })];
    expect(thrice.weights).not.toEqual(once.weights);
    expect(train(EXAMPLES, { ...TRAINING, runs: 3 })).toEqual(thrice);
  });

  test('learns what the examples show', () => {
    const model = train(EXAMPLES, TRAINING);
    const scorer = scorerOf(model);
    const labels = bestLabels(emissionsOf(scorer, rowsOf(['then', 'Ames', 'left'])), stepsOf(scorer), 2);
    expect([...labels]).toEqual([0, 1, 0]);
  });

  test('learns it for labels that are chosen one by one, too', () => {
    const scorer = scorerOf(train(EXAMPLES, { ...TRAINING, decode: 'greedy' }));
    expect([
      ...greedyLabels(
        scorer,
        emissionsOf(scorer, rowsOf(['and', 'Mills', 'spoke'])),
        firstsOf(rowsOf(['and', 'Mills', 'spoke'])),
      ),
    ]).toEqual([0, 1, 0]);
  });

  test('makes the largest weight 127', () => {
    const { weights } = train(EXAMPLES, TRAINING);
    expect(Math.max(...weights.map(Math.abs))).toBe(127);
  });

  test('leaves out rows whose weights are small, where it is told to', () => {
    const { weights } = train(EXAMPLES, { ...TRAINING, prune: 100 });
    const rows = Array.from({ length: 1024 }, (_, row) => weights.subarray(2 * row, 2 * row + 2));
    const held = rows.filter((row) => row.some((weight) => weight !== 0));
    expect(held.length).toBeGreaterThan(0);
    expect(held.every((row) => row.some((weight) => Math.abs(weight) >= 100))).toBe(true);
  });
});

describe('features seen less often than asked', () => {
  test('are left out, and the others stay with their tokens', () => {
    const [first] = frequentOnly([exampleOf('Mills left'), exampleOf('Ames left')], 2);
    expect([...(first?.starts ?? [])]).toEqual([0, 1, 3]);
    expect([...(first?.rows ?? [])]).toEqual([hashOf('ends in s'), hashOf('left'), hashOf('ends in t')]);
  });
});
