import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('whose a picture is, is nobody whom a pronoun stands for', () => {
  const { whoIs } = drafted(
    'Carla Benson / Reuters',
    'Anna Holm was dispatched to the capital on Monday. She is a leader of the council.',
  );
  expect(whoIs('Carla Benson')).toBe('carla-benson');
  expect(whoIs('She')).toBe('anna-holm');
});
