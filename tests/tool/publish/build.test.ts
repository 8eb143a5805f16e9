import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { sizeOfPng } from '../../support/png.ts';
import { emptyFolder } from '../folder.ts';
import { sayso } from '../sayso.ts';

const SEED = 'data/iraq-disarmament';
const LONG = 60_000;

interface Manifest {
  readonly generator: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** Returns the bytes of the archive of a network, and its files by path. */
async function archive(folder = SEED): Promise<{ bytes: Uint8Array; files: Record<string, Uint8Array> }> {
  const out = emptyFolder();
  const { exit, complaints } = await sayso(['build', folder, '--zip', '--out', out]);
  expect([exit, complaints]).toEqual([0, '']);
  const bytes = readFileSync(join(out, 'iraq-disarmament.zip'));
  return { bytes, files: unzipSync(bytes) };
}

/** Returns a copy of the seed under an evidence mode. */
function withEvidence(mode: string): string {
  const folder = join(emptyFolder(), 'iraq-disarmament');
  mkdirSync(folder);
  cpSync(SEED, folder, { recursive: true });
  const cast = join(folder, 'network.yaml');
  writeFileSync(cast, `evidence: ${mode}\n${readFileSync(cast, 'utf8').replace(/^evidence:.*\n/m, '')}`);
  return folder;
}

const manifestIn = (files: Record<string, Uint8Array>): Manifest =>
  JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Manifest;

test(
  'a site has a card of 1200 × 630 pixels for its network, which its page names, and one for each actor',
  async () => {
    const out = emptyFolder();
    const site = 'https://news.example/networks/';
    const { exit } = await sayso(['build', SEED, '--site-url', site, '--out', out]);
    expect(exit).toBe(0);
    const { document } = parseHTML(readFileSync(join(out, 'index.html'), 'utf8'));
    const meta = (name: string): string | null | undefined =>
      document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    expect([meta('og:image'), meta('og:image:width'), meta('og:image:height')]).toEqual([
      `${site}data/iraq-disarmament/card.png`,
      '1200',
      '630',
    ]);
    const cards = join(out, 'data/iraq-disarmament');
    expect(sizeOfPng(readFileSync(join(cards, 'card.png')))).toEqual([1200, 630]);
    expect(sizeOfPng(readFileSync(join(cards, 'cards/iran.png')))).toEqual([1200, 630]);
    expect(readdirSync(join(cards, 'cards'))).toHaveLength(21);
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
      const [one, other] = [await archive(), await archive()];
      expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
    },
    LONG,
  );

  test.each(['window', 'reference'])(
    'takes no sources along where the text is published by %s',
    async (mode) => {
      const { files } = await archive(withEvidence(mode));
      expect(Object.keys(files).filter((path) => path.startsWith('sources/'))).toEqual([]);
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
