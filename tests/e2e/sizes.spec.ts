import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const ASSETS = 'dist/assets';

/** Returns the bytes, after gzip, of the built files whose names match. */
function gzipped(name: RegExp): number {
  const files = readdirSync(ASSETS).filter((file) => name.test(file));
  expect(files).not.toEqual([]);
  return files.reduce(
    (total, file) => total + gzipSync(readFileSync(join(ASSETS, file)), { level: 9 }).length,
    0,
  );
}

for (const [what, name, kilobytes] of [
  ['the script that the page begins with', /^index-.*\.js$/, 48],
  ['the drawing engine, which arrives by itself', /^sigma-renderer-.*\.js$/, 45],
  ['the engine for machines without a graphics card', /^plane-renderer-.*\.js$/, 6],
  ['the styles that the page begins with', /^index-.*\.css$/, 8],
  ['the styles of the views that arrive on demand', /^(?!index-).*\.css$/, 4],
] as const) {
  test(`${what} is at most ${kilobytes} kB gzipped`, () => {
    expect(gzipped(name)).toBeLessThanOrEqual(kilobytes * 1000);
  });
}

test('the network of the seed is at most 8 kB gzipped', () => {
  const bytes = gzipSync(readFileSync('dist/data/iraq-disarmament/network.json'), { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(8000);
});
