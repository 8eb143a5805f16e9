import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('who thanks, notes or praises something and says more makes two statements', () => {
  expect(
    drafted(
      'Mr. Ban arrived in Oslo. He thanked the council for hosting Syrian refugees and asked Sweden to keep its border open.',
    ).statements,
  ).toEqual([
    'ban [thanked] the council for hosting Syrian refugees',
    'ban [asked] Sweden to keep its border open',
  ]);
  expect(
    drafted('Mr. Lind noted the importance of the referendum and said it needed to be credible and peaceful.')
      .statements,
  ).toEqual([
    'lind [noted] the importance of the referendum',
    'lind [said] it needed to be credible and peaceful',
  ]);
});

test('what another says within what is said is not the speaker’s', () => {
  expect(
    drafted('Omar Lind says Ada Poe promised to stay and said she would pay the fine.').statements,
  ).toEqual(['omar-lind [says] Ada Poe promised to stay and said she would pay the fine']);
});
