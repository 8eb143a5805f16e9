import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('“them” are the things before it, and no body', () => {
  expect(
    drafted('The commission received the letters in May. Omar Lind asked who had printed them.').whoIs(
      'them',
    ),
  ).toBeUndefined();
  expect(
    drafted('Boeing built many planes for the army last year, but all of them broke.').whoIs('them'),
  ).toBeUndefined();
});

test('who is kept from doing something does it to another', () => {
  expect(
    drafted(
      'The fines freeze the assets of those listed and generally bar Mexicans from dealing with them.',
    ).whoIs('them'),
  ).toBeUndefined();
});

test('two persons who say what was done to them are not those who did it', () => {
  expect(
    drafted('Ada Poe and Dr. Clara Berg were held by police on Monday night in Lisbon, they said.').speakers,
  ).not.toContain('police');
});

test('whoever chose somebody is not whom others vote for', () => {
  expect(
    drafted(
      "Lind's pick to lead the central bank was in trouble after senators said they would not vote for him.",
    ).whoIs('him'),
  ).toBeUndefined();
});
