import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serialise } from '../../src/compile/serialise.ts';
import { CompileError } from '../../src/compile/problem.ts';
import { verify } from '../../src/model/verify.ts';
import { buildFolder } from '../../src/tool/build.ts';

const GOLDEN = 'tests/golden';

/** Compares with the file beside the case; one that is missing is written, but never where CI is set. */
function expectFile(path: string, actual: string): void {
  if (!existsSync(path) && process.env['CI'] === undefined) writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

/** A golden network must not change with the version of the package. */
const compiled = (folder: string) => buildFolder(folder, 'sayso golden');

async function reportOf(folder: string): Promise<string> {
  try {
    await compiled(folder);
  } catch (error) {
    if (error instanceof CompileError) return `${error.message}\n`;
    throw error;
  }
  return 'it compiled\n';
}

describe('a folder in golden/pass compiles to the network beside it, and the network holds all laws', () => {
  test.each(readdirSync(join(GOLDEN, 'pass')))('%s', async (name) => {
    const folder = join(GOLDEN, 'pass', name);
    const { network } = await compiled(folder);
    expect(verify(network)).toEqual([]);
    expectFile(join(folder, 'expected.json'), serialise(network));
  });
});

describe('a folder in golden/fail is answered with the report beside it', () => {
  test.each(readdirSync(join(GOLDEN, 'fail')))('%s', async (name) => {
    const folder = join(GOLDEN, 'fail', name);
    expectFile(join(folder, 'expected.report'), await reportOf(folder));
  });
});
