import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/draft/sentences.ts';
import { quotesOf } from '../../src/model/quotes.ts';
import { readNetwork } from '../../src/model/parse.ts';
import { buildNetwork } from '../../src/tool/networks.ts';
import { readKit } from '../../src/tool/publish/kit.ts';
import { siteOf } from '../../src/tool/publish/site.ts';
import { sayso } from '../../src/tool/vite.ts';
import { writeWhole } from '../../src/tool/write-whole.ts';
import { folderToKeep } from './folder.ts';
import { sayso as run } from './sayso.ts';

const SEEDS = ['iraq-disarmament', 'wadi-ghamr-water'];
const MODES = ['full', 'window', 'reference'] as const;
const LONG = 300_000;

const folder = folderToKeep();
const made = new Map<string, string>();

/** Returns all that a build and every export put on the disk, read as text, with the escapes of HTML and JSON undone. */
function everythingIn(path: string): string {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => unescaped(readFileSync(join(file.parentPath, file.name), 'utf8'))).join('\n');
}

const unescaped = (text: string): string =>
  text
    .replaceAll('\\"', '"')
    .replaceAll('""', '"')
    .replaceAll('\\n', '\n')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replaceAll('&amp;', '&');

/** Writes the site of a folder of networks, pages as HTML that needs no script too. Its cards are pixels, which nobody reads here. */
async function writeSite(data: string, into: string): Promise<void> {
  const built = await Promise.all(SEEDS.map((id) => buildNetwork(data, id)));
  const proven = built.filter((each) => 'json' in each);
  expect(proven).toHaveLength(SEEDS.length);
  for (const { path, content } of siteOf(proven, await readKit()))
    await writeWhole(join(into, path), content);
}

beforeAll(async () => {
  for (const mode of MODES) {
    const data = join(folder, mode, 'data');
    const outDir = join(folder, mode, 'dist');
    for (const id of SEEDS) {
      cpSync(join('data', id), join(data, id), { recursive: true });
      rmSync(join(data, id, 'network.json'));
      const cast = join(data, id, 'network.yaml');
      writeFileSync(cast, `evidence: ${mode}\n${readFileSync(cast, 'utf8').replace(/^evidence:.*\n/m, '')}`);
      await run(['export', join(data, id), '--format', 'all', '--out', join(outDir, 'exports')]);
    }
    await writeSite(data, join(outDir, 'site'));
    writeFileSync(join(folder, mode, 'index.html'), '<!doctype html><title>A page</title>');
    const how = { configFile: false, logLevel: 'silent', root: join(folder, mode) } as const;
    await build({ ...how, plugins: [sayso()], build: { outDir, emptyOutDir: false } });
    made.set(mode, everythingIn(outDir));
  }
}, LONG);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(SEEDS)('a build of %s with its exports', (id) => {
  const network = readNetwork(readFileSync(`data/${id}/network.json`, 'utf8'));
  const sentences = network.articles.flatMap(({ text, segments }) =>
    sentencesOf(text, segments).map(({ start, end }) => text.slice(start, end)),
  );
  const quoted = [...quotesOf(network)].map(({ quote }) => quote.exact);
  const held = (mode: string, words: readonly string[]): string[] =>
    words.filter((each) => made.get(mode)?.includes(each));

  test('in full holds every sentence of the article, and every quote', () => {
    expect(held('full', sentences)).toEqual(sentences);
    expect(held('full', quoted)).toEqual(quoted);
  });

  test('in windows holds every quote, and not the whole article', () => {
    expect(held('window', quoted)).toEqual(quoted);
    expect(network.articles.filter(({ text }) => held('window', [text]).length > 0)).toEqual([]);
  });

  test('by reference holds no sentence of the article, nor a quote longer than a name', () => {
    expect(sentences.length).toBeGreaterThan(5);
    expect(held('reference', sentences)).toEqual([]);
    const names = network.actors.flatMap(({ name, aliases, description = '' }) => [
      name,
      ...aliases,
      description,
    ]);
    const labels = network.relations.map(({ label }) => label);
    const ours = [network.title, network.description, ...names, ...labels].join('\n').toLowerCase();
    const long = quoted.filter((each) => each.split(/\s+/).length > 3 && !ours.includes(each.toLowerCase()));
    expect(long.length).toBeGreaterThan(10);
    expect(held('reference', long)).toEqual([]);
  });
});
