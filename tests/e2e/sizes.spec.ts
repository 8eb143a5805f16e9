import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const ASSETS = 'dist/assets';

/** Returns the bytes of files, each after gzip, as a server would send them. */
const gzipped = (paths: readonly string[]): number => {
  expect(paths).not.toEqual([]);
  return paths.reduce((total, path) => total + gzipSync(readFileSync(path), { level: 9 }).length, 0);
};

/** Returns a script with every other that it imports, and those import, before its first line runs. */
function withImports(script: string, found = new Set<string>()): Set<string> {
  if (found.has(script)) return found;
  found.add(script);
  for (const [, path = ''] of readFileSync(script, 'utf8').matchAll(
    /\b(?:from|import)\s*["'](\.[^"']+)["']/g,
  ))
    withImports(join(dirname(script), path), found);
  return found;
}

/** Returns the built files whose names begin so. */
const named = (name: string, ext: string): string[] =>
  readdirSync(ASSETS)
    .filter((file) => file.startsWith(name) && file.endsWith(ext))
    .map((file) => join(ASSETS, file));

/** Returns what the addresses in a page's HTML lead to. */
const linked = (page: string, pattern: RegExp): string[] =>
  [...readFileSync(join('dist', page), 'utf8').matchAll(pattern)].map(([, path = '']) => join('dist', path));

/** Returns the scripts, and the styles, that a page cannot do without when it opens. */
const scriptsOf = (page: string): string[] => linked(page, /<script[^>]* src="([^"]+)"/g).flatMap(withAll);
const stylesOf = (page: string): string[] => linked(page, /<link rel="stylesheet"[^>]* href="([^"]+)"/g);

const arrived = (name: string): string[] =>
  named(name, '.js')
    .flatMap(withAll)
    .filter((path, at, all) => all.indexOf(path) === at);
const without = (paths: readonly string[], others: readonly string[]): string[] =>
  paths.filter((path) => !others.includes(path));

const withAll = (script: string): string[] => [...withImports(script)];
const app = arrived('app-');
const styles = stylesOf('index.html');

for (const [what, paths, kilobytes] of [
  ['the HTML of the seed, with everything in it', ['dist/index.html'], 40],
  ['the script that the page begins with', scriptsOf('index.html'), 24],
  ['the whole app, when it has arrived', app, 80],
  [
    'the drawing engine, which arrives when the browser is idle',
    without(arrived('sigma-renderer-'), app),
    45,
  ],
  ['the engine for machines without a graphics card', without(arrived('plane-renderer-'), app), 6],
  ['the styles that the page begins with', styles, 8],
  [
    'the styles of what arrives on demand',
    without(named('', '.css'), [...styles, ...named('app-', '.css'), ...stylesOf('embed.html')]),
    8,
  ],
  ['the script that a frame begins with', scriptsOf('embed.html'), 80],
  ['the styles that a frame begins with', stylesOf('embed.html'), 8],
  ['the module of the element, with what it asks for at once', withAll('dist/sayso-network.js'), 84],
  ['the network of the seed', ['dist/data/iraq-disarmament/network.json'], 8],
] as const) {
  test(`${what}: at most ${kilobytes} kB gzipped`, () => {
    const bytes = gzipped(paths);
    console.log(`${(bytes / 1000).toFixed(1)} kB of ${kilobytes}: ${what}`);
    expect(bytes).toBeLessThanOrEqual(kilobytes * 1000);
  });
}
