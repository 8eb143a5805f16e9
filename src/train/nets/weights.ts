import type { Kernel } from '../../draft/kernel.ts';

/** Bytes of a number. */
export const NUMBER = 4;

/** Weights in a kernel's memory that are being learnt, with what is known of how they should change. */
export class Weights {
  readonly at: number;
  /** Where the slopes of the loss are added up: as many as there are weights. */
  readonly slopes: number;
  readonly count: number;
  readonly #kernel: Kernel;
  readonly #means: number;
  readonly #squares: number;

  /** @param next gives each weight its first value */
  constructor(kernel: Kernel, count: number, next: () => number) {
    const room = (): number => kernel.reserve(count * NUMBER);
    [this.at, this.slopes, this.#means, this.#squares] = [room(), room(), room(), room()];
    this.#kernel = kernel;
    this.count = count;
    const values = this.values();
    for (let at = 0; at < count; at++) values[at] = next();
  }

  /** Returns the weights themselves, for as long as the kernel gives nobody more memory. */
  values(): Float32Array {
    return new Float32Array(this.#kernel.memory.buffer, this.at, this.count);
  }

  /** Returns how the loss changes with each, as far as it was added up; for as long as the kernel gives nobody more memory. */
  slopesNow(): Float32Array {
    return new Float32Array(this.#kernel.memory.buffer, this.slopes, this.count);
  }

  /** Returns the sum of the squares of `count` slopes from the one at `from` on. */
  steepness(from = 0, count = this.count): number {
    return this.#kernel.sumOfSquares(this.slopes + from * NUMBER, count);
  }

  /** Moves `count` weights from the one at `from` on by their slopes, times `by`, and forgets the slopes. */
  learn(by: number, rate: number, from = 0, count = this.count): void {
    const places = [this.at, this.slopes, this.#means, this.#squares].map((part) => part + from * NUMBER);
    const [weights = 0, slopes = 0, means = 0, squares = 0] = places;
    this.#kernel.learn(weights, slopes, means, squares, count, by, rate);
  }
}
