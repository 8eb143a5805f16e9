import { expect, test } from 'vitest';
import { readText } from '../../../src/draft/read-text.ts';
import { ArgumentTagger } from '../../../src/draft/statements/arguments.ts';
import { candidatesIn } from '../../../src/draft/statements/attributions.ts';
import { CueTagger } from '../../../src/draft/statements/cues.ts';
import { Judge, near, type Candidate } from '../../../src/draft/statements/judge.ts';
import { taggedText } from '../../../src/draft/statements/tagged-text.ts';
import { tagWords } from '../../../src/draft/tagging/words.ts';
import { MODELS } from '../../support/models.ts';

const READ = readText(
  'Talks stall\n\nThe minister said that the talks had ended. Voters saw the market open on Monday.',
);
const TEXT = taggedText(READ, tagWords(READ, MODELS), MODELS.classes);
const candidates = (lenience: number): Candidate[] =>
  candidatesIn(TEXT, new CueTagger(MODELS.cues), new ArgumentTagger(MODELS.arguments), lenience);
const words = ({ cue }: Candidate): string | undefined => TEXT.tokens[cue.from]?.form;

test('with more lenience more is looked at, and nothing is lost', () => {
  const [few, many] = [candidates(0).map(words), candidates(500).map(words)];
  expect(few).toContain('said');
  expect(many).toEqual(expect.arrayContaining(few));
  expect(many.length).toBeGreaterThan(few.length);
});

test('a plain report is judged better than words that ascribe nothing', () => {
  const all = candidates(500);
  const margins = new Judge(MODELS.judge).marginsOf(TEXT, all);
  const said = all.findIndex((one) => words(one) === 'said');
  expect(margins[said]).toBe(Math.max(...margins));
  expect(Math.min(...margins)).toBeLessThan(margins[said] ?? 0);
});

test('what is near one are the eight before and after it, without itself', () => {
  expect(near([1, 2, 3], 1)).toEqual([1, 3]);
});
