import { describe, expect, test } from 'vitest';
import { RELATION_TYPES } from '../../../src/model/relation-types.ts';
import { arabic } from '../../../src/viewer/words/arabic.ts';
import { english } from '../../../src/viewer/words/english.ts';
import { LANGUAGES, wordsFor } from '../../../src/viewer/words/languages.ts';
import { inverseOf, labelOf } from '../../../src/viewer/words/words.ts';
import { directionOf } from '../../../src/viewer/words/tongue.ts';
import { relationWith } from '../canvas/look.ts';

/** What is put into a message that takes lists; any other is given threes, which count and are counted alike. */
const FILLINGS: Readonly<Record<string, readonly unknown[]>> = {
  doubtful: ['3', ['3', '3']],
  relationChosen: ['3', ['3', '3'], 3],
};

/** Returns every message of a language by its path, those with blanks filled in. */
function messagesIn(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (key === 'tongue') return [];
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function')
      return [[here, String(Reflect.apply(value, undefined, FILLINGS[key] ?? ['3', '3', '3', '3']))]];
    return typeof value === 'object' && value ? messagesIn(value, here) : [];
  });
}

/** Messages that are all blanks, with not a word of their own. */
const WORDLESS = ['sentence', 'doubtful'];

describe('the words in Arabic', () => {
  const inEnglish = new Map(messagesIn(english));
  const inArabic = messagesIn(arabic).filter(([path]) => !WORDLESS.includes(path));

  test.each(inArabic)('%s is in Arabic letters, and not the English message', (path, message) => {
    expect(message).toMatch(/\p{Script=Arabic}/u);
    expect(message).not.toBe(inEnglish.get(path));
  });

  test('count by all six forms, in the numerals of the language', () => {
    expect([0, 1, 2, 3, 11, 100].map((amount) => arabic.actors(amount))).toEqual([
      'لا أطراف',
      'طرف واحد',
      'طرفان',
      '٣ أطراف',
      '١١ طرفًا',
      '١٠٠ طرف',
    ]);
    expect(arabic.place(3, 12)).toBe('٣ من ١٢');
    expect(arabic.tongue.date('2025-02-13')).toBe('١٣ فبراير ٢٠٢٥');
  });
});

test('no language has an empty message', () => {
  const empty = LANGUAGES.flatMap((words) => messagesIn(words)).filter(
    ([, message]) => message.trim() === '',
  );
  expect(empty).toEqual([]);
});

test('a date is the day on which it was written, wherever it is read', () => {
  expect(english.tongue.date('2025-02-13T23:30:00-08:00')).toBe('13 February 2025');
});

describe('a name in a plain sentence', () => {
  test('is marked off where it is written the other way', () => {
    expect(english.openQuote('سلمى')).toBe('Quote by \u2068سلمى\u2069: open');
    expect(arabic.openQuote('Reuters')).toContain('\u2068Reuters\u2069');
  });
  test('stands as it is where nothing turns around', () => {
    expect(english.openQuote('Reuters')).toBe('Quote by Reuters: open');
  });
});

test('a line of text is written as its first letter is', () => {
  expect(['(2025) نهر', 'FAO الفاو', 'Ñandú', '2025'].map(directionOf)).toEqual(['rtl', 'ltr', 'ltr', 'ltr']);
});

describe('the label of a relation', () => {
  const { label } = RELATION_TYPES.accuses;
  const typed = relationWith({ type: 'accuses', label });
  const own = relationWith({ type: 'accuses', label: 'pointing at' });

  test('is in the language of the page where it is its type’s', () => {
    expect(labelOf(english, typed)).toBe('accusing');
    expect(labelOf(arabic, typed)).toBe('اتهام موجَّه إلى');
    expect(inverseOf(arabic, typed)).toBe('موضع اتهام من');
  });
  test('stands as the annotation has it where it is its own, and has no inverse', () => {
    expect(labelOf(arabic, own)).toBe('pointing at');
    expect(inverseOf(arabic, own)).toBeUndefined();
  });
});

test('the page speaks the first wished language that it can, and English where it can none', () => {
  expect(wordsFor(undefined, 'ar-IQ')).toBe(arabic);
  expect(wordsFor('en', 'ar')).toBe(english);
  expect(wordsFor('xx', 'ar')).toBe(arabic);
  expect(wordsFor(undefined, 'fi')).toBe(english);
});
