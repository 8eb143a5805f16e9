import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const BEFORE = 'The talks began last week in the city and went on for several days.';

test('Whoever studies a country at some body is no place beside it, and works for the body', () => {
  const { whoIs, relations } = drafted(
    `${BEFORE} Asta Lindqvist, Congo analyst at the Crisis Group, said on Monday that the army had left.`,
  );
  expect(whoIs('analyst')).toBe('asta-lindqvist');
  expect(relations).toEqual(['asta-lindqvist member-of crisis-group']);
});

test('According to a first name is according to whoever has it', () => {
  const { speakers } = drafted(
    `${BEFORE} Bounmy Keosavang is an envoy in the capital. According to Bounmy, the vote was fair.`,
  );
  expect(speakers).toEqual(['bounmy-keosavang']);
});
