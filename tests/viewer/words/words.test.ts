import { describe, expect, test } from 'vitest';
import {
  RELATION_TYPE_NAMES,
  RELATION_TYPES,
  type RelationTypeName,
} from '../../../src/model/relation-types.ts';
import { arabic } from '../../../src/viewer/words/arabic.ts';
import { english } from '../../../src/viewer/words/english.ts';
import { LANGUAGES, wordsFor } from '../../../src/viewer/words/languages.ts';
import { labelIn, sayingOf, sentenceIn } from '../../../src/viewer/words/saying.ts';
import { directionOf } from '../../../src/viewer/words/tongue.ts';
import { Evidence } from '../../../src/model/evidence.ts';
import type { Relation } from '../../../src/model/schema.ts';
import type { Words } from '../../../src/viewer/words/words.ts';
import { tinyNetwork } from '../../support/tiny.ts';

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
const WORDLESS = ['doubtful'];

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

/** Returns how a language says a tie of an article in English between two actors. */
function saidIn(words: Words, type: RelationTypeName, fields: Partial<Relation>, language = 'en') {
  const network = tinyNetwork({
    text: 'Ann accuses Ben.',
    actors: { ann: 'Ann', ben: 'Ben' },
    relations: [['ann', type, 'ben', 'Ann accuses Ben', fields]],
  });
  const articles = network.articles.map((article) => ({ ...article, language }));
  const [relation] = network.relations;
  if (!relation) throw new Error('no relation');
  return sayingOf(relation, new Evidence({ ...network, articles }), words);
}

describe('a relation in words', () => {
  test('is in the language of the page where its label is its type’s, and runs as that language does', () => {
    expect(saidIn(english, 'accuses', {})).toMatchObject({
      label: 'accusing',
      inverse: 'accused by',
      written: { lang: 'en', dir: 'ltr' },
    });
    expect(saidIn(arabic, 'accuses', {})).toMatchObject({
      label: 'اتهام موجَّه إلى',
      inverse: 'موضع اتهام من',
      written: { lang: 'ar', dir: 'rtl' },
    });
  });

  test('stands as the annotation has it where its label is its own, has no inverse, and runs as its article does', () => {
    const own = saidIn(arabic, 'accuses', { label: 'pointing at' });
    expect(own).toMatchObject({
      label: 'pointing at',
      inverse: undefined,
      written: { lang: 'en', dir: 'ltr' },
    });
    expect(sentenceIn(own, 'Ann', 'آن', arabic)).toBe('\u2066Ann pointing at \u2068آن\u2069\u2069');
    expect(sentenceIn(own, 'Ann', 'Ben', english)).toBe('Ann pointing at Ben');
  });

  test('runs as its own letters do where they are not those of its article', () => {
    expect(saidIn(arabic, 'accuses', { label: 'يشير إلى' }).written).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(saidIn(english, 'accuses', { label: 'يشير إلى' }).written).toEqual({ lang: '', dir: 'rtl' });
  });

  test.each(RELATION_TYPE_NAMES)('says in either language that %s does not hold', (type) => {
    const known = RELATION_TYPES[type];
    const inEnglish = saidIn(english, type, { modality: 'negated' });
    expect(inEnglish).toMatchObject({ lead: '', label: `not ${known.label}`, negates: true });
    expect(inEnglish.inverse).toBe(`not ${known.inverse}`);
    const inArabic = saidIn(arabic, type, { modality: 'negated' });
    expect(sentenceIn(inArabic, 'آن', 'بن', arabic)).toMatch(/^غير قائم: آن \S/);
    expect(labelIn(inArabic)).toBe(`غير قائم: ${inArabic.label}`);
  });

  test('says that it does not hold in the language of its own label, and leaves one that nobody here speaks as it stands', () => {
    const own = { label: 'freely speaking to', modality: 'negated' } as const;
    expect(labelIn(saidIn(arabic, 'speaks-to', own))).toBe('not freely speaking to');
    const foreign = { label: 'en accord avec', modality: 'negated' } as const;
    expect(saidIn(english, 'agrees-with', foreign, 'fr')).toMatchObject({
      label: 'en accord avec',
      negates: false,
    });
  });
});

test('the page speaks the first wished language that it can, and English where it can none', () => {
  expect(wordsFor(undefined, 'ar-IQ')).toBe(arabic);
  expect(wordsFor('en', 'ar')).toBe(english);
  expect(wordsFor('xx', 'ar')).toBe(arabic);
  expect(wordsFor(undefined, 'fi')).toBe(english);
});
