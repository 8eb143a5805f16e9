import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('a group that a clause tells more of is the group that was called so before', () => {
  const { whoIs } = drafted(
    'The mayor spoke of the violence toward police officers.',
    'He said it could help visitors see the efforts of police officers who are struggling.',
  );
  expect(whoIs('police officers', 'efforts of ')).toBe(whoIs('police officers'));
});
