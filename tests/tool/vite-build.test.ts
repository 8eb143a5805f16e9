import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { serialise } from '../../src/compile/serialise.ts';
import { buildFolder } from '../../src/tool/build.ts';
import { networkJsonSchema } from '../../src/tool/json-schema.ts';
import { sayso } from '../../src/tool/vite.ts';
import { emptyFolder } from './folder.ts';

const LONG = { timeout: 60_000 };

/** Returns a project with a page and the networks of some golden cases, named as they are. */
function project(...cases: readonly string[]): string {
  const root = emptyFolder();
  for (const path of cases)
    cpSync(join('tests/golden', path), join(root, 'data', path.split('/')[1] ?? ''), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>A page</title>');
  return root;
}

const built = async (root: string): Promise<void> => {
  await build({ root, configFile: false, logLevel: 'silent', plugins: [sayso()] });
};

/** Returns what a build says when it fails. */
async function failure(root: string): Promise<string> {
  try {
    await built(root);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'it built';
}

const inDist = (root: string, path: string): string => join(root, 'dist', path);

describe('a build', LONG, () => {
  test('holds each network, a list of them, and their schema', async () => {
    const root = project('pass/base', 'pass/arabic-clitics');
    await built(root);
    const { network } = await buildFolder(join(root, 'data', 'base'));
    expect(readFileSync(inDist(root, 'data/base/network.json'), 'utf8')).toBe(serialise(network));
    expect(readFileSync(inDist(root, 'data/network.schema.json'), 'utf8')).toBe(networkJsonSchema());
    const index = JSON.parse(readFileSync(inDist(root, 'data/index.json'), 'utf8')) as { id: string }[];
    expect(index.map(({ id }) => id)).toEqual(['arabic-clitics', 'base']);
  });

  test('of broken data fails with the report, and emits nothing', async () => {
    const root = project('pass/base', 'fail/absent-quote');
    expect(await failure(root)).toContain('this quote is not in');
    expect(existsSync(inDist(root, ''))).toBe(false);
  });

  test('of several broken networks tells of each', async () => {
    const root = project('fail/absent-quote', 'fail/unknown-key');
    const report = await failure(root);
    expect(report).toContain('this quote is not in');
    expect(report).toContain('unknown key');
  });

  test('of broken data leaves an earlier build as it was', async () => {
    const root = project('pass/base');
    await built(root);
    rmSync(join(root, 'data', 'base', 'story.txt'));
    expect(await failure(root)).toContain('is missing');
    expect(existsSync(inDist(root, 'data/base/network.json'))).toBe(true);
    expect(existsSync(inDist(root, 'index.html'))).toBe(true);
  });
});
