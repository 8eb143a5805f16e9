import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const relationsIn = (sentence: string): readonly string[] =>
  drafted(`The talks went on for several days last week. ${sentence}`).relations;

test.each([
  ['Nora Poe nominated Erik Lund for an award.', 'nora-poe supports erik-lund'],
  ['Nora Poe nominated Erik Lund for the post.', 'nora-poe appoints erik-lund'],
  ['Hamas has joined forces with the Labour Party.', 'hamas allied-with labour-party'],
  ['Four officers were being held by Hamas.', 'hamas arrests four-officers'],
  ['Nora Poe was abducted by Hamas.', 'hamas arrests nora-poe'],
  ['Nora Poe, a member of the Labour Party killed by Hamas, was there.', 'nora-poe member-of labour-party'],
  ['Nora Poe works for Microsoft.', 'nora-poe member-of microsoft'],
  ['Nora Poe sat on the Senate Finance Committee.', 'nora-poe member-of senate-finance-committee'],
  ['BBC anchor Nora Poe waited.', 'nora-poe member-of bbc'],
  ['Neither Italy nor Spain supports Brazil.', 'italy supports brazil (negated)'],
  ['Nora Poe waited there. Erik Lund endorsed her.', 'erik-lund supports nora-poe'],
  ['Nora Poe waited there. Erik Lund helped her.', 'erik-lund aids nora-poe'],
])('%s', (sentence, tie) => {
  expect(relationsIn(sentence)).toContain(tie);
});

test.each([
  'Family members of the Labour Party waited.',
  'It is a law that Nora Poe said would protect Brazil.',
  'Nora Poe, the then finance director, waited for Erik Lund.',
  'Hamas targeted the source of the smoke.',
  'Nora Poe ran as a Democrat - the party she grew up in.',
])('Nobody does anything to anybody in “%s”', (sentence) => {
  expect(relationsIn(sentence)).toEqual([]);
});

test('What is done to a member is not done to the party', () => {
  const [, ...others] = relationsIn('Nora Poe, a leader of the Labour Party detained by Hamas, was there.');
  expect(others).toEqual(['hamas arrests nora-poe']);
});
