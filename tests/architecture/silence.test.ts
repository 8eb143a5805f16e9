import { describe, expect, test } from 'vitest';
import { repositoryOnDisk } from './house.ts';
import { noises } from './noises.ts';

/** Keeps this very file silent: its samples come together only when it runs. */
const from = (...parts: string[]): string => parts.join('');

const registry = from('https:', '//registry.example.org/');

const NOISES: readonly [path: string, text: string, what: string][] = [
  ['a.ts', from(`const a = '/work`, `/main/a.ts';`), from('names a place on a machine, /work', '/main/a.ts')],
  ['a.md', from('see /root', '/notes.'), from('names a place on a machine, /root', '/notes.')],
  ['a.json', from('{"a": "/home', '/ada/a"}'), from('names a place on a machine, /home', '/ada/a')],
  ['a.yaml', from('a: file:///Users', '/ada'), from('names a place on a machine, /Users', '/ada')],
  ['a.txt', from('C:', '\\Users\\ada'), from('names a place on a machine, C:', '\\Users\\ada')],
  ['package-lock.json', `{ "resolved": "${registry}a.tgz" }`, 'names a registry'],
  ['.npmrc', `fund=false\nregistry=${registry}`, 'names a registry'],
  ['.npmrc', '@a:registry = somewhere', 'names a registry'],
  ['.npmrc', '//mirror.example.org/:always-auth=true', 'names a registry'],
  ['src/a.ts', '\uFEFFexport const a = 1;', 'begins with a byte order mark'],
];

const SILENT: readonly [path: string, text: string][] = [
  ['a.md', 'https://example.org/work/a and ./root/a and ../home/ada and /homepage/a'],
  ['.npmrc', 'omit-lockfile-registry-resolved=true\nfund=false'],
  [
    'package-lock.json',
    '{ "node_modules/a": { "version": "1.0.0", "resolved": "packages/a", "link": true } }',
  ],
  ['data/a/a.txt', '\uFEFFBAGHDAD, as received'],
];

describe('silence about the machines we work on', () => {
  test.each(NOISES)('is broken by %s: %j', (path, text, what) => {
    expect(noises([{ path, text }])).toEqual([`${path}: ${what}`]);
  });

  test.each(SILENT)('is kept by %s: %j', (path, text) => {
    expect(noises([{ path, text }])).toEqual([]);
  });

  test('is kept by every file of the repository', () => {
    const files = repositoryOnDisk();
    expect(files.map(({ path }) => path)).toContain('package-lock.json');
    expect(noises(files)).toEqual([]);
  });
});
