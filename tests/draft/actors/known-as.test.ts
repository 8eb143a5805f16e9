import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('fighters are who they are known as', () => {
  const { whoIs } = drafted('Fighters known as Dozos killed two men in the town on Monday, officials said.');
  expect(whoIs('Fighters')).toBe('dozos');
});

test('people in a city speak, and not the city', () => {
  const { speakers, whoIs } = drafted(
    'Police in the northern city of Kidal said that three men were killed.',
  );
  expect(speakers).toEqual(['police']);
  expect(whoIs('Kidal')).toBeUndefined();
});
