import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('who contradicts what is said denies it, and is no part of it', () => {
  expect(
    drafted(
      'The Interior Ministry said that the officers had fired in self-defence, a claim disputed by witnesses.',
    ).statements,
  ).toEqual([
    'interior-ministry [said] that the officers had fired in self-defence',
    'witnesses [disputed] that the officers had fired in self-defence',
  ]);
  expect(drafted('The union said it had been told nothing, which the ministry disputes.').statements).toEqual(
    ['union [said] it had been told nothing', 'ministry [disputes] it had been told nothing'],
  );
});

test('who denies "an allegation" denies what was alleged', () => {
  expect(
    drafted('The mayor complained that a member had threatened him, an allegation the group denies.')
      .statements,
  ).toContain('group [denies] that a member had threatened him');
});

test('the "he" of who denies is a word, and no part of "vehemently"', () => {
  expect(
    drafted(
      'Karim Aziz met reporters in the city. The ministry said he had fired first, a claim he vehemently denied.',
    ).statements,
  ).toContain('karim-aziz [vehemently denied] he had fired first');
});

test('what is rejected that nobody claims is no denial of it', () => {
  expect(
    drafted('The mayor said the union had made an offer of talks, which the group rejected on Monday.')
      .statements,
  ).toHaveLength(1);
});
