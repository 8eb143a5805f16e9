import { expect, test } from 'vitest';
import { isSilent } from '../../../src/draft/statements/silent.ts';

test.each([
  ['declined to comment', true],
  ['would not immediately say whether it rains', true],
  ['asked not to be named', true],
  ['requested anonymity', true],
  ['has not said what it will do', true],
  ['speaking on condition of anonymity to discuss the talks', true],
  ['spoke of anonymity', false],
  ['did not immediately provide evidence', true],
  ['has yet to say whether it flies', true],
  ['declined to name them', true],
  ['declined an offer', false],
  ['would not accept it', false],
  ['asked for help', false],
])('“%s”: whether nothing is said is %s', (cue, silent) => {
  expect(isSilent(`Owls ${cue}`, { cue: { start: 5, end: 10 } })).toBe(silent);
});
