import { access, readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { Trouble } from '../compile/problem.ts';
import { scaffoldOf } from '../draft/scaffold.ts';
import { CAST_FILE, fileStart, reasonOf, tellBadId } from './sources.ts';
import { castTemplate, notesTemplate, slugOf, type Metadata } from './templates.ts';
import { decodeText } from './text-file.ts';

/** How to make a network. */
export interface NewOptions extends Metadata {
  /** Copy the article with LF line ends and without a byte order mark, instead of refusing it. */
  readonly normalise?: boolean | undefined;
}

/** The part of a command's effects that a new network needs. */
export interface Writer {
  write(path: string, text: string): Promise<void>;
}

/**
 * Makes the files of a network from an article and returns their paths. A file that is there already is never touched: an
 * existing `network.yaml` gets the article beside it.
 * @throws CompileError where the article cannot be read as it is, where its files exist, or where the folder cannot be an id
 */
export async function makeNetwork(
  folder: string,
  article: string,
  options: NewOptions,
  writer: Writer,
): Promise<string[]> {
  const trouble = new Trouble();
  tellBadId(basename(resolve(folder)), folder, trouble);
  const text = await readArticle(article, options.normalise ?? false, trouble);
  const path = join(folder, slugOf(basename(article, extname(article)), 'article'));
  for (const taken of [`${path}.txt`, `${path}.yaml`]) await refuseExisting(taken, trouble);
  trouble.throwIfAny();
  const files = await filesFor(folder, path, text ?? '', options);
  for (const [name, content] of files) await writer.write(name, content);
  return files.map(([name]) => name);
}

async function filesFor(
  folder: string,
  path: string,
  text: string,
  options: NewOptions,
): Promise<[string, string][]> {
  const scaffold = scaffoldOf(text);
  const cast = join(folder, CAST_FILE);
  const castFiles: [string, string][] = (await exists(cast))
    ? []
    : [[cast, castTemplate(text, scaffold, options)]];
  return [...castFiles, [`${path}.txt`, text], [`${path}.yaml`, notesTemplate(text, scaffold, options)]];
}

async function readArticle(path: string, normalise: boolean, trouble: Trouble): Promise<string | undefined> {
  try {
    const bytes = await readFile(path);
    return decodeText(path, normalise ? normalised(bytes) : bytes, trouble);
  } catch (error) {
    trouble.add({ place: fileStart(path), message: reasonOf(error) });
    return undefined;
  }
}

/** Latin-1 maps every byte to a character and back, so nothing but the mark and the line ends can change. */
const normalised = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, '')
      .replace(/\r\n?/g, '\n'),
    'latin1',
  );

async function refuseExisting(path: string, trouble: Trouble): Promise<void> {
  if (await exists(path))
    trouble.add({ place: fileStart(path), message: 'this file is there already, and is not overwritten' });
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
