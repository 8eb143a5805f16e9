import { expect, test } from 'vitest';
import { withPlainTags } from '../../../src/draft/tagging/plain-tags.ts';
import { tokensOf } from '../../../src/draft/tokens.ts';

const tagged = (line: string, tags: string): string =>
  (withPlainTags([{ tokens: tokensOf(line, 0) }], [tags.split(' ')])[0] ?? []).join(' ');

test('a spokesman or a president is no past tense', () => {
  expect(tagged('Owl Union president Ada Poe', 'NNP NNP VBD NNP NNP')).toBe('NNP NNP NN NNP NNP');
  expect(tagged('the school district broke', 'DT NN VBD VBD')).toBe('DT NN NN VBD');
  expect(tagged('Owlia spokesman Ada Poe said', 'NNP VBD NNP NNP VBD')).toBe('NNP NN NNP NNP VBD');
});

test('the State before its television is no command', () => {
  expect(tagged('State television said', 'VB NN VBD')).toBe('NN NN VBD');
  expect(tagged('State your name', 'VB PRP$ NN')).toBe('VB PRP$ NN');
});

test('what goes on with a name is no verb, and who stands right before “said” says it', () => {
  expect(tagged('the owls of Owl Rights Watch said so', 'DT NNS IN NNP NNPS VBP VBN RB')).toBe(
    'DT NNS IN NNP NNPS NNP VBD RB',
  );
  expect(tagged('what Ada Poe has said', 'WP NNP NNP VBZ VBN')).toBe('WP NNP NNP VBZ VBN');
  expect(tagged('Owls Warn Elms Again', 'NNPS VBP NNPS RB')).toBe('NNPS VBP NNPS RB');
});

test('armed forces are not what was done', () => {
  expect(tagged('Owlian armed forces left', 'JJ VBD NNS VBD')).toBe('JJ JJ NNS VBD');
  expect(tagged('who armed forces', 'WP VBD NNS')).toBe('WP VBD NNS');
});

test('“senior” is no preposition', () => {
  expect(tagged('Ada Poe, senior owl', 'NNP NNP , IN NN')).toBe('NNP NNP , JJ NN');
});

test('a deed in a headline is no name', () => {
  expect(tagged('Allied Owls Killed Mice', 'NNP NNPS NNP NNPS')).toBe('NNP NNPS VBD NNPS');
  expect(tagged('who Ada Killed was', 'WP NNP NNP VBD')).toBe('WP NNP NNP VBD');
});

test('an ally is no adverb, and a general without a noun behind it is somebody', () => {
  expect(tagged('whose closest ally left', 'WP$ JJS RB VBD')).toBe('WP$ JJS NN VBD');
  expect(tagged('an unnamed general , it', 'DT JJ JJ , PRP')).toBe('DT JJ NN , PRP');
  expect(tagged('the general public', 'DT JJ NN')).toBe('DT JJ NN');
  expect(tagged('in general , owls', 'IN JJ , NNS')).toBe('IN JJ , NNS');
});

test('the military that did something is who did it, and "did" no noun', () => {
  expect(tagged('The military did not say', 'DT JJ NN RB VB')).toBe('DT NN VBD RB VB');
  expect(tagged('the military court said', 'DT JJ NN VBD')).toBe('DT JJ NN VBD');
});

test('the state news agency and a developer do nothing by these words', () => {
  expect(tagged('the state news agency', 'DT NN VBZ NN')).toBe('DT NN NN NN');
  expect(tagged('permission to developer Owl Homes', 'NN TO VB NNP NNPS')).toBe('NN TO NN NNP NNPS');
});

test('an Arabic name is one, with its apostrophe and its article', () => {
  expect(tagged("is Sa'id al-Jamal", 'VBZ JJ NN')).toBe('VBZ NNP NNP');
  expect(tagged("they didn't stay", 'PRP VBD RB VB')).toBe('PRP VBD RB VB');
});
