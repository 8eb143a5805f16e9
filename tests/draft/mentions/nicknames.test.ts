import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('a nickname in the middle of a name parts nobody in two', () => {
  const { whoIs } = drafted(
    'Two sons of Joaquín "El Chapo" Guzmán pleaded guilty on Tuesday. Guzmán is serving a life sentence in Colorado.',
  );
  expect(whoIs('Joaquín "El Chapo" Guzmán')).toBeDefined();
  expect(whoIs('Guzmán', 'Tuesday. ')).toBe(whoIs('Joaquín "El Chapo" Guzmán'));
});

test('a name that a quotation follows ends before it', () => {
  const { whoIs } = drafted(
    'The minister wrote to Ada Poe: "No." Lind was told on Tuesday that the talks had failed.',
  );
  expect(whoIs('Ada Poe')).toBeDefined();
});
