import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('a capital that speaks is the state that acts besides, by its own name', () => {
  const { speakers } = drafted(
    'Egypt agreed on Monday to send doctors to the north. Cairo said the first would leave on Friday.',
    'Egypt rejected claims that they would be armed.',
  );
  expect(speakers).toEqual(expect.arrayContaining(['egypt']));
  expect(speakers).not.toContain('cairo');
});

test('a palace is not the state', () => {
  const { whoIs } = drafted(
    'Russia agreed on Monday to send doctors to the north. The Kremlin said the first would leave on Friday.',
  );
  expect(whoIs('Kremlin')).toBe('kremlin');
  expect(whoIs('Russia')).toBe('russia');
});
