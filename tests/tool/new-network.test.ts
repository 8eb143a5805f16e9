import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/model/ids.ts';
import { readNetwork } from '../../src/model/parse.ts';
import { emptyFolder, filesIn } from './folder.ts';
import { sayso, written, type Run } from './sayso.ts';

const ARTICLE = `Talks stall

BAGHDAD (Reuters) — Talks have stalled.

Read more: the bridge
`;

const METADATA = ['--published', '2025-05-05'];

/** Makes a network of an article and returns its folder and how that went. */
async function made(article: string, ...options: string[]): Promise<Run & { folder: string }> {
  const folder = join(emptyFolder(), 'mine');
  return { ...(await sayso(['new', folder, article, ...METADATA, ...options])), folder };
}

describe('a new network', () => {
  test('is a cast, the article, and annotations that pass at once, with a word on what comes next', async () => {
    const { folder, printed } = await made(written('Story 1.txt', ARTICLE));
    expect(readdirSync(folder).sort()).toEqual(['network.yaml', 'story-1.txt', 'story-1.yaml']);
    expect(printed).toContain(`run \`sayso check ${folder}\``);
    expect(await sayso(['check', folder])).toMatchObject({ exit: 0, complaints: '' });
  });

  test('compiles to the segments that the article seems to have', async () => {
    const { folder } = await made(written('story.txt', ARTICLE));
    await sayso(['compile', folder]);
    const [article] = readNetwork(readFileSync(join(folder, 'network.json'), 'utf8')).articles;
    expect(article?.segments.map(({ start, end, kind }) => `${kind}: ${ARTICLE.slice(start, end)}`)).toEqual([
      'title: Talks stall',
      'dateline: BAGHDAD (Reuters) —',
      'paragraph: Talks have stalled.',
      'furniture: Read more: the bridge',
    ]);
    expect(article?.sha256).toBe(sha256Hex(ARTICLE));
  });

  test('takes what is known of the article from the options', async () => {
    const { folder } = await made(
      written('story.txt', ARTICLE),
      ...[
        '--publisher',
        'Gazette “of” the: North',
        '--language',
        'ar-IQ',
        '--url',
        'https://example.org/a?b=c#d',
      ],
    );
    await sayso(['compile', folder]);
    const network = readNetwork(readFileSync(join(folder, 'network.json'), 'utf8'));
    expect(network.actors).toMatchObject([{ id: 'gazette-of-the-north', name: 'Gazette “of” the: North' }]);
    expect(network.articles).toMatchObject([
      { language: 'ar-IQ', url: 'https://example.org/a?b=c#d', published: '2025-05-05' },
    ]);
  });

  test('without a date asks for one, at its place', async () => {
    const folder = join(emptyFolder(), 'mine');
    await sayso(['new', folder, written('story.txt', ARTICLE)]);
    const { exit, complaints } = await sayso(['check', folder]);
    expect(exit).toBe(1);
    expect(complaints).toMatch(/story\.yaml:3:\d+ published: is empty/);
  });

  test.each([
    ['CRLF line ends', 'Title\r\n\r\nText.\r\n', 'Title\n\nText.\n'],
    ['CR line ends', 'Title\r\rText.', 'Title\n\nText.'],
    ['a byte order mark', '\ufeffTitle\n\nTéxt 😀.', 'Title\n\nTéxt 😀.'],
    ['both', '\ufeffTitle\r\n\ufeffText.', 'Title\n\ufeffText.'],
  ])(
    'of an article with %s is refused with a hint, and made when asked, its other bytes the same',
    async (_what, text, kept) => {
      const article = written('story.txt', text);
      const refused = await made(article);
      expect(refused).toMatchObject({ exit: 1, printed: '' });
      expect(refused.complaints).toContain('sayso new --normalise');
      expect(existsSync(refused.folder)).toBe(false);
      const { folder, exit } = await made(article, '--normalise');
      expect(exit).toBe(0);
      expect(readFileSync(join(folder, 'story.txt'), 'utf8')).toBe(kept);
      expect(readFileSync(article, 'utf8')).toBe(text);
    },
  );

  test('of an article that is not UTF-8 is refused, asked to normalise or not', async () => {
    const article = written('story.txt', Buffer.from([0x54, 0xe9, 0x0d, 0x0a]));
    for (const options of [[], ['--normalise']]) {
      const { exit, complaints, folder } = await made(article, ...options);
      expect([exit, existsSync(folder)]).toEqual([1, false]);
      expect(complaints).toContain('the file is not UTF-8');
    }
  });

  test.each(['My Network', 'Ünder', 'a_b'])(
    'in a folder "%s", whose name cannot be an id, is refused',
    async (name) => {
      const folder = join(emptyFolder(), name);
      const { exit, complaints } = await sayso(['new', folder, written('story.txt', ARTICLE)]);
      expect([exit, existsSync(folder)]).toEqual([1, false]);
      expect(complaints).toContain('cannot be an id');
    },
  );
});

describe('another article', () => {
  test('is added beside the first, and touches neither it nor the cast', async () => {
    const { folder } = await made(written('story.txt', ARTICLE));
    const before = filesIn(folder);
    expect((await sayso(['new', folder, written('later.txt', ARTICLE), ...METADATA])).exit).toBe(0);
    expect(filesIn(folder)).toMatchObject(before);
    expect(Object.keys(filesIn(folder))).toHaveLength(5);
    expect(await sayso(['check', folder])).toMatchObject({ exit: 0, complaints: '' });
  });

  test.each(['story.txt', 'story.yaml'])(
    'is refused where %s is there, and nothing is written',
    async (name) => {
      const article = written('story.txt', ARTICLE);
      const folder = join(dirname(article), 'mine');
      await sayso(['new', folder, written('first.txt', ARTICLE), ...METADATA]);
      writeFileSync(join(folder, name), 'a day of work');
      const before = filesIn(folder);
      const { exit, complaints } = await sayso(['new', folder, article, ...METADATA]);
      expect(exit).toBe(1);
      expect(complaints).toContain(`mine/${name}:1:1 this file is there already, and is not overwritten`);
      expect(filesIn(folder)).toEqual(before);
    },
  );
});

describe('any article', () => {
  const unit = fc.constantFrom(
    ...['a', 'B', '.', '"', "'", ':', ' #', '- ', '{', '\\', '%', '&', '*', '!', '|', '>', '`'],
    ...[
      ' ',
      '\n',
      '\n\n',
      '\t',
      '\u00a0',
      '\u2028',
      '\u0085',
      '\u007f',
      '\u0000',
      '\ufeff',
      'e\u0301',
      '\u0301',
    ],
    ...['😀', 'ش', 'Shafaq News/ ', 'Share on', '2025-02-13', 'A live'],
  );

  test(
    'makes a network that passes or says what to mend, and keeps its bytes',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit, maxLength: 16 }), async (text) => {
          const { exit, complaints, folder } = await made(written('story.txt', text));
          if (exit === 1) {
            expect(complaints).toMatch(/story\.txt:1:1 the file (is empty|begins with a byte order mark)/);
            return;
          }
          expect([exit, complaints]).toEqual([0, '']);
          expect(readFileSync(join(folder, 'story.txt'), 'utf8')).toBe(text);
          const check = await sayso(['check', folder]);
          expect(check.complaints).toMatch(/^$|\n\d+ problems?$/);
          expect(check.complaints).not.toContain('not valid YAML');
          expect(check.exit).toBe(check.complaints === '' ? 0 : 1);
        }),
        { seed: 21, numRuns: 150 },
      );
    },
  );
});
