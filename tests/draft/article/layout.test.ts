import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/draft/read-text.ts';
import type { Layout } from '../../../src/draft/reading.ts';
import { contains } from '../../../src/model/span.ts';

/** Returns what an article says of itself, and the words of each segment that is no paragraph. */
function laidOut(text: string): { title: string; says: Partial<Layout>; marked: string[] } {
  const { title, segments, ...says } = readText(text).layout;
  const marked = segments.filter(({ kind }) => kind !== 'paragraph' && kind !== 'title');
  return {
    title: text.slice(title.start, title.end),
    says,
    marked: marked.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`),
  };
}

const PARAGRAPH =
  'The minister of water told reporters on Tuesday that the dam at Ruhba would not be opened before the end of the month, whatever the farmers below it asked for.';

/** Returns what is marked in a line between a title and a paragraph. */
const below = (line: string) => laidOut(`Talks stall\n\n${line}\n\n${PARAGRAPH}`);

describe('the title of an article', () => {
  test.each([
    ['is its first line', `Talks stall\n\n${PARAGRAPH}`, 'Talks stall'],
    ['may end with a full stop', `Talks stall in Ruhba.\n\n${PARAGRAPH}`, 'Talks stall in Ruhba.'],
    ['may stand above its paragraphs without a blank line', `Talks stall\n${PARAGRAPH}`, 'Talks stall'],
    ['stands below what the site puts above it', `Advertisement\nTalks stall\n\n${PARAGRAPH}`, 'Talks stall'],
    ['is the first sentence where a paragraph comes first', `${PARAGRAPH} He left.\n\nMore.`, PARAGRAPH],
    [
      'is none that leads to what follows',
      'The minister said today:\n\n“We left.” He sat.',
      'The minister said today:',
    ],
    ['is the first sentence of a single line', 'The minister left. He sat.', 'The minister left.'],
    [
      'is no line that goes on in the next',
      'The minister of water left the\ntalks on Monday. He sat.',
      'The minister of water left the\ntalks on Monday.',
    ],
    ['leaves a dateline out', `BAGHDAD (Reuters) — The minister left. He sat.`, 'The minister left.'],
    ['of Markdown is without its marks', `## Talks *stall* again ##\n\n${PARAGRAPH}`, 'Talks *stall* again'],
  ])('%s', (_law, text, title) => {
    expect(laidOut(text).title).toBe(title);
  });

  test('is a segment of its own where it is a headline, and part of a paragraph where it is none', () => {
    const kinds = (text: string) => readText(text).layout.segments.map(({ kind }) => kind);
    expect(kinds(`Talks stall\n\n${PARAGRAPH}`)).toEqual(['title', 'paragraph']);
    expect(kinds(`${PARAGRAPH} He left.`)).toEqual(['paragraph']);
  });

  test('is refused to a text without words', () => {
    expect(() => readText(' \n\t\n')).toThrow(new RangeError('the article holds no words'));
  });
});

test('an outlet signs behind a city, before a slash', () => {
  expect(below('BAGHDAD, Shafaq News/ The talks are off.').marked).toEqual([
    'dateline: BAGHDAD, Shafaq News/',
  ]);
});

describe('a dateline', () => {
  test.each([
    ['Shafaq News/', { publisher: 'Shafaq News' }],
    ['BAGHDAD (Reuters) —', { agency: 'Reuters' }],
    ['BAGHDAD, Feb 13 (Reuters) -', { agency: 'Reuters' }],
    ['HEMPSTEAD, N.Y., Sept. 26 (UPI) —', { agency: 'UPI' }],
    ['WASHINGTON (AP) —', { agency: 'AP' }],
    ['(CNN) —', { publisher: 'CNN' }],
    ['(CNN)', { publisher: 'CNN' }],
    ['BEIRUT (Daily Levant) –', { publisher: 'Daily Levant' }],
    ['WASHINGTON —', {}],
    ['MANCHESTER, N.H. --', {}],
    ['NEW DELHI:', {}],
    ['São Paulo (AFP) —', { agency: 'AFP' }],
    ['Geneva, 12 March 2025 –', { published: '2025-03-12' }],
    ['BOSTON, March 3, 2025 /PRNewswire/ --', { published: '2025-03-03' }],
  ])('%s says %j', (dateline, says) => {
    const found = below(`${dateline} The talks are off.`);
    expect(found.marked).toEqual([`dateline: ${dateline}`]);
    expect(found.says).toEqual(says);
  });

  test.each([
    'EXCLUSIVE — The talks are off.',
    'ISIS — The group left.',
    'NATO - an alliance - said no.',
    'Sen. Jane Doe (R-Texas) — Announced in March',
    'The minister (Reuters reports) left.',
    'and/or they meet.',
    'Second baseman / Shortstop',
  ])('is not seen in "%s"', (line) => {
    expect(below(line).marked).toEqual([]);
  });

  test('without an agency is looked for near the top alone', () => {
    const text = `Talks stall\n\n${`${PARAGRAPH}\n\n`.repeat(9)}CONGRESSIONAL RECORD — The House met.`;
    expect(laidOut(text).marked).toEqual([]);
  });
});

