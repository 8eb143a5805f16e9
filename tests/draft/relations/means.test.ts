import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test.each([
  ['Nora Poe is the ideal woman to lead the Labour Party.', 'nora-poe leads labour-party (potential)'],
  ['Nora Poe was the youngest woman to lead the Labour Party.', 'nora-poe leads labour-party'],
  ['Nora Poe is too old to lead the Labour Party.', 'nora-poe leads labour-party (negated)'],
  ['Nora Poe is old enough to lead the Labour Party.', 'nora-poe leads labour-party (potential)'],
  ['Nora Poe was happy to lead the Labour Party.', 'nora-poe leads labour-party'],
  ['Nora Poe is keen to meet Erik Lund.', 'nora-poe meets erik-lund (proposed)'],
  ['Nora Poe has the authority to dismiss Erik Lund.', 'nora-poe dismisses erik-lund (potential)'],
  ['Nora Poe has no authority to dismiss Erik Lund.', 'nora-poe dismisses erik-lund (negated)'],
  ['Italy has a long way to go to defeat Brazil.', 'italy fights brazil (potential)'],
  ['Italy has a duty to protect Brazil.', 'italy protects brazil (proposed)'],
  ['Italy has to protect Brazil.', 'italy protects brazil (proposed)'],
  ['Italy has got to protect Brazil.', 'italy protects brazil (proposed)'],
  ['Italy is going to protect Brazil.', 'italy protects brazil (potential)'],
  ['Italy had to protect Brazil.', 'italy protects brazil'],
  ['Italy is obliged to protect Brazil.', 'italy protects brazil (proposed)'],
])('%s', (sentence, tie) => {
  expect(drafted(`The talks went on for several days last week. ${sentence}`).relations).toEqual([tie]);
});

test.each([
  ['Erik Lund never pledged to invade Brazil.', 'erik-lund strikes brazil (negated)'],
  ['Italy has never offered to attack Brazil.', 'italy strikes brazil (negated)'],
  ['Italy denied that it intended to attack Brazil.', 'italy strikes brazil (negated)'],
  ['Erik Lund pledged to invade Brazil.', 'erik-lund strikes brazil (proposed)'],
])('What was never said to come is not to come: %s', (sentence, tie) => {
  expect(drafted(`The talks went on for several days last week. ${sentence}`).relations).toEqual([tie]);
});
