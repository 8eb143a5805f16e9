import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { serialise } from '../compile/serialise.ts';
import type { Network } from '../model/schema.ts';
import { CompileError } from '../compile/problem.ts';
import { buildFolder } from './build.ts';
import { CAST_FILE } from './sources.ts';
import { formatSummary, summaryOf } from './summary.ts';

/** What became of a network: its files to publish, or the report of what is wrong with it. */
export type Built = Proven | { readonly id: string; readonly report: string };

/** A network that was proved: itself, its `network.json`, and its figures in words. */
export interface Proven {
  readonly id: string;
  readonly title: string;
  readonly network: Network;
  readonly json: string;
  readonly summary: string;
}

/** Returns the ids of the networks in a folder, sorted: its folders that hold a `network.yaml` or an article. */
export async function networkIds(data: string): Promise<string[]> {
  const folders = (await readdir(data, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const ids = await Promise.all(
    folders.map(async ({ name }) => ((await isNetwork(join(data, name))) ? [name] : [])),
  );
  return ids.flat().sort();
}

/** Returns whether a folder is a network: it holds a `network.yaml` or an article. */
export const isNetwork = async (folder: string): Promise<boolean> => (await readdir(folder)).some(isSource);

const isSource = (name: string): boolean => name === CAST_FILE || /^[^.].*\.txt$/.test(name);

/** Returns a network, built; broken input is returned as its report, and only a bug of ours is thrown. */
export async function buildNetwork(data: string, id: string): Promise<Built> {
  try {
    const compiled = await buildFolder(join(data, id));
    const { network } = compiled;
    const summary = formatSummary(summaryOf(compiled));
    return { id, title: network.title, network, json: serialise(network), summary };
  } catch (error) {
    if (error instanceof CompileError) return { id, report: error.message };
    throw error;
  }
}

/** Returns `index.json`: the id and title of each network, in the order given; of a broken one the id stands for both. */
export const indexJson = (networks: readonly Built[]): string =>
  `${JSON.stringify(networks.map((built) => ({ id: built.id, title: 'title' in built ? built.title : built.id })))}\n`;
