import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pairOf } from '../../../src/draft/nets/paired-model.ts';
import type { LinearModel } from '../../../src/draft/tagging/linear-model.ts';
import { smallNet } from './small-net.ts';

const KERNEL = readFileSync(new URL('../../../data/models/kernel.wasm', import.meta.url));
const linearOf = (labels: string[]): LinearModel => ({
  name: 'cues',
  labels,
  bits: 1,
  weights: new Int8Array(2 * labels.length),
});

test('a linear model and a net are a pair where they tell the same labels apart', () => {
  expect(pairOf(linearOf(['O', 'B']), smallNet(), KERNEL).linear.labels).toEqual(['O', 'B']);
  expect(() => pairOf(linearOf(['O', 'B', 'I']), smallNet(), KERNEL)).toThrow(
    'cues and cues-net do not belong together',
  );
});

test('a kernel that is none is told', () => {
  expect(() => pairOf(linearOf(['O', 'B']), smallNet(), KERNEL.subarray(0, 100))).toThrow('a broken kernel');
});
