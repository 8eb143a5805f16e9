import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('the sides that officials are on are somebody', () => {
  const { whoIs } = drafted('Officials on both sides said on Thursday that the truce had held.');
  expect(whoIs('both sides')).toBe('both-sides');
});

test('social media are nobody', () => {
  const { whoIs } = drafted('Ana Roldan was dubbed the winner on social media Tuesday night.');
  expect(whoIs('social media')).toBeUndefined();
});

test('what takes place on a day is nobody', () => {
  const { whoIs } = drafted(
    'The island held its caucus Tuesday, and hundreds came for a service Sunday night.',
  );
  expect(whoIs('its caucus')).toBeUndefined();
  expect(whoIs('a service')).toBeUndefined();
});
