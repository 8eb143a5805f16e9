import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const before = 'The talks began last week in the city and went on for several days.';

test('an armed group before an official is one, whatever the tagger takes it for', () => {
  const { relations } = drafted(`${before} The strike killed a top Hamas official, Saleh Arouri.`);
  expect(relations).toContain('saleh-arouri member-of hamas');
});

test('what people number is no part of them', () => {
  const { whoIs } = drafted(`${before} The gang originally numbered 17 people.`);
  expect(whoIs('17 people')).toBe('17-people');
});
