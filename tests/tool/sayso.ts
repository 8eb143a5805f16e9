import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { runCli } from '../../src/tool/program.ts';
import { writeWhole } from '../../src/tool/write-whole.ts';
import { emptyFolder } from './folder.ts';

/** What a run of the program came to. */
export interface Run {
  readonly exit: number;
  readonly printed: string;
  readonly complaints: string;
}

/** Runs the program in this process, with a terminal that remembers what is written to it. */
export async function sayso(args: readonly string[], colours = false): Promise<Run> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const effects = { print: (text: string) => void printed.push(text), write: writeWhole };
  const exit = await runCli(args, { effects, complain: (text) => void complaints.push(text), colours });
  return { exit, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

/** Writes a file of its own to a folder that lives as long as the test, and returns its path. */
export function written(name: string, content: string | Uint8Array): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, content);
  return path;
}
