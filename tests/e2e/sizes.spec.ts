import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const ASSETS = 'dist/assets';

const gzippedFile = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** Returns the bytes, after gzip, of the built files whose names match. */
function gzipped(name: RegExp): number {
  const files = readdirSync(ASSETS).filter((file) => name.test(file));
  expect(files).not.toEqual([]);
  return sum(files.map((file) => gzippedFile(join(ASSETS, file))));
}

/** Returns the bytes, after gzip, of what a page asks for before anything else, by the end of its name. */
function begun(page: string, ending: string): number {
  const html = readFileSync(join('dist', page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file);
  const asked = files.filter((file) => file.endsWith(ending));
  expect(asked).not.toEqual([]);
  return sum(asked.map((file) => gzippedFile(join('dist', file))));
}

for (const [page, scripts, styles] of [
  ['index.html', 84, 9.6],
  ['embed.html', 78, 8],
] as const) {
  test(`${page} begins with at most ${scripts} kB of scripts and ${styles} kB of styles, gzipped`, () => {
    expect(begun(page, '.js')).toBeLessThanOrEqual(scripts * 1000);
    expect(begun(page, '.css')).toBeLessThanOrEqual(styles * 1000);
  });
}

for (const [what, name, kilobytes] of [
  ['the drawing engine, which arrives by itself', /^sigma-renderer-.*\.js$/, 45],
  ['the engine for machines without a graphics card', /^plane-renderer-.*\.js$/, 6],
] as const) {
  test(`${what} is at most ${kilobytes} kB gzipped`, () => {
    expect(gzipped(name)).toBeLessThanOrEqual(kilobytes * 1000);
  });
}

test('the module of the element, with what it asks for at once, is at most 81 kB gzipped', () => {
  const module = readFileSync('dist/sayso-network.js', 'utf8');
  const asked = [...module.matchAll(/from["'`](\.\/assets\/[^"'`]+)/g)].map(([, file = '']) => file);
  expect(
    sum(['sayso-network.js', ...asked].map((file) => gzippedFile(join('dist', file)))),
  ).toBeLessThanOrEqual(81_000);
});

test('the network of the seed is at most 8 kB gzipped', () => {
  const bytes = gzipSync(readFileSync('dist/data/iraq-disarmament/network.json'), { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(8000);
});
