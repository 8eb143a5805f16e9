import type { Kernel } from '../../draft/kernel.ts';
import type { NetShape } from './learnt-weights.ts';
import { NUMBER } from './weights.ts';

/** Room in a kernel's memory for what is known of one example; places are in bytes, and hold so many numbers for each token. */
export class Room {
  /** `width` numbers: what the words bring, what each was multiplied by, and how the loss changes with it. */
  readonly words: number;
  readonly wordMask: number;
  readonly wordSlopes: number;
  /** Eight times `cells`. */
  readonly gates: number;
  /** Twice `cells`: the outputs, those that are not left out, what each was multiplied by, how the loss changes with it. */
  readonly outputs: number;
  readonly dropped: number;
  readonly outputMask: number;
  readonly slopes: number;
  /** `cells`, each way. */
  readonly states: readonly [number, number];
  /** One for each label, of one token. */
  readonly scores: number;
  /** Twice `cells`, once. */
  readonly rest: number;
  readonly #kernel: Kernel;
  readonly #shape: NetShape;

  /** @param longest how many tokens the longest example has */
  constructor(kernel: Kernel, shape: NetShape, longest: number) {
    const { cells, width, labels } = shape;
    const room = (numbers: number, tokens = longest): number => kernel.reserve(numbers * tokens * NUMBER);
    [this.words, this.wordMask, this.wordSlopes] = [room(width), room(width), room(width)];
    this.gates = room(8 * cells);
    [this.outputs, this.dropped] = [room(2 * cells), room(2 * cells)];
    [this.outputMask, this.slopes] = [room(2 * cells), room(2 * cells)];
    this.states = [room(cells), room(cells)];
    [this.scores, this.rest] = [room(labels.length, 1), room(2 * cells, 1)];
    this.#kernel = kernel;
    this.#shape = shape;
  }

  /** Sets to zero what is added to, for so many tokens. */
  clear(length: number): void {
    const { width, cells } = this.#shape;
    this.view(this.words, length * width).fill(0);
    this.view(this.wordSlopes, length * width).fill(0);
    this.view(this.slopes, length * 2 * cells).fill(0);
  }

  /** Leaves out a share of numbers at random, and makes up for it by the others; `mask` gets what each was multiplied by. */
  drop(numbers: number, mask: number, count: number, share: number, random: () => number): void {
    const factors = this.view(mask, count);
    const kept = 1 / (1 - share);
    const limit = share * 2 ** 32;
    for (let at = 0; at < count; at++) factors[at] = random() < limit ? 0 : kept;
    this.multiply(numbers, mask, count);
  }

  /** Multiplies numbers by others, each by its own. */
  multiply(numbers: number, by: number, count: number): void {
    const values = this.view(numbers, count);
    const factors = this.view(by, count);
    for (let at = 0; at < count; at++) values[at] = (values[at] ?? 0) * (factors[at] ?? 0);
  }

  /** Returns numbers, for as long as the kernel gives nobody more memory. */
  view(at: number, count: number): Float32Array {
    return new Float32Array(this.#kernel.memory.buffer, at, count);
  }
}
