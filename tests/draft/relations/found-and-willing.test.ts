import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const relations = (sentence: string): readonly string[] =>
  drafted(`The talks went on in the city for several days. ${sentence}`).relations;

test.each([
  ['Nora Poe was willing to arrest Erik Lund.', 'nora-poe arrests erik-lund (proposed)'],
  ['Portugal is set to attack Hamas.', 'portugal strikes hamas (proposed)'],
  ['Nora Poe founded the Owl Party.', 'nora-poe founded owl-party'],
  ['Portugal, which Spain and Italy accuse of spying, was ready.', 'italy accuses portugal'],
  ['The gunmen gunned down two soldiers in the north.', 'gunmen strikes two-soldiers'],
  ['Portugal tightened sanctions against Iran.', 'portugal sanctions iran'],
  ['Nora Poe shook hands with Erik Lund.', 'nora-poe meets erik-lund'],
  ['Spain put the blame on Portugal.', 'spain accuses portugal'],
  ['Spain blamed the blast on Hezbollah.', 'spain accuses hezbollah'],
  ['The militias are trained and armed by Iran.', 'iran aids militias'],
])('%s', (sentence, tie) => {
  expect(relations(sentence)).toContain(tie);
});

test.each([
  'Nora Poe was found by police in the woods.',
  'Nora Poe was found guilty by a jury on Tuesday.',
  'The women spoke of raids which they say have killed several people.',
  'Nora Poe asked the authorities to submit a letter to the UN Security Council.',
])('no blow, body or yielding: %s', (sentence) => {
  expect(relations(sentence).join()).not.toMatch(/strikes|founded|yields/);
});

test('who treats patients is no member of them', () => {
  expect(relations('The patients and their doctors spoke.').join()).not.toContain('member-of');
});
