import { expect, test } from 'vitest';
import { sourceHead } from '../../../src/draft/actors/source-heads.ts';
import type { Word } from '../../../src/draft/actors/words.ts';

/** Returns the word that words for a speaker, each with its tag, are about. */
function headOf(line: string): string | undefined {
  let start = 0;
  const words = line.split(' ').map((one): Word => {
    const [form = '', tag = ''] = one.split('/');
    const word = { form, tag, start, end: start + form.length, sentence: 0 };
    start = word.end + 1;
    return word;
  });
  return words[sourceHead({ start: 0, end: start }, words)]?.form;
}

test.each([
  ['a/DT senior/JJ official/NN from/IN Basra/NNP', 'official'],
  ['two/CD officials/NNS briefed/VBD on/IN plans/NNS', 'officials'],
  ['a/DT study/NN published/VBD on/IN Monday/NNP by/IN owls/NNS', 'study'],
  ['the/DT Elm/NNP summit/NN last/JJ June/NNP', 'summit'],
  ['many/JJ of/IN the/DT lawmakers/NNS', 'lawmakers'],
])('the words “%s” are about the “%s”', (line, head) => {
  expect(headOf(line)).toBe(head);
});
