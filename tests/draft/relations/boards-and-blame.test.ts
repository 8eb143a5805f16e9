import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const relations = (sentence: string): readonly string[] =>
  drafted(`The talks went on in the city for several days. ${sentence}`).relations;

test.each([
  ['Erik Lund, chairman of the board of directors of Owl Steel, fled.', 'erik-lund leads owl-steel'],
  ['Nora Poe is becoming a member of the Owl Party.', 'nora-poe member-of owl-party'],
  ['Nora Poe said the Greek president, Erik Lund, supported Spain.', 'erik-lund supports spain'],
  ['Nora Poe told state news agency SPA that the talks had failed.', 'nora-poe speaks-to spa'],
  ['Spain blamed Hezbollah on Tuesday for the blast.', 'spain accuses hezbollah'],
])('%s', (sentence, tie) => {
  expect(relations(sentence)).toContain(tie);
});

test.each([
  ['Erik Lund, chairman of the board of directors of Owl Steel, fled.', 'directors leads owl-steel'],
  ['Nora Poe said the Greek president, Erik Lund, supported Spain.', 'nora-poe supports spain'],
  ['Greek officials blamed Hamas raids on bad roads.', 'greek-officials accuses hamas'],
  ['Nora Poe had contact with a person in the hospital.', 'nora-poe speaks-to person'],
])('%s: not %s', (sentence, tie) => {
  expect(relations(sentence)).not.toContain(tie);
});
