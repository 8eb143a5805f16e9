import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const BEFORE = 'The talks began last week in the city and went on for several days.';

test('the minister and the ambassador who open a sentence are two', () => {
  const { whoIs } = drafted(
    `${BEFORE} Ann Poe, the minister, called Bob Roe. The minister and the ambassador met reporters.`,
  );
  expect(whoIs('The minister')).toBe('ann-poe');
  expect(whoIs('the ambassador')).toBe('ambassador');
});

test('firms of one sort are not those of another, though these were "the companies"', () => {
  const { speakers } = drafted(
    'Coal companies filed for bankruptcy. The companies need cash, Wood said.',
    'Surety companies agreed to release millions.',
  );
  expect(speakers).toEqual(['wood', 'surety-companies']);
});

test('the former president whom somebody praises is not he himself', () => {
  const { whoIs } = drafted(
    'Lind was once a senator. Mr. Falk met voters on Monday. Mr. Falk praised the former president for his work.',
  );
  expect(whoIs('the former president')).not.toBe('falk');
});

test('"the state" is not Islamic State', () => {
  const { whoIs } = drafted(
    `${BEFORE} The mayor feared what Islamic State militants were doing. He has spent little time in the state.`,
  );
  expect(whoIs('the state')).not.toBe('islamic-state');
});

test('a paper by the last part of its name is an outlet still', () => {
  const { whoIs } = drafted(
    'The New York Times reported it obtained emails. The Times said the emails it received were exchanges between Carter and Fanning.',
    'The emails were on a variety of topics, the Times said. In one such email, Carter erred, the Times reported.',
  );
  expect(whoIs('it', 'Times said the emails ')).toBe('new-york-times');
});

test('whoever is of a place and the winner is one', () => {
  const { whoIs } = drafted(`${BEFORE} Senator Todd Young of Indiana was the winner of the debate.`);
  expect(whoIs('the winner')).toBe('todd-young');
});

test('one of somebody’s points is nobody', () => {
  const { speakers } = drafted(
    `${BEFORE} One of Trump's main talking points during his campaign rallies is that as president he would stop the outflow of jobs.`,
  );
  expect(speakers).toEqual(['trump']);
});
