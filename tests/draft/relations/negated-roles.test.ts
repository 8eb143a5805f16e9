import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const BEFORE = 'The talks began last week in the city and went on for several days.';

test('who will not be the next president, is unfit for it or cannot be part of something is not', () => {
  expect(drafted(`${BEFORE} Karin Lund will not be the next president of France.`).relations).toEqual([
    'karin-lund leads france (negated)',
  ]);
  expect(
    drafted(`${BEFORE} Nora Poe is unfit to be president of the United States, Lind said.`).relations,
  ).toEqual(['nora-poe leads united-states (negated)']);
  expect(
    drafted(`${BEFORE} I cannot be part of a network that serves the junta, Nora Poe said.`).relations,
  ).toEqual(['nora-poe part-of network (negated)']);
});

test('a seat held by somebody is not arrested', () => {
  expect(drafted(`${BEFORE} He won the seat in parliament held by Maria Lopez.`).relations).toEqual([]);
});

test('who would serve as president leads nobody that a comma parts from it', () => {
  expect(
    drafted('The party won. Asked whether Lind would serve as president, Fatah said no to the plan.')
      .relations,
  ).toEqual([]);
});
