import { expect, test } from 'vitest';
import { withPlainNouns } from '../../../src/draft/tagging/plain-nouns.ts';
import { tokensOf } from '../../../src/draft/tokens.ts';

const tagged = (line: string, tags: string): string =>
  (withPlainNouns([{ tokens: tokensOf(line, 0) }], [tags.split(' ')])[0] ?? []).join(' ');

test('a spokesman or a president is no past tense', () => {
  expect(tagged('Owl Union president Ada Poe', 'NNP NNP VBD NNP NNP')).toBe('NNP NNP NN NNP NNP');
  expect(tagged('Owlia spokesman Ada Poe said', 'NNP VBD NNP NNP VBD')).toBe('NNP NN NNP NNP VBD');
});

test('the State before its television is no command', () => {
  expect(tagged('State television said', 'VB NN VBD')).toBe('NN NN VBD');
  expect(tagged('State your name', 'VB PRP$ NN')).toBe('VB PRP$ NN');
});
