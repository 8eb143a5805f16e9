import { access, readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { CompileError, Trouble } from '../compile/problem.ts';
import { languageOf } from '../draft/language.ts';
import { quotationsOf } from '../draft/quotations.ts';
import { scaffoldOf } from '../draft/scaffold.ts';
import { segmentsOf } from '../model/segments.ts';
import { dateOfId, draftArticle, type Drafter, type DrafterFor } from './draft/draft-article.ts';
import { withActors } from './draft/insert-actors.ts';
import { knownActors } from './draft/known-cast.ts';
import { castYaml, notesYaml } from './draft/yaml-files.ts';
import { ingest, type Ingested } from './ingest.ts';
import type { YamlFile } from './network-files.ts';
import { CAST_FILE, fileStart, readYamlFile, reasonOf, tellBadId } from './sources.ts';
import { castTemplate, notesTemplate, slugOf, type Metadata } from './templates.ts';

/** How to make a network. */
export interface NewOptions extends Metadata {
  /** Copy the article with LF line ends and without a byte order mark, instead of refusing it. */
  readonly normalise?: boolean | undefined;
}

/** The part of a command's effects that a new network needs. */
export interface Writer {
  write(path: string, text: string): Promise<void>;
}

/** The files of a new network, and a sentence for the person where they are less than a draft. */
export interface Made {
  readonly written: readonly string[];
  readonly note?: string;
}

/**
 * Makes the files of a network from an article: its text, and a draft of its annotations. A file that is there already is
 * never overwritten: an existing `network.yaml` gets more actors.
 * @throws CompileError where the article cannot be read as it is, where its files exist, or where the folder cannot be an id
 */
export async function makeNetwork(
  folder: string,
  article: string,
  options: NewOptions,
  writer: Writer,
  drafterFor?: DrafterFor,
): Promise<Made> {
  const trouble = new Trouble();
  tellBadId(basename(resolve(folder)), folder, trouble);
  const read = await readArticle(article, options.normalise ?? false, trouble);
  const path = join(folder, slugOf(basename(article, extname(article)), 'article'));
  for (const taken of [`${path}.txt`, `${path}.yaml`]) await refuseExisting(taken, trouble);
  const cast = await castOf(folder, trouble);
  trouble.throwIfAny();
  const { text, metadata } = read ?? { text: '', metadata: {} };
  const known = { ...metadata, ...withoutHoles(options) };
  const { files, note } = filesFor(path, text, cast, known, await drafterFor?.([text]));
  for (const [name, content] of files) await writer.write(name, content);
  return { written: files.map(([name]) => name), ...(note === undefined ? {} : { note }) };
}

/** The cast that a folder has, and where it has none, where it is to be. */
interface CastPlace {
  readonly path: string;
  readonly file: YamlFile | undefined;
}

async function castOf(folder: string, trouble: Trouble): Promise<CastPlace> {
  const path = join(folder, CAST_FILE);
  if (!(await exists(path))) return { path, file: undefined };
  return { path, file: await readYamlFile(path, trouble) };
}

interface Files {
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly note?: string;
}

function filesFor(path: string, text: string, cast: CastPlace, metadata: Metadata, drafter?: Drafter): Files {
  const language = metadata.language ?? languageOf(text);
  if (drafter || /^en\b/.test(language))
    return draftedFiles(path, text, cast, { ...metadata, language }, drafter);
  const scaffold = scaffoldOf(text);
  const published = metadata.published ?? scaffold.published ?? dateOfId(basename(path));
  const known = { ...metadata, language, published };
  const casts: [string, string][] = cast.file ? [] : [[cast.path, castTemplate(text, scaffold, known)]];
  const notes = notesTemplate(text, scaffold, known, quotationsOf(text, segmentsOf(text, scaffold.marked)));
  return {
    files: [...casts, [`${path}.txt`, text], [`${path}.yaml`, notes]],
    note: `the article seems to be in the language "${language}", and only English is drafted: fill in the annotations yourself`,
  };
}

function draftedFiles(
  path: string,
  text: string,
  { path: castPath, file }: CastPlace,
  metadata: Metadata,
  drafter?: Drafter,
): Files {
  const known = file ? knownActors(file.located) : [];
  const entries = draftArticle(basename(path), text, known, metadata, drafter);
  const added = entries.cast.filter(({ id }) => !known.some((actor) => actor.id === id));
  const cast = file ? withActors(file.text, added) : castYaml(entries);
  const casts: [string, string][] = cast === file?.text ? [] : [[castPath, cast]];
  return { files: [...casts, [`${path}.txt`, text], [`${path}.yaml`, notesYaml(entries)]] };
}

/** What was not said is not known, and hides nothing that is. */
const withoutHoles = ({ publisher, published, language, url }: NewOptions): Metadata =>
  Object.fromEntries(
    Object.entries({ publisher, published, language, url }).filter(([, value]) => value !== undefined),
  );

async function readArticle(
  path: string,
  normalise: boolean,
  trouble: Trouble,
): Promise<Ingested | undefined> {
  try {
    const bytes = await readFile(path);
    return ingest(path, normalise ? normalised(bytes) : bytes);
  } catch (error) {
    if (error instanceof CompileError) for (const problem of error.problems) trouble.add(problem);
    else trouble.add({ place: fileStart(path), message: reasonOf(error) });
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
