import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/compile/fold.ts';

const folded = (text: string): string => fold(text).text;

/** Letters with marks, composed and not, Hangul both ways, Arabic with its vowels, emoji, quotation marks, white space. */
const UNITS = [
  ...['a', 'e', 'é', 'e\u0301', '\u0301', '\u0323', 'ş', 's\u0327', 'Å', '\u212b', 'ﬁ'],
  ...['한', '\u1112\u1161\u11ab', '가', '\u11a8', 'ب', '\u064e', '\u0651', '٣'],
  ...['“', '”', '’', '‘', '"', "'", '«', '–', '-', '😀', '❤\ufe0f', '👩\u200d💻'],
  ...[' ', '\u00a0', '\n', '\t', '\u2003', '\u3000', '\u200b'],
];
const texts = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 16 });

describe('folding forgives', () => {
  test.each([
    ['curly double quotation marks', '“a” „b‟', '"a" "b"'],
    ['curly single ones and apostrophes', '‘a’ ‚b‛ Iraq’s', "'a' 'b' Iraq's"],
    ['runs of white space', 'a  b\t\tc', 'a b c'],
    ['line breaks', 'a\nb\n\nc\r\nd', 'a b c d'],
    ['spaces of every width', 'a\u00a0b\u2003c\u202fd\u3000e', 'a b c d e'],
    ['composed and decomposed letters', 'Şafak e\u0301te\u0301', 'S\u0327afak été'],
    ['Hangul syllables and their letters', '한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
    ['a Hangul syllable with its last letter apart', '각', '가\u11a8'],
    ['marks in another order', 'q\u0307\u0323', 'q\u0323\u0307'],
  ])('%s', (_difference, one, other) => {
    expect(folded(one)).toBe(folded(other));
  });
});

describe('folding does not forgive', () => {
  test.each([
    ['capitals', 'Iran', 'iran'],
    ['hyphens and dashes', 'a-b', 'a–b'],
    ['one dash for another', 'a–b', 'a—b'],
    ['guillemets', '«a»', '"a"'],
    ['grave and acute accents as quotation marks', '`a´', "'a'"],
    ['prime marks', '5′ 6″', '5\' 6"'],
    ['an ellipsis for three full stops', '…', '...'],
    ['a missing accent', 'Sadr', 'Ṣadr'],
    ['a ligature', 'oﬃce', 'office'],
    ['full width letters', 'ＵＳ', 'US'],
    ['letters that only look alike', 'Iran', 'Ir\u0430n'],
    ['digits of another script', '3', '٣'],
    ['Arabic vowel marks', 'بَ', 'ب'],
    ['a space where there is none', 'a b', 'ab'],
    ['characters without width', 'a\u200bb', 'ab'],
    ['a soft hyphen', 'a\u00adb', 'ab'],
    ['repeated letters', 'aa', 'a'],
  ])('%s', (_difference, one, other) => {
    expect(folded(one)).not.toBe(folded(other));
  });
});

describe('folding, of any text,', () => {
  test('cannot tell its composed from its decomposed form', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(folded(text.normalize('NFD'))).toBe(folded(text.normalize('NFC')));
        expect(folded(text)).toBe(folded(text.normalize('NFC')));
      }),
    );
  });

  test('changes nothing a second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  test('knows of each unit the part of the text that it was folded from, in order and within the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: plain, starts, ends } = fold(text);
        expect([starts.length, ends.length]).toEqual([plain.length, plain.length]);
        for (const [at, start] of starts.entries()) {
          const end = ends[at] ?? -1;
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(start === starts[at - 1] || start === (ends[at - 1] ?? 0)).toBe(true);
          expect(folded(text.slice(start, end))).toContain(plain.charAt(at));
        }
      }),
    );
  });

  test('leaves out nothing: the parts make up the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { starts, ends } = fold(text);
        const parts = new Map(starts.map((start, at) => [start, text.slice(start, ends[at])]));
        expect([...parts.values()].join('')).toBe(text);
      }),
    );
  });
});
