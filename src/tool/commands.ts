import { join } from 'node:path';
import { serialise } from '../compile/serialise.ts';
import { buildFolder } from './build.ts';
import { networkJsonSchema } from './json-schema.ts';
import { makeNetwork, type NewOptions } from './new-network.ts';
import { formatSummary, summaryOf } from './summary.ts';
import { writeWhole } from './write-whole.ts';

/** What a command does to the world outside. */
export interface Effects {
  /** Prints a line for the person or the program that asked. */
  print(text: string): void;
  /** Writes a file whole or not at all. */
  write(path: string, content: string | Uint8Array): Promise<void>;
}

/** Returns the effects of the command line: standard output and the disk. */
export const consoleEffects = (): Effects => ({
  print: (text) => process.stdout.write(`${text}\n`),
  write: writeWhole,
});

/** Compiles a folder and writes its `network.json` (`-` prints it instead); of broken input it writes nothing. */
export async function compileCommand(
  folder: string,
  { out }: { out?: string | undefined },
  effects: Effects,
): Promise<void> {
  const compiled = await buildFolder(folder);
  const json = serialise(compiled.network);
  if (out === '-') {
    effects.print(json.trimEnd());
    return;
  }
  const path = out ?? join(folder, 'network.json');
  await effects.write(path, json);
  effects.print(formatSummary(summaryOf(compiled)));
  effects.print(`  written to ${path.replaceAll('\\', '/')}`);
}

/** Proves a folder and tells its figures; writes nothing. */
export async function checkCommand(folder: string, effects: Effects): Promise<void> {
  effects.print(formatSummary(summaryOf(await buildFolder(folder))));
}

/** Prints the JSON Schema of `network.json`, or writes it to a file. */
export async function schemaCommand({ out }: { out?: string | undefined }, effects: Effects): Promise<void> {
  const schema = networkJsonSchema();
  if (out === undefined || out === '-') effects.print(schema.trimEnd());
  else await effects.write(out, schema);
}

/** Makes a folder for an article, or adds the article to one, with annotations drafted; overwrites nothing. */
export async function newCommand(
  folder: string,
  article: string,
  options: NewOptions,
  effects: Effects,
): Promise<void> {
  const { written, note } = await makeNetwork(folder, article, options, effects);
  effects.print(`made ${written.map((path) => path.replaceAll('\\', '/')).join(', ')}`);
  if (note !== undefined) effects.print(note);
  effects.print(`next: read and mend the annotations, and run \`sayso check ${folder}\``);
}
