import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/draft/read-text.ts';

/** Returns the sentences of a text, each as its tokens with a space between them. */
const tokens = (text: string): string[] =>
  readText(text).sentences.map((sentence) => sentence.tokens.map(({ form }) => form).join(' '));

describe('marks of Markdown are no tokens', () => {
  test.each([
    ['headings', '# Talks stall #\n\n## What we know\nHe left', ['Talks stall', 'What we know', 'He left']],
    [
      'stress',
      '# A\n\nHe **really** left, *she* said, and __they__ _sat_.',
      ['A', 'He really left , she said , and they sat .'],
    ],
    [
      'links',
      '# A\n\nThe [prime minister](https://a.example/x_(y)) left.',
      ['A', 'The prime minister left .'],
    ],
    ['pictures', '# A\n\n![a bridge](bridge.jpg)\n\nHe left.', ['A', 'He left .']],
    [
      'block quotations and lists',
      '# A\n\n> He left.\n\n- She sat\n- They ate',
      ['A', 'He left .', 'She sat', 'They ate'],
    ],
    ['underlined headings', '[A](/a) b\n=====\n\nHe left.', ['A b', 'He left .']],
    ['front matter', '---\ntitle: A\n---\n\nTalks stall\n\nHe left.', ['Talks stall', 'He left .']],
  ])('%s', (_make, text, expected) => {
    expect(tokens(text).map((sentence) => sentence.replace(/ \)/g, ''))).toEqual(expected);
  });

  test('and a plain text keeps its stars and dashes', () => {
    expect(tokens('Talks\n\nHe said f*** it, 2 * 3 _is_ *6*.')).toEqual([
      'Talks',
      'He said f * * * it , 2 * 3 _ is _ * 6 * .',
    ]);
  });
});

describe('any text is read so that', () => {
  const unit = fc.constantFrom(
    'a',
    'Mr. ',
    "don't ",
    'U.S. ',
    '“',
    '”',
    '"',
    '.',
    '?',
    ' ',
    '\n',
    '\n\n',
    '# ',
    '**',
    '[a](/b)',
    '> ',
    '- ',
    '(AP) — ',
    '😀',
    '\u0301',
    '\u2029',
    '—',
  );
  const texts = fc
    .string({ unit, maxLength: 40 })
    .filter((text) => /[\p{L}\p{N}]/u.test(text.replace(/\[a\]\(\/b\)/g, '')));

  test('tokens slice to their form, inside their sentence, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const sentence of readText(text).sentences) {
          let from = sentence.start;
          for (const { start, end, form } of sentence.tokens) {
            expect(text.slice(start, end)).toBe(form);
            expect(start).toBeGreaterThanOrEqual(from);
            expect(form.trim()).toBe(form);
            from = end;
          }
          expect(from).toBeLessThanOrEqual(sentence.end);
        }
      }),
    );
  });

  test('sentences are apart, in order, and inside the segment that they name', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, layout } = readText(text);
        let from = 0;
        for (const { start, end, segment } of sentences) {
          const home = layout.segments[segment];
          expect(home !== undefined && home.start <= start && end <= home.end).toBe(true);
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          from = end;
        }
      }),
    );
  });
});

describe('a text of one kind of mark, however long, is read in one go', () => {
  test.each([
    '"We ',
    "'a' ",
    '.',
    'U.S. ',
    '“a\n\n',
    '\n',
    'a\n',
    '# a\n',
    '[',
    '**a',
    'By A',
    '(',
    "s' ",
    'Mr. ',
    '[a](',
    '_a',
    '>',
  ])('%j', (piece) => {
    const text = `Talks\n\n${piece.repeat(20_000)}`;
    expect(readText(text).text).toBe(text);
  });
});
