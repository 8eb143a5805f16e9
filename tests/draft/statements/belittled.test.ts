import { expect, test } from 'vitest';
import { statusOf } from '../../../src/draft/statements/status.ts';

test('who plays down fears denies them', () => {
  expect(
    ['played down reports', 'have brushed aside', 'shrugged off concerns', 'downplayed'].map(statusOf),
  ).toEqual(['denied', 'denied', 'denied', 'denied']);
});
