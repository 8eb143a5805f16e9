import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_KNOWN } from '../../../src/draft/tagging/features.ts';
import { scorerOf } from '../../../src/draft/tagging/scorer.ts';
import { emissionsOf, firstsOf, greedyLabels } from '../../../src/draft/tagging/sequence.ts';
import { tagWords, wordRowsOf } from '../../../src/draft/tagging/words.ts';
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

  test('what is remembered of words gives the tags that their features give, one by one', () => {
    const scorer = scorerOf(MODELS.pos);
    const word = fc.constantFrom(
      'Iraq',
      'report',
      'The',
      'the',
      'said',
      'leaders',
      ',',
      '"',
      'Ünlü',
      '7,000',
      'to',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const tokens = tokensOf(words.join(' '), 0);
        const rows = wordRowsOf(tokens, MODELS.classes);
        const labels = greedyLabels(scorer, emissionsOf(scorer, rows), firstsOf(rows));
        const tags = Array.from(labels, (label) => MODELS.pos.labels[label]);
        expect(tagWords({ sentences: [{ tokens }] }, MODELS)).toEqual([tags]);
      }),
    );
  });

  test('more words than are remembered are tagged all the same', () => {
    const tokens = tokensOf('The minister met a senior official.', 0);
    const before = tagWords({ sentences: [{ tokens }] }, MODELS);
    const many = Array.from({ length: MOST_KNOWN + 10 }, (_, at) => `Zq${at}`).join(' ');
    tagWords({ sentences: [{ tokens: tokensOf(many, 0) }] }, MODELS);
    expect(tagWords({ sentences: [{ tokens: [...tokens] }] }, MODELS)).toEqual(before);
  });

  test('no text has no tags', () => {
    expect(tagWords({ sentences: [] }, MODELS)).toEqual([]);
  });
});
