import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/compile/fold.ts';
import { Searchable } from '../../src/compile/searchable.ts';
import { draw, drawn, onlySpan } from '../model/drawn.ts';

/** Returns a drawing of a text with every occurrence of some words found in it. */
const finding = (words: string, drawing: string): string => {
  const { text } = drawn(drawing);
  return draw(text, new Searchable('story.txt', text).occurrences(words));
};

/** Parts of a word that no span may cut: letters with marks, emoji of several code points. */
const UNITS = [
  'a',
  'b',
  'é',
  'e\u0301',
  'o\u0323\u0302',
  '\u0301',
  '😀',
  '❤\ufe0f',
  '👍🏽',
  '“',
  '"',
  ' ',
  '\u00a0',
  '\n',
];
const texts = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 14 });
const words = fc.string({ unit: fc.constantFrom(...UNITS), minLength: 1, maxLength: 4 });

describe('the search finds', () => {
  test.each([
    ['words, wherever they stand', 'the mayor', '⟦the mayor⟧ and the clerk met ⟦the mayor⟧'],
    ['nothing where they do not stand', 'the king', 'the mayor and the clerk'],
    ['nothing in other capitals', 'The Mayor', 'the mayor'],
    ['nothing with another dash', 'ten-day', 'a ten–day truce'],
    ['curly quotation marks by straight ones', `"Iraq's front"`, 'a ⟦“Iraq’s front”⟧ again'],
    ['straight quotation marks by curly ones', '“Iraq’s front”', `a ⟦"Iraq's front"⟧ again`],
    ['words across a line break', 'the old mayor', 'so ⟦the old\nmayor⟧ left'],
    ['words around a space that does not break', 'the old mayor', '⟦the\u00a0old mayor⟧'],
    ['words by more white space than there is', 'the \n old   mayor', '⟦the old mayor⟧'],
    ['composed letters by decomposed ones', 'cafe\u0301', 'a ⟦café⟧'],
    ['decomposed letters by composed ones', 'café', 'a ⟦cafe\u0301⟧ and more'],
    ['a decomposed Hangul word by its syllables', '한국', '⟦\u1112\u1161\u11ab\u1100\u116e\u11a8⟧ 뉴스'],
    [
      'a decomposed Hangul word before its particle',
      '한국',
      '⟦\u1112\u1161\u11ab\u1100\u116e\u11a8⟧\u110b\u1173\u11ab',
    ],
  ])('%s', (_promise, exact, drawing) => {
    expect(finding(exact, drawing)).toBe(drawing);
  });

  test('the verbatim places alone, where there are any: leniency is for words that are nowhere as they are', () => {
    expect(finding(`Iraq's`, `Iraq’s and ⟦Iraq's⟧`)).toBe(`Iraq’s and ⟦Iraq's⟧`);
  });

  test('of any text, every verbatim part of it that is whole characters', () => {
    fc.assert(
      fc.property(texts, words, texts, (before, exact, after) => {
        fc.pre(!/^\p{M}/u.test(exact) && !/^\p{M}/u.test(after));
        const found = new Searchable('a.txt', before + exact + after).occurrences(exact);
        expect(found).toContainEqual({ start: before.length, end: before.length + exact.length });
      }),
      { seed: 1 },
    );
  });

  test('of any text, only what reads the same after folding', () => {
    fc.assert(
      fc.property(texts, words, (text, exact) => {
        for (const { start, end } of new Searchable('a.txt', text).occurrences(exact))
          expect(fold(text.slice(start, end)).text).toBe(fold(exact).text);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('no span that is found', () => {
  test.each([
    ['takes a letter without its accent', 'cafe', 'a cafe\u0301 there'],
    ['takes an accent without its letter', '\u0301 there', 'a cafe\u0301 there'],
    ['takes an emoji without its variation', '❤', 'all ❤\ufe0f here'],
    ['takes the first half of a character', '\ud83d', 'a 😀 face'],
    ['takes the second half of a character', '\ude00', 'a 😀 face'],
  ])('%s', (_promise, exact, drawing) => {
    expect(finding(exact, drawing)).toBe(drawing);
  });

  test('cuts a character or its marks, in any text', () => {
    fc.assert(
      fc.property(texts, words, (text, exact) => {
        for (const { start, end } of new Searchable('a.txt', text).occurrences(exact))
          expect([cutsCharacter(text, start), cutsCharacter(text, end)]).toEqual([false, false]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

/** A mark after white space, or at the start, stands for itself. */
const cutsCharacter = (text: string, offset: number): boolean =>
  /[^\s]$/.test(text.slice(0, offset)) && /^(?:\p{M}|[\udc00-\udfff])/u.test(text.slice(offset));

describe('cutsWord', () => {
  test.each([
    ['the ⟦mayor⟧ left', false],
    ['the ⟦may⟧or left', true],
    ['the m⟦ayor⟧ left', true],
    ['⟦mayor⟧', false],
    ['(⟦mayor⟧)', false],
    ['the ⟦mayor⟧’s hat', false],
    ['the ⟦US⟧-led force', false],
    ['the ⟦5⟧0 men', true],
    ['the ⟦cafe⟧\u0301', true],
    ['the ⟦cafe\u0301⟧s', true],
    ['و⟦إيران⟧', true],
    ['⟦إيران⟧ و', false],
    ['a ⟦𝒜⟧𝒷', true],
    ['😀⟦mayor⟧😀', false],
  ])('of %s is %s', (drawing, expected) => {
    const { text } = drawn(drawing);
    expect(new Searchable('a.txt', text).cutsWord(onlySpan(drawing))).toBe(expected);
  });
});

describe('hasContext', () => {
  test.each([
    [{ prefix: 'the ' }, 'the ⟦mayor⟧ left', true],
    [{ prefix: 'the' }, 'the ⟦mayor⟧ left', true],
    [{ prefix: 'The ' }, 'the ⟦mayor⟧ left', false],
    [{ suffix: ' left' }, 'the ⟦mayor⟧ left', true],
    [{ suffix: 'left' }, 'the ⟦mayor⟧\n\nleft', true],
    [{ suffix: ' lent' }, 'the ⟦mayor⟧ left', false],
    [{ prefix: 'the ', suffix: ' left' }, 'the ⟦mayor⟧ left', true],
    [{ prefix: 'the ', suffix: ' right' }, 'the ⟦mayor⟧ left', false],
    [{ prefix: 'Iraq\'s "' }, 'Iraq’s “⟦mayor⟧”', true],
    [{ prefix: 'so the ' }, 'the ⟦mayor⟧', false],
    [{ suffix: ' left now' }, 'the ⟦mayor⟧ left', false],
    [{ suffix: ' of café' }, 'the ⟦mayor⟧ of cafe\u0301', true],
  ])('of %j around %s is %s', (context, drawing, expected) => {
    const { text } = drawn(drawing);
    expect(new Searchable('a.txt', text).hasContext(onlySpan(drawing), { exact: 'mayor', ...context })).toBe(
      expected,
    );
  });
});
