import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const BEFORE = 'The talks began last week in the city and went on for several days.';

test('who has yet to agree, or accuses nobody, says nothing', () => {
  for (const sentence of [
    'Chad and Sudan have yet to agree on a route for the convoy.',
    'The factions have not agreed on a venue for the summit.',
    'Cairo has not accused any movement of the bombing.',
    'The governor has not yet endorsed any of the rivals.',
  ])
    expect(drafted(`${BEFORE} ${sentence}`).statements).toEqual([]);
});

test('who is charged says nothing, and neither does what he is charged with', () => {
  expect(drafted(`${BEFORE} Ivo Brandt was charged with fraud on Friday.`).statements).toEqual([]);
  expect(drafted('Carl Doyle, who lives in Malta, has not been charged with any crime.').statements).toEqual(
    [],
  );
});

test('of whom something is said says nothing, and no month does', () => {
  expect(drafted(`${BEFORE} Ruth Calloway is said to be angry about the leak.`).speakers).toEqual(['']);
  expect(drafted(`${BEFORE} The Holm case was argued in October.`).statements).toEqual([]);
});

test('who is asked, by whom is not told, is no statement of its own', () => {
  expect(drafted('Asked if she would run, Ruth Calloway replied that she would not.').statements).toEqual([
    'ruth-calloway [replied] that she would not',
  ]);
});
