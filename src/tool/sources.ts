import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import type { ArticleSource } from '../compile/article-reader.ts';
import type { NetworkSource } from '../compile/compile.ts';
import type { Located } from '../compile/located.ts';
import { Trouble, type Place, type Problem } from '../compile/problem.ts';
import { slugSchema } from '../model/schema.ts';
import { draftedInMemory } from './draft/in-memory.ts';
import type { ArticleFiles, NetworkFiles, YamlFile } from './network-files.ts';
import { decodeText } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** The file that makes a folder a network. */
export const CAST_FILE = 'network.yaml';

/** The sources of a network as far as they could be read, and what is wrong with the rest. */
export interface ReadSources {
  readonly source: NetworkSource | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Returns the sources of the network in a folder: `network.yaml` and, for each article, a `.txt` with its `.yaml`. What
 * nobody has annotated is drafted in memory: an article without its `.yaml`, and the cast where there is none of either.
 * Files are named in reports as seen from the folder that the command runs in.
 */
export async function readSources(folder: string): Promise<ReadSources> {
  const trouble = new Trouble();
  const files = await readFiles(folder, trouble);
  if (!files) return { source: undefined, problems: trouble.problems };
  const id = basename(resolve(folder));
  tellBadId(id, folder, trouble);
  const drafted = draftBare(files, trouble);
  const partial = trouble.problems.length > 0;
  const source = drafted.cast && { id, cast: drafted.cast, articles: drafted.articles, partial };
  return { source, problems: trouble.problems };
}

/** Returns the files of a network as far as they can be read, or `undefined` where there is no such folder. */
export async function readFiles(folder: string, trouble: Trouble): Promise<NetworkFiles | undefined> {
  const names = await namesIn(folder, trouble);
  if (!names) return undefined;
  const ids = articleIds(names);
  const cast = await readCast(folder, names, trouble);
  tellUnpaired(folder, names, ids, trouble);
  const read = await Promise.all(ids.map((id) => readArticle(folder, id, names, trouble)));
  return { folder, cast, articles: read.flatMap((article) => article ?? []) };
}

/** A cast that is not there is missed only by annotations that are: else it is drafted with them. */
async function readCast(
  folder: string,
  names: readonly string[],
  trouble: Trouble,
): Promise<YamlFile | undefined> {
  const path = join(folder, CAST_FILE);
  if (names.includes(CAST_FILE)) return readYamlFile(path, trouble);
  const isDraftable =
    names.some((name) => name.endsWith('.txt')) && !names.some((name) => name.endsWith('.yaml'));
  return isDraftable ? undefined : tellNoCast(folder, trouble);
}

/** Where something is broken already, nothing is drafted: it would be told anew when it is mended. */
function draftBare(
  { cast, articles }: NetworkFiles,
  trouble: Trouble,
): { cast: Located | undefined; articles: readonly ArticleSource[] } {
  const written = articles.flatMap(({ annotated }) => annotated?.source ?? []);
  const bare = articles.filter(({ annotated }) => !annotated);
  if (bare.length === 0 || trouble.problems.length > 0) return { cast: cast?.located, articles: written };
  const drafted = draftedInMemory(bare, cast, trouble);
  return { cast: drafted.cast, articles: [...written, ...drafted.articles] };
}

async function namesIn(folder: string, trouble: Trouble): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    trouble.add({ place: fileStart(folder), message: reasonOf(error) });
    return undefined;
  }
}

/** Returns why a file or folder could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'ENOTDIR') return 'this is a file; a network is a folder';
  if (code === 'EISDIR') return 'this is a folder; a file is expected';
  if (code === 'EACCES') return 'it may not be read';
  return error instanceof Error ? error.message : String(error);
}

const articleIds = (names: readonly string[]): string[] =>
  names.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -'.txt'.length));

function tellNoCast(folder: string, trouble: Trouble): undefined {
  const help = ['`sayso new <folder> <article.txt>` makes a folder with everything in it'];
  trouble.add({
    place: fileStart(join(folder, CAST_FILE)),
    message: 'there is no network.yaml in this folder',
    help,
  });
}

function tellUnpaired(
  folder: string,
  names: readonly string[],
  ids: readonly string[],
  trouble: Trouble,
): void {
  if (ids.length === 0)
    trouble.add({ place: fileStart(folder), message: 'there is no article (.txt) in this folder' });
  for (const name of names.filter((each) => each.endsWith('.yaml') && each !== CAST_FILE)) {
    const id = name.slice(0, -'.yaml'.length);
    if (!ids.includes(id))
      trouble.add({ place: fileStart(join(folder, name)), message: `its article ${id}.txt is missing` });
  }
}

/** Tells of a file or folder whose name cannot be an id. */
export function tellBadId(id: string, path: string, trouble: Trouble): void {
  const { issues } = v.safeParse(slugSchema, id);
  if (issues)
    trouble.add({
      place: fileStart(path),
      message: `"${id}" cannot be an id: lower-case letters, digits and single hyphens are expected`,
    });
}

async function readArticle(
  folder: string,
  id: string,
  names: readonly string[],
  trouble: Trouble,
): Promise<ArticleFiles | undefined> {
  const path = join(folder, `${id}.txt`);
  tellBadId(id, path, trouble);
  const text = await readTextFile(path, trouble);
  const bare = text === undefined ? undefined : { id, file: shown(path), text };
  if (!names.includes(`${id}.yaml`)) return bare;
  const notes = await readYamlFile(join(folder, `${id}.yaml`), trouble);
  return (
    bare && notes && { ...bare, annotated: { text: notes.text, source: { ...bare, notes: notes.located } } }
  );
}

/** Returns the text of a file, or `undefined` after telling why it cannot be had. */
async function readTextFile(path: string, trouble: Trouble): Promise<string | undefined> {
  try {
    return decodeText(shown(path), await readFile(path), trouble);
  } catch (error) {
    trouble.add({ place: fileStart(path), message: reasonOf(error) });
    return undefined;
  }
}

/** Returns a YAML file, or `undefined` after telling why it cannot be had. */
export async function readYamlFile(path: string, trouble: Trouble): Promise<YamlFile | undefined> {
  const text = await readTextFile(path, trouble);
  const located = text === undefined ? undefined : readYaml(shown(path), text, trouble);
  return text !== undefined && located ? { file: shown(path), text, located } : undefined;
}

/** Returns the place that stands for a whole file. */
export const fileStart = (path: string): Place => ({ file: shown(path), line: 1, column: 1, lineText: '' });

const shown = (path: string): string => (relative('', path) || '.').replaceAll('\\', '/');
