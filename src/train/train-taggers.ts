import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PairedBytes } from './attribution-models.ts';
import type { Said, TaggerTask } from './attribution-worker.ts';

const WORKER = new URL('attribution-worker.js', import.meta.url);

/**
 * Returns what tasks make, in their order: as many at once as there are cores.
 * @throws what a task throws, the first that does
 */
export async function trainTaggers(
  tasks: readonly TaggerTask[],
  tell: (line: string) => void,
): Promise<PairedBytes[]> {
  const made: PairedBytes[] = [];
  const waiting = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [at, task] of waiting) made[at] = await madeBy(task, tell);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return made;
}

function madeBy(task: TaggerTask, tell: (line: string) => void): Promise<PairedBytes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a thread ended (${code}) before it had made anything`)));
    worker.on('message', (said: Said) => ('line' in said ? tell(said.line) : resolve(said.made)));
  });
}
