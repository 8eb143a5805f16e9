/** How often the line is written anew, in ms. */
const EVERY = 500;

/** A line on standard error that tells how far a run has come; silent unless it is a terminal or was asked for. */
export class Progress {
  readonly #isShown: boolean;
  readonly #start = performance.now();
  #last = 0;

  constructor(isWanted: boolean) {
    this.#isShown = isWanted || process.stderr.isTTY;
  }

  /** Tells the figures, if some time has passed since they were told last. */
  show(drafted: number, bad: number): void {
    const now = performance.now();
    if (!this.#isShown || now - this.#last < EVERY) return;
    this.#last = now;
    process.stderr.write(`\r${this.#line(drafted, bad)}`);
  }

  /** Makes room for another line. */
  clear(): void {
    if (this.#isShown) process.stderr.write('\r\x1b[K');
  }

  /** Tells the last figures, on a line of their own. */
  end(drafted: number, bad: number): void {
    if (this.#isShown) process.stderr.write(`\r${this.#line(drafted, bad)}\n`);
  }

  #line(drafted: number, bad: number): string {
    const seconds = (performance.now() - this.#start) / 1000;
    const rate = Math.round(drafted / Math.max(seconds, 0.001));
    return `${drafted} drafted, ${bad} left out, ${rate} a second`;
  }
}
