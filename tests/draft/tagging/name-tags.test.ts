import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('no word of a name is what somebody does', () => {
  const { statements } = drafted(
    'The talks began last week in the city. Human Rights Watch urged both governments to let people go home.',
    'Save the Children urged both sides to stop.',
  );
  expect(statements).toEqual([
    'human-rights-watch [urged] both governments to let people go home',
    'save-the-children [urged] both sides to stop',
  ]);
});
