import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { sizeOfPng } from '../../support/png.ts';
import { emptyFolder } from '../folder.ts';
import { sayso } from '../sayso.ts';

const SEED = 'data/iraq-disarmament';
const SITE = 'https://news.example/networks/';
const LONG = 60_000;

interface Manifest {
  readonly generator: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** The bytes of an archive, and its files by path. */
interface Archive {
  readonly bytes: Uint8Array;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Returns the archive of a network that a folder holds. */
async function archiveOf(folder: string): Promise<Archive> {
  const out = emptyFolder();
  const { exit, complaints } = await sayso(['build', folder, '--zip', '--site-url', SITE, '--out', out]);
  expect([exit, complaints]).toEqual([0, '']);
  const bytes = readFileSync(join(out, `${basename(folder)}.zip`));
  return { bytes, files: unzipSync(bytes) };
}

let asked: Promise<Archive> | undefined;
/** Returns the archive of the seed: one, of which everything is asked. */
const archive = (): Promise<Archive> => (asked ??= archiveOf(SEED));

const manifestIn = (files: Archive['files']): Manifest =>
  JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Manifest;

test(
  'a site has a card of 1200 × 630 pixels for its network, which its page names, and one for each actor',
  async () => {
    const { files } = await archive();
    const { document } = parseHTML(new TextDecoder().decode(files['index.html']));
    const meta = (name: string): string | null | undefined =>
      document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    expect([meta('og:image'), meta('og:image:width'), meta('og:image:height')]).toEqual([
      `${SITE}data/iraq-disarmament/card.png`,
      '1200',
      '630',
    ]);
    const cards = Object.keys(files).filter((path) => path.startsWith('data/iraq-disarmament/cards/'));
    expect(cards).toHaveLength(21);
    for (const path of ['data/iraq-disarmament/card.png', ...cards])
      expect(sizeOfPng(files[path] ?? new Uint8Array())).toEqual([1200, 630]);
  },
  LONG,
);

describe('an archive', () => {
  test(
    'holds the page, the data, every export and the sources, and a hash of each',
    async () => {
      const { files } = await archive();
      const { files: listed, generator } = manifestIn(files);
      expect(generator).toMatch(/^sayso \d/);
      expect(listed.map(({ path }) => path)).toEqual(
        expect.arrayContaining([
          'index.html',
          'iraq-disarmament/ar/index.html',
          'data/iraq-disarmament/network.json',
          'exports/iraq-disarmament/iraq-disarmament.gexf',
          'sources/iraq-disarmament/network.yaml',
          'sources/iraq-disarmament/2025-02-13-shafaq.txt',
        ]),
      );
      expect([...listed.map(({ path }) => path), 'manifest.json'].sort()).toEqual(Object.keys(files).sort());
      for (const { path, bytes, sha256 } of listed) {
        const content = files[path] ?? new Uint8Array();
        expect(content.length).toBe(bytes);
        expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      }
    },
    LONG,
  );

  test(
    'has the article’s bytes as they were received',
    async () => {
      const { files } = await archive();
      const source = files['sources/iraq-disarmament/2025-02-13-shafaq.txt'];
      expect(Buffer.from(source ?? []).equals(readFileSync(join(SEED, '2025-02-13-shafaq.txt')))).toBe(true);
    },
    LONG,
  );

  test(
    'is the same twice',
    async () => {
      const [one, other] = [await archive(), await archiveOf(SEED)];
      expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
    },
    LONG,
  );

  test.each([
    ['in windows', 'in-windows', 0],
    ['by reference', 'by-reference', 0],
    ['in full', 'base', 3],
  ])(
    'of a text that is published %s takes the sources along only where all of it may be read',
    async (_how, golden, sources) => {
      const { files } = await archiveOf(join('tests/golden/pass', golden));
      expect(Object.keys(files).filter((path) => path.startsWith('sources/'))).toHaveLength(sources);
    },
    LONG,
  );
});

describe('sayso build', () => {
  test(
    'refuses two ways at once, and an address that is none, and writes nothing',
    async () => {
      const out = join(emptyFolder(), 'out');
      const both = await sayso(['build', SEED, '--zip', '--single-file', '--out', out]);
      expect([both.exit, both.complaints]).toEqual([1, expect.stringContaining('choose one')]);
      const odd = await sayso(['build', SEED, '--site-url', 'javascript:alert(1)', '--out', out]);
      expect([odd.exit, odd.complaints]).toEqual([1, expect.stringContaining('is no address')]);
      expect(existsSync(out)).toBe(false);
    },
    LONG,
  );

  test(
    'makes of each network one file, in which nothing leads out of it',
    async () => {
      const out = emptyFolder();
      expect((await sayso(['build', 'data', '--single-file', '--out', out])).exit).toBe(0);
      for (const id of ['iraq-disarmament', 'wadi-ghamr-water']) {
        const { document } = parseHTML(readFileSync(join(out, `${id}.html`), 'utf8'));
        expect(document.querySelector('h1')).not.toBeNull();
        expect(document.querySelectorAll('link, img, script[src]')).toHaveLength(0);
      }
    },
    LONG,
  );
});
