import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withhold } from '../../src/compile/withhold.ts';
import { CodePoints } from '../../src/export/code-points.ts';
import { tablesOf } from '../../src/export/csv.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { reportOf } from '../../src/export/markdown.ts';
import { annotationsOf } from '../../src/export/web-annotation.ts';
import { escapedXml } from '../../src/export/xml.ts';
import { UNDATED } from '../../src/model/undated.ts';
import { tinyNetwork } from '../support/tiny.ts';
import { hostileNetwork } from './hostile.ts';

const network = tinyNetwork({
  text: 'Ada met Bea 👋, and Bea told Ada.',
  actors: { ada: 'Ada', bea: 'Bea' },
  relations: [['ada', 'meets', 'bea', 'Ada met Bea']],
  statements: [['bea', 'told Ada', []]],
});
const [article] = network.articles;

describe('every format', () => {
  test.each(FORMATS)(
    '$id gives the same files each time, and leaves the network as it was',
    async (format) => {
      const given = JSON.stringify(hostileNetwork());
      const first = await format.write(JSON.parse(given) as typeof network, {});
      const again = hostileNetwork();
      expect(await format.write(again, {})).toEqual(first);
      expect(JSON.stringify(again)).toBe(given);
    },
  );

  test.each(FORMATS)('$id takes nothing that is kept back for words', async (format) => {
    const files = await format.write(withhold(hostileNetwork(), 'reference'), {});
    expect(files.filter(({ text }) => /[█🮕]/u.test(text))).toEqual([]);
  });

  test('names its files differently from every other, and by the network', async () => {
    const files = (await Promise.all(FORMATS.map((format) => format.write(network, {})))).flat();
    const names = files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !name.startsWith('tiny.'))).toEqual([]);
  });
});

describe('a table', () => {
  const nodes = (name: string, bom = false): string => {
    const [ada, ...others] = network.actors;
    const renamed = { ...network, actors: [{ ...ada, name } as (typeof network.actors)[number], ...others] };
    return tablesOf(renamed, { bom })[0]?.text.split('\n')[1]?.split(',')[1] ?? '';
  };

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('disarms the formula %j', (name) => {
    expect(nodes(name).replace(/^"/, '')).toMatch(/^'/);
  });

  test('leaves numbers alone, below zero too', () => {
    const west = { ...network, actors: network.actors.map((actor) => ({ ...actor, x: -7.5 })) };
    expect(tablesOf(west)[0]?.text).toContain(',-7.5,');
  });

  test('begins with a byte order mark only where it is asked for', () => {
    expect(tablesOf(network, { bom: true }).map(({ text }) => text.startsWith('\uFEFF'))).toEqual(
      Array(4).fill(true),
    );
    expect(tablesOf(network).map(({ text }) => text.startsWith('\uFEFF'))).toEqual(Array(4).fill(false));
  });
});

describe('an annotation', () => {
  const page = 'https://paper.example/story/';
  const told = (options = {}, article_ = {}) =>
    JSON.parse(
      annotationsOf(
        { ...network, articles: [{ ...article, ...article_ } as (typeof network.articles)[number]] },
        options,
      )[0]?.text ?? '',
    ) as { first: { items: { id: string; body: { source?: string }[]; target: Record<string, unknown> }[] } };

  test('leads back to the page, where one is known', () => {
    const [mention] = told({ page }).first.items;
    expect(mention?.id).toBe(`${page}#mention-ada-1`);
    expect(mention?.body[1]?.source).toBe(`${page}#actor=ada`);
  });

  test('points to the article as published, and keeps the copy in which its positions count', () => {
    const [mention] = told({}, { url: 'https://paper.example/1', published: '2025-02-13T18:00:00+02:00' })
      .first.items;
    expect(mention?.target).toMatchObject({
      source: 'https://paper.example/1',
      state: { sourceDate: '2025-02-13T16:00:00Z', cached: 'tiny.sources/story.txt' },
    });
  });

  test('has a place and no words where they are kept back, and no copy beside it', () => {
    const files = annotationsOf(withhold(network, 'reference'));
    expect(files).toHaveLength(1);
    expect(files[0]?.text).toContain('TextPositionSelector');
    expect(files[0]?.text).not.toMatch(/TextQuoteSelector|cached/);
  });

  test('has no date where nobody knows it', () => {
    expect(JSON.stringify(told({}, { published: UNDATED }))).not.toContain('sourceDate');
  });
});

describe('the report', () => {
  test('says of a draft that it is one', () => {
    const draft = { ...network, review: 'machine' as const };
    expect(reportOf(draft).text).toContain('Machine draft, unreviewed');
    expect(reportOf(network).text).not.toContain('unreviewed');
  });
});

test('code points are counted as iterating over the text counts them', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '👋', '👩‍🚀', 'ع', '\n', '\uD83D', '\uDC4B') });
  fc.assert(
    fc.property(text, fc.nat(), (whole, number) => {
      const parts = [...whole];
      const shown = parts.slice(0, number % (parts.length + 1));
      expect(new CodePoints(whole).before(shown.join('').length)).toBe(shown.length);
    }),
  );
});

test('what is escaped for XML holds nothing that XML could not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapedXml(text);
      expect(escaped).not.toMatch(/[<>"\uFFFE\uFFFF]|&(?!(amp|lt|gt|quot|#9|#10|#13);)/);
      expect([...escaped].filter((character) => character < ' ')).toEqual([]);
    }),
  );
});

test('what is said of the formats to a reader of the house is all there is', () => {
  const readme = readFileSync('src/export/README.md', 'utf8');
  for (const { id } of FORMATS) expect(readme).toContain(`\`${id}\``);
});
