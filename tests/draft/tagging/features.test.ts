import { describe, expect, test } from 'vitest';
import { wordFeaturesOf } from '../../../src/draft/tagging/features.ts';
import { WordClasses } from '../../../src/draft/tagging/word-classes.ts';
import { WordLists } from '../../../src/draft/tagging/word-lists.ts';
import { hashOf } from '../../../src/draft/tagging/hash.ts';
import { tokensOf } from '../../../src/draft/tokens.ts';

const LISTS = new WordLists(['says said', 'baghdad said']);

const classesOf = (words: readonly string[], classes: readonly (readonly number[])[]): WordClasses =>
  new WordClasses(
    Uint32Array.from(words, hashOf),
    classes.map((each) => Uint16Array.from(each)),
  );

/** "militia" and "insurgents" are used alike, as far as two coarser grains see; "maliki" is a name. */
const CLASSES = classesOf(
  ['militia', 'insurgents', 'maliki'],
  [
    [3, 3, 1],
    [30, 30, 10],
    [300, 301, 100],
  ],
);

/** Returns the kinds of features in which all words of a text are alike. */
function alike(text: string): string[] {
  const kinds: [string, unknown][] = Object.entries(
    wordFeaturesOf([{ tokens: tokensOf(text, 0) }], LISTS, CLASSES),
  );
  return kinds
    .filter(([, column]) => column instanceof Uint32Array && new Set(column).size === 1)
    .map(([kind]) => kind);
}

describe('the features of words', () => {
  test('are the same for the same word', () => {
    expect(alike('Baghdad Baghdad')).toContain('form');
  });

  test('know a word in capitals for the same word', () => {
    expect(alike('Baghdad BAGHDAD')).toContain('lower');
    expect(alike('Baghdad BAGHDAD')).not.toContain('form');
  });

  test('see the form of a name, of an acronym and of a number', () => {
    expect(alike('Baghdad London')).toContain('shape');
    expect(alike('1,200 4,711')).toContain('shape');
    expect(alike('Baghdad PMF')).not.toContain('shape');
  });

  test('know the forms of a verb for one verb', () => {
    expect(alike('claim claims claimed claiming')).toContain('stem');
    expect(alike('argue argues argued arguing')).toContain('stem');
    expect(alike('claim clay')).not.toContain('stem');
  });

  test('say which lists hold a word, in capitals or not', () => {
    const { lists } = wordFeaturesOf([{ tokens: tokensOf('Said in Baghdad', 0) }], LISTS, CLASSES);
    expect([...lists]).toEqual([3, 0, 2]);
  });

  test('say which words are used alike, in capitals or not, and by what grain', () => {
    const { coarse, middle, fine } = wordFeaturesOf(
      [{ tokens: tokensOf('Militia and insurgents', 0) }],
      LISTS,
      CLASSES,
    );
    expect([...coarse]).toEqual([3, 0, 3]);
    expect([...middle]).toEqual([30, 0, 30]);
    expect([...fine]).toEqual([300, 0, 301]);
  });

  test('know a name behind its small article', () => {
    const { fine } = wordFeaturesOf([{ tokens: tokensOf('al-Maliki', 0) }], LISTS, CLASSES);
    expect([...fine]).toEqual([100]);
  });
});
