import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('who adds something is who has just said something, and not whom it was about', () => {
  const { statements } = drafted(
    'The military said it had fought off an attack. Nine soldiers were killed, it said in a statement, adding that the road was open again.',
  );
  expect(statements).toContain('military [adding] that the road was open again');
});