describe('a time alone on its line', () => {
  test.each([
    ['2025-02-13T16:13:46+00:00', '2025-02-13T16:13:46+00:00'],
    ['Published 2025-02-13 16:13', '2025-02-13'],
    ['Thursday, February 13, 2025', '2025-02-13'],
    ['Feb. 13, 2025 at 4:13 PM EST', '2025-02-13T16:13-05:00'],
    ['Updated 12:05 a.m. GMT', undefined],
    ['Updated Feb 3rd, 2025, 12:05 a.m. GMT', '2025-02-03T00:05Z'],
    ['13 February 2025', '2025-02-13'],
    ['Thu 13 Feb 2025 16.13 GMT', '2025-02-13T16:13Z'],
    ['Published on: 13 Feb 2025, 16:13 +03:00', '2025-02-13T16:13+03:00'],
    ['13/02/2025', undefined],
    ['9:05 p.m.', undefined],
    ['3 hours ago', undefined],
  ])('%s was published %s', (line, published) => {
    const found = below(line);
    expect(found.marked).toEqual(line.startsWith('Updated 12') ? [] : [`dateline: ${line}`]);
    expect(found.says.published).toBe(published);
  });

  test.each([
    'They met on Thursday, February 13, 2025.',
    'February 31',
    'May 2025',
    'March 45, 2025 was odd',
  ])('is not seen in "%s"', (line) => {
    expect(below(line).marked).toEqual([]);
  });
});

describe('a byline', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By Jane Doe | Health correspondent', 'Jane Doe | Health correspondent'],
    ['By JANE DOE and John Roe, Associated Press', 'JANE DOE and John Roe, Associated Press'],
    ['JANE DOE, Associated Press', 'JANE DOE, Associated Press'],
    ['Jane al-Doe, Chief Political Correspondent', 'Jane al-Doe, Chief Political Correspondent'],
    ['BYLINE: Jane Doe.', 'Jane Doe'],
  ])('%s names %s', (line, byline) => {
    expect(below(line).says.byline).toBe(byline);
    expect(below(line).marked).toEqual([`dateline: ${line}`]);
  });

  test.each(['By the river they sat down.', 'By now nobody believed it', 'Jane Doe, who left, sat.'])(
    'is not seen in "%s"',
    (line) => {
      expect(below(line).says.byline).toBeUndefined();
    },
  );
});

describe("the site's furniture", () => {
  test.each([
    'Talks stall',
    'TALKS STALL.',
    'Read more: the bridge in pictures',
    'Related stories',
    'Advertisement',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Story continues below',
    'Share this article',
    'Sign up for our weekly newsletter',
    'Follow Jane Doe on Twitter @janedoe.',
    '© 2025 Ruhba Post. All rights reserved.',
    'Photo: Jane Doe/AFP',
    'Fighters near Ruhba. REUTERS/Jane Doe',
    'John Roe via Getty Images.',
    '(Reporting by Jane Doe; Editing by John Roe)',
    'Jane Doe contributed reporting from Ruhba.',
    'Radio radio icon',
    'Ruhba News Live',
    'FOR IMMEDIATE RELEASE',
    '(COMMERCIAL BREAK)',
    'Media contact:',
    'press@ports.example',
    '+47 555 01 234',
    'SOURCE Nordhaven Ports AS',
    '“Follow Jane Doe on Twitter.”',
    '___',
    '* * *',
  ])('holds the line "%s"', (line) => {
    expect(below(line).marked).toEqual([`furniture: ${line}`]);
  });

  test.each([
    'He read more than anyone.',
    'The Reuters/Ipsos poll showed Clinton doing better than before.',
    'Shares fell.',
    'They say they live.',
    'The advertisement was withdrawn.',
    'Follow the money, he said.',
    'Print is dead.',
    'Sources close to the minister said no.',
    '1,234,567 votes',
    'She contributed to this story of success, they said.',
  ])('does not hold the sentence "%s"', (line) => {
    expect(below(line).marked).toEqual([]);
  });
});

describe('the segments of any text', () => {
  const unit = fc.constantFrom(
    'A',
    'b. ',
    ' live',
    '/',
    '\n',
    '\n\n',
    '2025-02-13',
    'By Jane Doe',
    '(AP) — ',
    '# ',
    '**',
    '“',
    '😀',
    '[a](http://b)',
    '- ',
    '\u2029',
  );

  test('hold all that is written, apart and in order, with one title at most', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit, maxLength: 30 })
          .filter((text) => /[\p{L}\p{N}]/u.test(text.replaceAll('http://b', ''))),
        (text) => {
          const { segments, title } = readText(text).layout;
          const outside = [0, ...segments.map(({ end }) => end)].map((from, at) =>
            text.slice(from, segments[at]?.start ?? text.length),
          );
          expect(outside.join('').trim()).toBe('');
          expect(segments.filter(({ kind }) => kind === 'title').length).toBeLessThan(2);
          expect(segments.some((segment) => contains(segment, title))).toBe(true);
        },
      ),
    );
  });
});
