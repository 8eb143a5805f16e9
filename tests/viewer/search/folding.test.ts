import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, isArticle, sounded, withoutArticle } from '../../../src/viewer/search/folding.ts';

const alike = (...words: string[]): boolean => new Set(words.map(folded)).size === 1;
const soundAlike = (...words: string[]): boolean =>
  new Set(words.map((word) => sounded(folded(word)))).size === 1;

describe('a folded word', () => {
  it('forgives accents, ticks and capitals', () => {
    expect(alike('Ḥašd', 'hasd', 'HAŠD')).toBe(true);
    expect(alike("Sha'abi", 'Shaʿabi', 'Sha’abi', 'shaabi')).toBe(true);
    expect(alike('Erdoğan', 'erdogan')).toBe(true);
  });

  it('forgives the forms of hamza and alef, ta marbuta, alef maqsura, tatweel and vowel signs', () => {
    expect(alike('أحمد', 'احمد', 'إحمد', 'آحمد')).toBe(true);
    expect(alike('الحُكُومَة', 'الحكومه', 'الحكـــومة')).toBe(true);
    expect(alike('مصطفى', 'مصطفي')).toBe(true);
    expect(alike('مسؤول', 'مسوول')).toBe(true);
  });

  it('reads Eastern digits as the digits they are', () => {
    expect(folded('٢٠٢٥')).toBe('2025');
    expect(folded('۱۴۰۳')).toBe('1403');
  });

  it('folds to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (word) => folded(folded(word)) === folded(word)));
  });
});

describe('a name as it sounds', () => {
  it('is one for the ways in which it is carried into Latin letters', () => {
    expect(soundAlike('Sudani', 'Soudani', 'Sudany')).toBe(true);
    expect(soundAlike('Hussein', 'Husayn', 'Hossein')).toBe(true);
    expect(soundAlike('Shaabi', "Sha'bi", 'Shabi')).toBe(true);
    expect(soundAlike('Qasim', 'Kassem', 'Qassem')).toBe(true);
    expect(soundAlike('Basra', 'Basrah')).toBe(true);
  });

  it('keeps apart names that differ in more', () => {
    expect(soundAlike('Iran', 'Iraq')).toBe(false);
    expect(soundAlike('Maliki', 'Malik')).toBe(false);
  });
});

describe('the article', () => {
  it('is taken off where it is written on to a name, and not out of a word', () => {
    expect(['aljazairi', 'الحكومه', 'alliance', 'ali', 'الله'].map(withoutArticle)).toEqual([
      'jazairi',
      'حكومه',
      'alliance',
      'ali',
      'الله',
    ]);
  });

  it('is known where it stands alone', () => {
    expect(['al', 'ال', 'ali'].map(isArticle)).toEqual([true, true, false]);
  });
});
