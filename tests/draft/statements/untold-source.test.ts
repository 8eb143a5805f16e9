import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('what is claimed, and by whom is not told, is what stands before', () => {
  expect(
    drafted(
      'The plan to keep the swimming pool open through the winter came too late, it was claimed last night.',
    ).statements,
  ).toEqual(['? [was claimed] The plan to keep the swimming pool open through the winter came too late']);
});

test('what is thought or believed is what stands behind, with a “that” or without', () => {
  expect(
    drafted('It is thought owners believed the price of the harbour was too low last year.').statements,
  ).toEqual(['? [is thought] owners believed the price of the harbour was too low last year']);
  expect(drafted('It is feared to this day in the valleys, and it was hard to cross.').statements).toEqual(
    [],
  );
});

test('a short finding before those who made it is theirs', () => {
  expect(drafted('Night buses save lives, researchers have discovered.').statements).toEqual([
    'researchers [have discovered] Night buses save lives',
  ]);
});
