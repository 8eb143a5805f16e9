import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from '../support/bin.mjs';
import type { SourceFile } from './parsed.ts';

/** Returns the code of the house, read from the disk. */
export function houseOnDisk(): SourceFile[] {
  return filesUnder('src')
    .filter((path) => /\.(ts|js|mjs|svelte)$/.test(path))
    .map(read);
}

/** Returns the text files that are, or would be, in the repository: a folder without git has nothing else in it. */
export function repositoryOnDisk(): SourceFile[] {
  const paths = trackedPaths() ?? filesUnder('.').filter((path) => !MADE.test(path));
  return paths.map(read).filter(({ text }) => !text.includes('\0'));
}

/** What installing, building and testing leave behind. */
const MADE = /(^|\/)(node_modules|\.git|dist|lib|coverage|test-results)\//;

const read = (path: string): SourceFile => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });

function filesUnder(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll(sep, '/')).sort();
}

/** New files count too: they are about to be committed. */
function trackedPaths(): string[] | undefined {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) return undefined;
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}
