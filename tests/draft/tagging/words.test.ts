import { describe, expect, test } from 'vitest';
import { tagWords } from '../../../src/draft/tagging/words.ts';
import { tokensOf } from '../../../src/draft/tokens.ts';
import { MODELS } from '../../support/models.ts';

/** Returns a sentence with each word's tag behind a slash. */
function tagged(sentence: string): string {
  const tokens = tokensOf(sentence, 0);
  const [tags = []] = tagWords({ sentences: [{ tokens }] }, MODELS);
  return tokens.map(({ form }, at) => `${form}/${tags[at]}`).join(' ');
}

describe('parts of speech', () => {
  test('articles, nouns and verbs have their Penn Treebank tags', () => {
    expect(tagged('The minister met a senior official.')).toBe(
      'The/DT minister/NN met/VBD a/DT senior/JJ official/NN ./.',
    );
  });

  test('a name is a proper noun, a pronoun a pronoun', () => {
    expect(tagged('She said that Iraq is a large country.')).toBe(
      'She/PRP said/VBD that/IN Iraq/NNP is/VBZ a/DT large/JJ country/NN ./.',
    );
  });

  test('a word may be a noun here and a verb there', () => {
    expect(tagged('They want to report it.')).toContain('report/VB ');
    expect(tagged('The report was long.')).toContain('report/NN ');
  });

  test('each sentence is tagged by itself, in order', () => {
    const sentences = ['He left.', 'They stay.'].map((sentence) => ({ tokens: tokensOf(sentence, 0) }));
    expect(tagWords({ sentences }, MODELS)).toEqual([
      ['PRP', 'VBD', '.'],
      ['PRP', 'VBP', '.'],
    ]);
  });

  test('no text has no tags', () => {
    expect(tagWords({ sentences: [] }, MODELS)).toEqual([]);
  });
});
