import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FORMATS } from '../../src/export/formats.ts';
import type { Network } from '../../src/model/schema.ts';
import { ensurePython } from '../support/python.mjs';
import { NETWORKS } from './networks.ts';

/** Returns what a reader found in a file of the network at a place of the list. */
export type Reading = (reader: string, at: number, file: string) => unknown;

/** The readers, and what the name of the file that each reads ends with. */
const READERS = [
  ['gexf', 'gexf'],
  ['graphml', 'graphml'],
  ['graphml-igraph', 'graphml'],
  ['graphology', 'graphology.json'],
  ['csv', 'nodes.csv'],
  ['csv', 'edges.csv'],
  ['csv', 'quotes.csv'],
  ['csv', 'chains.csv'],
  ['webannotation', 'annotations.jsonld'],
  ['markdown', 'md'],
] as const;

/** Writes every export of every network to a folder and has all of them read; returns what was found in each. */
export async function readByOthers(folder: string): Promise<Reading> {
  for (const [at, [, network]] of NETWORKS.entries())
    for (const format of FORMATS) await writeAll(format, network, join(folder, String(at)));
  const keys = [...NETWORKS.keys()].flatMap((at) =>
    READERS.map(([reader, file]) => [reader, pathOf(folder, at, file)]),
  );
  const answers = answersTo(keys.flat());
  const found = new Map(keys.map((key, at) => [key.join(' '), answers[at]]));
  return (reader, at, file) => {
    const key = `${reader} ${pathOf(folder, at, file)}`;
    if (!found.has(key)) throw new RangeError(`nobody read ${key}`);
    return found.get(key);
  };
}

async function writeAll(format: (typeof FORMATS)[number], network: Network, into: string): Promise<void> {
  for (const { name, text } of await format.write(network, { bom: true })) {
    const path = join(into, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

const pathOf = (folder: string, at: number, file: string): string =>
  join(folder, String(at), `${NETWORKS[at]?.[1].id ?? ''}.${file}`);

/** All are asked in one go: the libraries of the readers take longer to load than to read. */
function answersTo(args: readonly string[]): readonly unknown[] {
  const { status, stdout, stderr } = spawnSync(ensurePython(), ['tests/export/read.py', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly unknown[];
}
