import { beforeAll, describe, expect, test } from 'vitest';
import { compilerErrors, type Planted } from './compiler.ts';

const importing = (folder: string) => `export { there } from '../${folder}/planted-there.ts';`;

const NO_DOM = `Cannot find name 'document'`;
const NO_NODE = `Cannot find name 'node:fs'`;
const NO_ENTRY = `is not listed within the file list of project`;

const WALLS: readonly [folder: string, planted: string, error: string][] = [
  ['model', 'export const title = document.title;', NO_DOM],
  ['draft', 'export const title = document.title;', NO_DOM],
  ['compile', 'export const title = document.title;', NO_DOM],
  ['export', 'export const title = document.title;', NO_DOM],
  ['tool', 'export const title = document.title;', NO_DOM],
  ['model', `export { readFileSync } from 'node:fs';`, NO_NODE],
  ['draft', `export { readFileSync } from 'node:fs';`, NO_NODE],
  ['compile', `export { readFileSync } from 'node:fs';`, NO_NODE],
  ['export', `export { readFileSync } from 'node:fs';`, NO_NODE],
  ['viewer', `export { readFileSync } from 'node:fs';`, NO_NODE],
  ['embed', `export { readFileSync } from 'node:fs';`, NO_NODE],
  ['model', importing('compile'), NO_ENTRY],
  ['draft', importing('compile'), NO_ENTRY],
  ['compile', importing('draft'), NO_ENTRY],
  ['compile', importing('tool'), NO_ENTRY],
  ['export', importing('compile'), NO_ENTRY],
  ['export', importing('viewer'), NO_ENTRY],
  ['model', importing('export'), NO_ENTRY],
  ['tool', importing('viewer'), NO_ENTRY],
  ['viewer', importing('draft'), NO_ENTRY],
  ['viewer', importing('embed'), NO_ENTRY],
  ['embed', importing('compile'), NO_ENTRY],
  ['train', 'export const title = document.title;', NO_DOM],
  ['train', importing('compile'), NO_ENTRY],
  ['train', importing('tool'), NO_ENTRY],
  ['tool', importing('train'), NO_ENTRY],
  ['draft', importing('train'), NO_ENTRY],
];

const DOORS: readonly [folder: string, planted: string][] = [
  ['model', 'export const one = 1;'],
  ['draft', importing('model')],
  ['compile', importing('model')],
  ['export', importing('model')],
  ['tool', importing('export')],
  ['viewer', importing('export')],
  ['tool', `${importing('compile')}\nexport { readFileSync } from 'node:fs';`],
  ['viewer', `${importing('model')}\nexport const title = document.title;`],
  ['embed', `${importing('viewer')}\nexport const title = document.title;`],
  ['train', `${importing('draft')}\nexport { readFileSync } from 'node:fs';`],
];

const ROWS = [...WALLS, ...DOORS];
const FOLDERS = [...new Set(ROWS.map(([folder]) => folder))];

const PLANTED: Planted = {
  ...Object.fromEntries(
    FOLDERS.map((folder) => [`src/${folder}/planted-there.ts`, 'export const there = 1;']),
  ),
  ...Object.fromEntries(ROWS.map(([folder, text], at) => [`src/${folder}/planted-${at}.ts`, text])),
};

describe('the compiler', () => {
  const errors = new Map<string, string[]>();

  // Everything is planted at once, for a program takes a second to make.
  beforeAll(() => {
    for (const folder of FOLDERS)
      for (const [path, found] of compilerErrors(folder, PLANTED)) errors.set(path, found);
  }, 60_000);

  test.each(WALLS.map((row, at) => [...row, at] as const))(
    'refuses in %s: %s',
    (folder, _text, error, at) => {
      expect(errors.get(`src/${folder}/planted-${at}.ts`)?.join('\n')).toContain(error);
    },
  );

  test.each(DOORS.map((row, at) => [...row, at + WALLS.length] as const))(
    'accepts in %s: %s',
    (folder, _text, at) => {
      expect(errors.get(`src/${folder}/planted-${at}.ts`)).toEqual([]);
    },
  );
});
