import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test("a readout from somebody's office is the office's", () => {
  expect(
    drafted(
      'The talks began last week. Both sides need calm, according to a readout from Al-Mutairi’s office.',
    ).speakers,
  ).toEqual(['al-mutairis-office']);
});
