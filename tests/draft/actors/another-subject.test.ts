import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('an inserted "he said" is not who the clause around it is about', () => {
  const { speakers } = drafted(
    'Omar Lind answered Karl Poe in a letter to the council on Monday. Poe, he said, would never be paid.',
  );
  expect(speakers).toEqual(['omar-lind']);
});

test('an inserted "he said" is not the one who is called his', () => {
  const { whoIs } = drafted(
    "Omar Lind's lawyer, Karl Poe, rejected the charges before the court. His client, he said, would prove it.",
  );
  expect(whoIs('he', 'client,')).toBe('karl-poe');
});

test('whose clause begins with "who" does nothing to himself', () => {
  const { whoIs } = drafted(
    'Omar Lind left the bank in May. Karl Poe, who studied with him in Leeds, spoke of a loss for the city.',
  );
  expect(whoIs('him')).toBe('omar-lind');
});

test('the banks that help them are others', () => {
  const { whoIs } = drafted(
    'The rebels took the town on Monday night. The banks that helped them would be fined, the ministry said.',
  );
  expect(whoIs('them')).not.toBe('banks');
});
