import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row } from './eval-corpora.ts';
import { polnear } from './polnear.ts';

const CLI = fileURLToPath(new URL('../../lib/tool/cli.js', import.meta.url));

/** How many articles the archive has, and how long each is at most, in UTF-16 units. */
const ARCHIVE = { articles: 10_000, length: 3000 } as const;

/** Returns the memory of a run of `draft --jsonl` over an archive: at a fifth of it, and at its end. */
export async function memoryRows(corpora: string): Promise<Row[]> {
  if (!existsSync('/proc/self/status')) return [];
  const texts = polnear(corpora, 'dev').map(({ text }) => text.slice(0, ARCHIVE.length));
  const run = spawn(process.execPath, [CLI, 'draft', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const sizes: number[] = [];
  let drafted = 0;
  run.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk)
      if (byte === 0x0a && ++drafted % 200 === 0) sizes.push(megabytesOf(run.pid ?? 0));
  });
  for (let at = 0; at < ARCHIVE.articles; at++) {
    const line = JSON.stringify({
      docId: String(at),
      text: `${texts[at % texts.length] ?? ''}\n\nNo. ${at}.`,
    });
    if (!run.stdin.write(`${line}\n`)) await once(run.stdin, 'drain');
  }
  run.stdin.end();
  await once(run, 'exit');
  const [early, late] = [median(part(sizes, 0.2, 0.4)), median(part(sizes, 0.8, 1))] as const;
  const measured = `${early} MB after a fifth, ${late} MB at the end of ${drafted} (all threads)`;
  return [{ what: `memory, an archive of ${ARCHIVE.articles} articles`, measured, aim: 'flat' }];
}

/** The resident memory of a process in MB, 0 where it has ended. */
function megabytesOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

const part = (sizes: readonly number[], from: number, to: number): number[] =>
  sizes.slice(Math.floor(sizes.length * from), Math.ceil(sizes.length * to)).filter((size) => size > 0);

const median = (sizes: readonly number[]): number =>
  [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
