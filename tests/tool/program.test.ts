import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOf } from './folder.ts';
import { sayso } from './sayso.ts';

const BROKEN = 'tests/golden/fail/absent-quote';

// Escape sequences of colours.
// eslint-disable-next-line no-control-regex
const COLOUR = /\u001b\[\d+m/;

describe('the report of broken input', () => {
  test('has colours on a terminal, and without them reads the same', async () => {
    const [coloured, plain] = [await sayso(['check', BROKEN], true), await sayso(['check', BROKEN])];
    expect(coloured.complaints).toMatch(COLOUR);
    expect(plain.complaints).not.toMatch(COLOUR);
    expect(coloured.complaints.split(COLOUR).join('')).toBe(plain.complaints);
    expect([coloured.exit, plain.exit]).toEqual([1, 1]);
  });

  test('has its caret in a colour of its own', async () => {
    const { complaints } = await sayso(['check', BROKEN], true);
    expect(complaints).toContain('\u001b[31m^\u001b[39m');
  });

  test('goes to the error output alone', async () => {
    expect((await sayso(['check', BROKEN])).printed).toBe('');
  });

  test('tells of all files at once', async () => {
    const folder = copyOf('tests/golden/pass/two-articles-one-cast', 'both');
    for (const name of ['story.txt', 'next-day.txt']) writeFileSync(join(folder, name), 'Nothing\n');
    const { complaints } = await sayso(['check', folder]);
    expect(complaints).toMatch(/story\.yaml:/);
    expect(complaints).toMatch(/next-day\.yaml:/);
  });
});

describe('the program', () => {
  test.each([
    [['compile', BROKEN, '--out'], 2],
    [['check', BROKEN, BROKEN], 2],
    [['check', '--help'], 0],
    [['--version'], 0],
    [[], 2],
    [['check', 'tests/golden/pass/base'], 0],
    [['check', 'package.json'], 1],
  ])('called with %j ends with %i', async (args, exit) => {
    expect((await sayso(args)).exit).toBe(exit);
  });

  test('prints the JSON Schema of what it writes', async () => {
    const { printed } = await sayso(['schema']);
    expect(JSON.parse(printed)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});
