import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/export/formats.ts';
import { sizeOfPng } from '../support/png.ts';
import { emptyFolder } from './folder.ts';
import { sayso } from './sayso.ts';

const BASE = 'tests/golden/pass/base';
const BROKEN = 'tests/golden/fail/absent-quote';

/** Returns the files under a folder, with `/` between names. */
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

describe('sayso export', () => {
  test('writes every form into the folder that it is given, and tells what it wrote', async () => {
    const out = join(emptyFolder(), 'taken');
    const { exit, printed } = await sayso(['export', BASE, '--format', 'all', '--out', out]);
    expect(exit).toBe(0);
    expect(filesUnder(out)).toEqual(
      [
        ...[
          'gexf',
          'graphml',
          'graphology.json',
          'ftm.json',
          'md',
          'annotations.jsonld',
          'sources/story.txt',
          'svg',
          'png',
        ],
        ...['nodes.csv', 'edges.csv', 'quotes.csv', 'chains.csv'],
      ]
        .map((name) => `base.${name}`)
        .sort(),
    );
    expect(printed.split('\n').length).toBe(filesUnder(out).length);
  });

  test('keeps the article beside its annotations as it was', async () => {
    const out = emptyFolder();
    await sayso(['export', BASE, '--format', 'webannotation', '--out', out]);
    expect(readFileSync(join(out, 'base.sources/story.txt'))).toEqual(readFileSync(join(BASE, 'story.txt')));
  });

  test.each([
    ['a folder', BASE],
    ['a network.json', 'data/iraq-disarmament/network.json'],
    ['the name of a network in data/', 'iraq-disarmament'],
  ])('takes %s', async (_what, network) => {
    const { exit, printed } = await sayso(['export', network, '--format', 'graphology', '--out', '-']);
    expect(exit).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ options: { type: 'directed', multi: true } });
  });

  test('draws the picture with its caption, whose links lead to the page that it is told', async () => {
    const page = 'https://paper.example/story/';
    const { exit, printed } = await sayso([
      ...['export', 'iraq-disarmament', '--format', 'svg'],
      ...['--out', '-', '--page', page],
    ]);
    expect(exit).toBe(0);
    expect(printed).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" xml:lang="en"/);
    expect(printed).toContain('Shafaq News, 13 February 2025 · Reviewed');
    expect(printed).toContain(`href="${page}#actor=iran"`);
  });

  test('draws the picture in pixels, two for each of its drawing, and prints none of them', async () => {
    const out = emptyFolder();
    await sayso(['export', BASE, '--format', 'svg', '--out', out]);
    await sayso(['export', BASE, '--format', 'png', '--out', out]);
    const [, width, height] =
      /width="(\d+)" height="(\d+)"/.exec(readFileSync(join(out, 'base.svg'), 'utf8')) ?? [];
    expect(sizeOfPng(readFileSync(join(out, 'base.png')))).toEqual([2 * Number(width), 2 * Number(height)]);
    const { exit, complaints } = await sayso(['export', BASE, '--format', 'png', '--out', '-']);
    expect([exit, complaints]).toEqual([1, expect.stringContaining('makes no text')]);
  });

  test('begins tables with a byte order mark where it is asked to', async () => {
    const out = emptyFolder();
    await sayso(['export', BASE, '--format', 'csv', '--bom', '--out', out]);
    expect(readFileSync(join(out, 'base.nodes.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  test('leads back to the page that it is told', async () => {
    const page = 'https://paper.example/story/#actor=x';
    const { printed } = await sayso(['export', BASE, '--format', 'markdown', '--out', '-', '--page', page]);
    expect(printed).toContain('https://paper.example/story/');
    expect(printed).not.toContain('#actor=x');
  });

  test('writes nothing of a broken network', async () => {
    const out = join(emptyFolder(), 'taken');
    const { exit, complaints } = await sayso(['export', BROKEN, '--format', 'all', '--out', out]);
    expect([exit, existsSync(out)]).toEqual([1, false]);
    expect(complaints).toContain('this quote is not in');
  });

  test.each<[string, string[], number, string]>([
    ['a form that there is not', [BASE, '--format', 'docx'], 2, 'Allowed choices are gexf'],
    ['no form', [BASE], 2, '--format'],
    ['a page that is no address', [BASE, '--format', 'csv', '--page', 'javascript:x'], 2, 'http://'],
    ['a file that is not there', ['nowhere.json', '--format', 'gexf'], 1, 'there is no such file'],
    ['a file that is no network', ['package.json', '--format', 'gexf'], 1, 'package.json: '],
    ['to print several files', [BASE, '--format', 'csv', '--out', '-'], 1, 'makes 4 files'],
  ])('refuses %s', async (_what, args, exit, complaint) => {
    const run = await sayso(['export', ...args]);
    expect(run.exit).toBe(exit);
    expect(run.complaints).toContain(complaint);
  });

  test('tells in its help what each form is', async () => {
    const { printed } = await sayso(['export', '--help']);
    for (const { id, label } of FORMATS)
      expect(printed).toMatch(new RegExp(`${id}\\s+${label.replace(/[()]/g, '.')}`));
  });
});
