import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test.each([
  ['A Hezbollah spokeswoman met reporters.', 'hezbollah-spokeswoman speaks-for hezbollah'],
  ['US envoy Nora Poe met reporters.', 'nora-poe member-of us'],
  ['President Nora Poe of Portugal met reporters.', 'nora-poe leads portugal'],
])('%s', (sentence, tie) => {
  expect(drafted(`The talks went on in the city for several days. ${sentence}`).relations).toContain(tie);
});
