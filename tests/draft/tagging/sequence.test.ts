import { describe, expect, test } from 'vitest';
import type { Scorer } from '../../../src/draft/tagging/scorer.ts';
import {
  FeatureRows,
  afterLabel,
  bestLabels,
  emissionsOf,
  firstsOf,
  greedyLabels,
  stepsOf,
} from '../../../src/draft/tagging/sequence.ts';

/** Returns weights of two labels in 256 rows: `[row, weight of label 0, weight of label 1]`. */
function weighing(...rows: readonly (readonly [row: number, none: number, some: number])[]): Scorer {
  const weights = new Int8Array(512);
  for (const [row, none, some] of rows) weights.set([none, some], (row & 255) * 2);
  return { width: 2, mask: 255, weights };
}

/** Returns rows of tokens that have one feature each. */
function tokens(...features: readonly number[]): FeatureRows {
  const rows = new FeatureRows();
  for (const feature of features) {
    rows.add(feature);
    rows.endToken();
  }
  return rows;
}

describe('the labels of a sequence', () => {
  test('are those whose features weigh most', () => {
    const scorer = weighing([1, 5, 0], [2, 0, 5]);
    const labels = bestLabels(emissionsOf(scorer, tokens(1, 2, 1)), stepsOf(scorer), 2);
    expect([...labels]).toEqual([0, 1, 0]);
  });

  test('weigh the steps from label to label too', () => {
    const scorer = weighing([1, 3, 0], [2, 0, 5], [afterLabel(1), -4, 4]);
    const labels = bestLabels(emissionsOf(scorer, tokens(2, 1)), stepsOf(scorer), 2);
    expect([...labels]).toEqual([1, 1]);
  });

  test('never take a step that may not be taken', () => {
    const scorer = weighing([2, 0, 100]);
    const onlyLast = stepsOf(scorer, (label, previous) => label === 0 || previous === 0);
    expect([...bestLabels(emissionsOf(scorer, tokens(2, 2, 2)), onlyLast, 2)]).toEqual([0, 1, 0]);
  });

  test('of no tokens are none', () => {
    expect([...bestLabels(new Int32Array(), stepsOf(weighing()), 2)]).toEqual([]);
  });

  test('are chosen one by one, with the last in mind, where labels are many', () => {
    const scorer = weighing([1, 1, 0], [2, 0, 5], [afterLabel(1), -4, 4]);
    expect([
      ...greedyLabels(scorer, emissionsOf(scorer, tokens(1, 2, 1)), firstsOf(tokens(1, 2, 1))),
    ]).toEqual([0, 1, 1]);
  });
});

describe('the features of tokens', () => {
  test('are kept however many they are', () => {
    const rows = new FeatureRows();
    for (let token = 0; token < 1000; token++) {
      for (let feature = 0; feature < 50; feature++) rows.add(token * 50 + feature);
      rows.endToken();
    }
    const { length, starts, rows: kept } = rows.copy();
    expect([length, starts.at(-1), kept.length, kept.at(-1)]).toEqual([1000, 50_000, 50_000, 49_999]);
  });
});
