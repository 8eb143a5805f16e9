import { Worker } from 'node:worker_threads';
import { draftLine, type Outcome } from './draft-line.ts';

/** Hands that draft: as many lines at once as it has of them. */
export interface Pool {
  readonly size: number;
  draft(line: string): Promise<Outcome>;
  close(): Promise<void>;
}

/** Returns a pool that drafts in this thread. */
export const ownThread = (): Pool => ({
  size: 1,
  draft: (line) => Promise.resolve(draftLine(line)),
  close: () => Promise.resolve(),
});

interface Task {
  readonly line: string;
  readonly done: (outcome: Outcome) => void;
}

/** The program beside this one, where this one is compiled: a thread cannot run what only a test runner translates. */
const PROGRAM = new URL('worker.js', import.meta.url);

/** Returns whether there can be threads. */
export const canThread = (): boolean => import.meta.url.endsWith('.js');

/** A pool of threads, each drafting one line at a time. One that dies takes its line along, and is replaced. */
export class Threads implements Pool {
  readonly size: number;
  readonly #waiting: Task[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Task>();

  constructor(size: number) {
    this.size = size;
    for (let at = 0; at < size; at++) this.#idle.push(this.#hired());
  }

  draft(line: string): Promise<Outcome> {
    return new Promise((done) => {
      this.#waiting.push({ line, done });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #hired(): Worker {
    const worker = new Worker(PROGRAM);
    worker.on('message', (outcome: Outcome) => this.#finish(worker, outcome, worker));
    worker.on('error', (error) => {
      worker.removeAllListeners('message');
      this.#finish(worker, { reason: `it could not be drafted: ${String(error)}` }, this.#hired());
    });
    return worker;
  }

  #finish(worker: Worker, outcome: Outcome, next: Worker): void {
    this.#busy.get(worker)?.done(outcome);
    this.#busy.delete(worker);
    this.#idle.push(next);
    this.#next();
  }

  #next(): void {
    const task = this.#idle.length > 0 ? this.#waiting.shift() : undefined;
    const worker = task && this.#idle.pop();
    if (!task || !worker) return;
    this.#busy.set(worker, task);
    worker.postMessage(task.line);
  }
}
