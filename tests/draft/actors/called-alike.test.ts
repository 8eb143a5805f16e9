import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('a body is the same with a small letter and with a capital', () => {
  const { whoIs } = drafted(
    'Ministers left the Cabinet on Monday after a week of talks, and the cabinet met again on Friday.',
  );
  expect(whoIs('the cabinet')).toBe('cabinet');
  expect(whoIs('Cabinet')).toBe('cabinet');
});

test('forces by the name of an armed group are the group', () => {
  const { whoIs } = drafted('The Wagner forces withdrew from the city. The talks went on for several days.');
  expect(whoIs('forces')).toBe(whoIs('Wagner'));
});

test('a headquarters is no group that “these parties” could be', () => {
  const { relations } = drafted(
    'The attack hit a rebel headquarters in the city. The spokesman, Peshawa Hawrami, blamed these parties for it.',
  );
  expect(relations.join()).not.toContain('headquarters');
});

test('those who are told apart behind “who” are not those whom the text spoke of', () => {
  const { whoIs } = drafted(
    'He met the ministers on Monday for several hours. Ministers who resigned said it was over.',
  );
  expect(whoIs('Ministers')).not.toBe(whoIs('the ministers'));
});

test('leaders of some are not its leaders', () => {
  const { whoIs } = drafted(
    'The paper insulted the Kurdistan Region and its leaders.',
    'The speaker held a meeting with leaders of the different factions on Monday.',
  );
  expect(whoIs('leaders', 'with ')).not.toBe(whoIs('its leaders'));
});

test('an office that one is sworn in to is that one’s', () => {
  const { whoIs } = drafted(
    'The council met on Monday in the city. Anna Holm was sworn in as the new mayor on Friday.',
  );
  expect(whoIs('the new mayor')).toBe('anna-holm');
});

test('“it was over” is about nobody', () => {
  const { whoIs } = drafted('A NATO spokesman said it was over. The talks in the city went on for days.');
  expect(whoIs('it')).toBeUndefined();
});
