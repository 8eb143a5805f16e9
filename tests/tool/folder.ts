import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Returns an empty folder that lives as long as the test that asks for it. */
export function emptyFolder(): string {
  const folder = folderToKeep();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Returns an empty folder that whoever asks for it removes. */
export const folderToKeep = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'sayso-test-')));

/** Returns a copy of a folder, under its own name, that lives as long as the test. */
export function copyOf(folder: string, name: string): string {
  const copy = join(emptyFolder(), name);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Returns the files of a folder with what they hold, so that two states of it can be compared. */
export const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
