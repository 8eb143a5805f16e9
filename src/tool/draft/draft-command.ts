import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { CompileError, Trouble } from '../../compile/problem.ts';
import type { Effects } from '../commands.ts';
import { ingest } from '../ingest.ts';
import { makeNetwork } from '../new-network.ts';
import { fileStart, readFiles, reasonOf } from '../sources.ts';
import { slugOf } from '../templates.ts';
import { UNDATED } from '../../model/undated.ts';
import { redraft } from './draft-folder.ts';
import { draftArticle, type DrafterFor } from './draft-article.ts';
import { castYaml, notesYaml } from './yaml-files.ts';

/** Where a draft goes, and who makes it: the package's own reading unless there is another. */
interface DraftOptions {
  readonly out?: string | undefined;
  readonly drafterFor?: DrafterFor | undefined;
}

/** Drafts an article or a network's folder: prints the annotations, or writes them where there is a folder for them. */
export async function draftCommand(
  path: string,
  { out, drafterFor }: DraftOptions,
  effects: Effects,
): Promise<void> {
  if (await isFolder(path)) await draftFolder(path, effects, drafterFor);
  else if (out === undefined) await printDraft(path, effects, drafterFor);
  else {
    const { written, note } = await makeNetwork(out, path, {}, effects, drafterFor);
    effects.print(`made ${written.map((name) => name.replaceAll('\\', '/')).join(', ')}`);
    if (note !== undefined) effects.print(note);
  }
}

async function draftFolder(folder: string, effects: Effects, drafterFor?: DrafterFor): Promise<void> {
  const trouble = new Trouble();
  const network = await readFiles(folder, trouble);
  trouble.throwIfAny();
  if (!network) return;
  const { files, report } = redraft(network, await drafterFor?.(network.articles.map(({ text }) => text)));
  for (const [path, text] of files) await effects.write(path, text);
  for (const line of report) effects.print(line);
  const written = files.map(([path]) => path.replaceAll('\\', '/'));
  effects.print(written.length === 0 ? 'nothing new' : `wrote ${written.join(', ')}`);
}

async function printDraft(path: string, effects: Effects, drafterFor?: DrafterFor): Promise<void> {
  const { text, metadata } = ingest(path, await readFile(path));
  const id = slugOf(basename(path, extname(path)), 'article');
  const entries = draftArticle(id, text, [], metadata, await drafterFor?.([text]));
  effects.print(
    `# network.yaml\n${castYaml(entries)}---\n# ${id}.yaml\n${notesYaml(entries, UNDATED)}`.trimEnd(),
  );
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new CompileError([{ place: fileStart(path), message: reasonOf(error) }]);
  }
}
