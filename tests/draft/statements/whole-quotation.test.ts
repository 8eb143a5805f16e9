import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const LEAD = 'The owners of the ferry met in Porto Alto on Monday, and stayed for two hours.';

test('all sentences of a quotation in single marks are said', () => {
  expect(drafted(LEAD, "'The price is fair. The hull is not,' Maria Lund said.").chains).toEqual([
    'maria-lund: The price is fair. The hull is not',
  ]);
  expect(drafted(LEAD, 'Maria Lund said: ‘The price is fair. The hull is not.’').chains).toEqual([
    'maria-lund: The price is fair. The hull is not.',
  ]);
});

test('a few words in single marks are no more than they are', () => {
  expect(drafted(LEAD, "Maria Lund said that the price was 'fair and good' for them.").chains).toEqual([
    "maria-lund: that the price was 'fair and good' for them",
  ]);
});
