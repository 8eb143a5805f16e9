import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const relations = (sentence: string): readonly string[] =>
  drafted(`The talks went on in the city for several days. ${sentence}`).relations;

test.each([
  ['A source in the Owl Party told Reuters the talks had failed.', 'source member-of owl-party'],
  ['A source within Hamas told Reuters it failed.', 'source-within-hamas member-of hamas'],
  ['Troops loyal to the government attacked Hamas.', 'troops supports government'],
])('%s', (sentence, tie) => {
  expect(relations(sentence)).toContain(tie);
});

test('his critics, whoever they are, are no news', () => {
  const both = relations('Nora Poe spoke. Her critics met Erik Lund, a critic of Hamas.');
  expect(both.filter((tie) => tie.includes('opposes'))).toEqual(['erik-lund opposes hamas']);
});
