import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaffoldOf } from '../../src/draft/scaffold.ts';
import type { MarkedSpan } from '../../src/model/segments.ts';
import { segmentsOf } from '../../src/model/segments.ts';

/** Returns what is marked in a text, one line each: its kind and its words. */
const marks = (text: string): string[] =>
  scaffoldOf(text).marked.map(({ start, end, kind }: MarkedSpan) => `${kind}: ${text.slice(start, end)}`);

/** Returns what is marked in a line that stands below a title. */
const markedBelow = (line: string): string[] => marks(`A title\n\n${line}`).slice(1);

describe('the scaffold of an article', () => {
  test('takes the first line for the title, whatever white space stands around it', () => {
    expect(marks('\n  Talks stall \n\nWords.')).toEqual(['title: Talks stall']);
  });

  test('takes a line that repeats the title for furniture', () => {
    expect(marks('Talks stall\n\nTalks stall\nTalks stall again')).toEqual([
      'title: Talks stall',
      'furniture: Talks stall',
    ]);
  });

  test.each([
    ['2025-02-13T16:13:46+00:00', '2025-02-13T16:13:46+00:00'],
    ['2025-02-13T16:13Z', '2025-02-13T16:13Z'],
    ['2025-02-13 16:13:46+03:00', '2025-02-13T16:13:46+03:00'],
    ['2025-02-13', '2025-02-13'],
  ])(
    'takes the time %s alone on its line for a dateline, and for when it was published',
    (line, published) => {
      expect(markedBelow(line)).toEqual([`dateline: ${line}`]);
      expect(scaffoldOf(`A title\n${line}`).published).toBe(published);
    },
  );

  test('takes no time from within a sentence, and has none where none is written', () => {
    expect(markedBelow('On 2025-02-13 they met.')).toEqual([]);
    expect(scaffoldOf('A title\nOn 2025-02-13 they met.').published).toBeUndefined();
  });

  test.each([
    ['Shafaq News/ On Thursday they met.', 'Shafaq News/'],
    ['BAGHDAD (Reuters) — Talks stall.', 'BAGHDAD (Reuters) —'],
    ['BAGHDAD (Reuters) - Talks stall.', 'BAGHDAD (Reuters) -'],
    ['WASHINGTON, D.C. (AP) – Talks stall.', 'WASHINGTON, D.C. (AP) –'],
    ['São Paulo (AFP) — Talks stall.', 'São Paulo (AFP) —'],
  ])('takes of "%s" the dateline alone', (line, dateline) => {
    expect(markedBelow(line)).toEqual([`dateline: ${dateline}`]);
  });

  test.each([
    ['and/or they meet.'],
    ['He/she left.'],
    ['The minister (Reuters reports) left.'],
    ['They met in Baghdad (Iraq).'],
    ['lower case/ On Thursday'],
  ])('takes no dateline from "%s"', (line) => {
    expect(markedBelow(line)).toEqual([]);
  });

  test.each([
    ['Read more: the bridge in pictures'],
    ['READ ALSO: the bridge'],
    ['Share on Facebook'],
    ['Follow us on Telegram'],
    ['Advertisement'],
    ['Related: the bridge'],
    ['Shafaq Live'],
    ['Radio radio icon'],
  ])('takes the line "%s" for furniture', (line) => {
    expect(markedBelow(line)).toEqual([`furniture: ${line}`]);
  });

  test.each([
    ['He read more than anyone.'],
    ['Shares on the market fell.'],
    ['The advertisement was withdrawn.'],
    ['The town is where the people live.'],
    ['She was called a national icon, and more than that by her own friends.'],
  ])('leaves the sentence "%s" to the article', (line) => {
    expect(markedBelow(line)).toEqual([]);
  });

  test.each(['', ' \n\n\t', '\u00a0'])('refuses a text without words: %j', (text) => {
    expect(() => scaffoldOf(text)).toThrow(new RangeError('the article holds no words'));
  });

  test('marks of any text what segments can be made of, and one title', () => {
    const unit = fc.constantFrom(
      'A',
      'b',
      ' live',
      '/',
      ' ',
      '\n',
      '2025-02-13',
      'Share on',
      '(AP) —',
      '😀',
      '\u00a0',
    );
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 24 }).filter((text) => text.trim() !== ''),
        (text) => {
          const { marked, title } = scaffoldOf(text);
          expect(segmentsOf(text, marked).filter(({ kind }) => kind === 'title')).toEqual([
            { ...title, kind: 'title' },
          ]);
        },
      ),
    );
  });
});

describe('the scaffold of the seed', () => {
  const text = readFileSync('data/iraq-disarmament/2025-02-13-shafaq.txt', 'utf8');

  test('is what a person declared after reading it', () => {
    expect(marks(text)).toEqual([
      'title: Disarmament talks stall between Iraqi government, armed factions',
      'furniture: Disarmament talks stall between Iraqi government, armed factions',
      'dateline: 2025-02-13T16:13:46+00:00',
      'dateline: Shafaq News/',
      'furniture: Shafaq Live',
      'furniture: Shafaq Live',
      'furniture: Radio radio icon',
    ]);
  });
});
