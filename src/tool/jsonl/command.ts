import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { draftLines, type Numbered } from './draft-lines.ts';
import { linesOf } from './lines.ts';
import { canThread, ownThread, Threads, type Pool } from './pool.ts';
import { Progress } from './progress.ts';

/** How to draft a collection. */
export interface JsonlOptions {
  /** The file of the lines; `-` or nothing is standard input. */
  readonly input?: string | undefined;
  /** The file to write; `-` or nothing is standard output. */
  readonly out?: string | undefined;
  /** How many threads; as many as there are cores, where it is not said. */
  readonly jobs?: number | undefined;
  readonly progress?: boolean | undefined;
}

/** What a run came to. */
export interface Tally {
  readonly drafted: number;
  readonly bad: number;
}

/** Drafts a collection, line by line, and tells of each line that holds no document. */
export async function draftJsonl(options: JsonlOptions, complain: (text: string) => void): Promise<Tally> {
  const pool = poolOf(options.jobs ?? availableParallelism());
  try {
    const input = inputOf(options.input);
    return await withOutput(options.out, (output) =>
      run(draftLines(linesOf(input), pool), output, new Progress(options.progress ?? false), complain),
    );
  } finally {
    await pool.close();
  }
}

const poolOf = (jobs: number): Pool => (jobs > 1 && canThread() ? new Threads(jobs) : ownThread());

const inputOf = (path: string | undefined): Readable =>
  path === undefined || path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 2 ** 18 });

async function run(
  outcomes: AsyncIterable<Numbered>,
  output: Writable,
  progress: Progress,
  complain: (text: string) => void,
): Promise<Tally> {
  let [drafted, bad] = [0, 0];
  for await (const outcome of outcomes) {
    if ('json' in outcome) {
      drafted++;
      if (!output.write(`${outcome.json}\n`)) await once(output, 'drain');
    } else {
      bad++;
      progress.clear();
      complain(`line ${outcome.number}: ${outcome.reason}`);
    }
    progress.show(drafted, bad);
  }
  progress.end(drafted, bad);
  return { drafted, bad };
}

/** A file is written beside its place and then moved there, so that no reader meets half of it. */
async function withOutput(
  path: string | undefined,
  write: (output: Writable) => Promise<Tally>,
): Promise<Tally> {
  if (path === undefined || path === '-') return write(process.stdout);
  const beside = `${path}.${process.pid}.part`;
  await mkdir(dirname(path), { recursive: true });
  const output = createWriteStream(beside, { flags: 'wx' });
  try {
    const tally = await write(output);
    output.end();
    await finished(output);
    await rename(beside, path);
    return tally;
  } catch (error) {
    output.destroy();
    await rm(beside, { force: true });
    throw error;
  }
}
