import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { serialise } from '../compile/serialise.ts';
import { CompileError } from '../compile/problem.ts';
import { buildFolder } from './build.ts';
import { CAST_FILE } from './sources.ts';
import { formatSummary, summaryOf } from './summary.ts';

/** What became of a network: its files to publish, or the report of what is wrong with it. */
export type Built =
  | { readonly id: string; readonly title: string; readonly json: string; readonly summary: string }
  | { readonly id: string; readonly report: string };

/** Returns the ids of the networks in a folder, sorted: its folders that hold a `network.yaml` or an article. */
export async function networkIds(data: string): Promise<string[]> {
  const folders = (await readdir(data, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const ids = await Promise.all(
    folders.map(async ({ name }) => ((await readdir(join(data, name))).some(isSource) ? [name] : [])),
  );
  return ids.flat().sort();
}

const isSource = (name: string): boolean => name === CAST_FILE || /^[^.].*\.txt$/.test(name);

/** Returns a network, built; broken input is returned as its report, and only a bug of ours is thrown. */
export async function buildNetwork(data: string, id: string): Promise<Built> {
  try {
    const compiled = await buildFolder(join(data, id));
    const { title } = compiled.network;
    return { id, title, json: serialise(compiled.network), summary: formatSummary(summaryOf(compiled)) };
  } catch (error) {
    if (error instanceof CompileError) return { id, report: error.message };
    throw error;
  }
}

/** Returns `index.json`: the id and title of each network, in the order given; of a broken one the id stands for both. */
export const indexJson = (networks: readonly Built[]): string =>
  `${JSON.stringify(networks.map((built) => ({ id: built.id, title: 'title' in built ? built.title : built.id })))}\n`;
