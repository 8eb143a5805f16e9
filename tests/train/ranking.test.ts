import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/draft/tagging/hash.ts';
import { scorerOf } from '../../src/draft/tagging/scorer.ts';
import { FeatureRows, emissionsOf } from '../../src/draft/tagging/sequence.ts';
import type { Example } from '../../src/train/perceptron.ts';
import { rank } from '../../src/train/ranking.ts';
import { writeModel } from '../../src/train/write-model.ts';

const rowsOf = (candidates: readonly string[]): FeatureRows => {
  const rows = new FeatureRows();
  for (const candidate of candidates) {
    for (const word of candidate.split(' ')) rows.add(hashOf(word));
    rows.endToken();
  }
  return rows;
};

/** Candidates, of which whole ones are worth more than cut ones, and long ones a little more than short ones. */
const example = (...candidates: readonly string[]): Example => ({
  ...rowsOf(candidates).copy(),
  gold: Uint8Array.from(
    candidates,
    (one) => (one.includes('whole') ? 10 : 0) + (one.includes('long') ? 2 : 0),
  ),
});

const EXAMPLES = [
  example('short cut', 'short whole', 'long cut'),
  example('long whole', 'long cut', 'short whole'),
  example('short whole', 'long whole'),
];
const RANKING = { name: 'readings', label: 'right', bits: 10, epochs: 5, seed: 3, margin: 1 };

describe('a ranking', () => {
  test('scores the candidate highest that is worth most', () => {
    const scorer = scorerOf(rank(EXAMPLES, RANKING));
    const [cut, whole, both] = emissionsOf(scorer, rowsOf(['long cut', 'short whole', 'long whole']));
    expect(whole).toBeGreaterThan(cut ?? 0);
    expect(both).toBeGreaterThan(whole ?? 0);
  });

  test('learnt twice from the same examples gives the same bytes', () => {
    expect(writeModel(rank(EXAMPLES, RANKING))).toEqual(writeModel(rank(EXAMPLES, RANKING)));
  });
});
