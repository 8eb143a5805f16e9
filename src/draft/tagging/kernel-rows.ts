import { kernelFrom, type Kernel } from '../kernel.ts';
import type { LinearModel } from './linear-model.ts';
import { indexOf } from './row-index.ts';
import type { Rows } from './sequence.ts';

/** Bytes of a number. */
const NUMBER = 4;
/** The most labels that a row may have: the kernel sums eight and eight. */
export const MOST_LABELS = 16;
/** For how many tokens, and features of theirs, there is room at first. */
const TOKENS = 64;
const FEATURES = 2 ** 12;
/** The most tokens that are summed at once: what a kernel is given is not given back, and more are no sentence. */
const LONGEST = 4096;

/** Rows of weights where labels are few, close together in the memory of a kernel that sums them. */
export class KernelRows {
  readonly #kernel: Kernel;
  readonly #labels: number;
  readonly #mask: number;
  readonly #index: number;
  readonly #weights: number;
  /** A row is of `1 << #shift` bytes. */
  readonly #shift: number;
  /** How many numbers the sums of a token are. */
  readonly #sums: number;
  #features = new Uint32Array();
  #starts = new Uint32Array();
  #scores = new Int32Array();

  /** Takes the `kept` rows of a model, in ascending order; `kernel` is the bytes of `kernel.wasm`. */
  constructor({ labels, bits, weights }: LinearModel, kept: readonly number[], kernel: Uint8Array) {
    this.#kernel = kernelFrom(kernel);
    this.#labels = labels.length;
    this.#mask = 2 ** bits - 1;
    this.#shift = Math.ceil(Math.log2(labels.length));
    this.#sums = labels.length > MOST_LABELS / 2 ? MOST_LABELS : MOST_LABELS / 2;
    const index = indexOf(kept, 2 ** bits);
    this.#index = this.#kernel.reserve(index.byteLength);
    new Int32Array(this.#kernel.memory.buffer, this.#index, index.length).set(index);
    this.#weights = this.#put(weights, kept);
    this.#makeRoom(TOKENS, FEATURES);
  }

  /** Returns the scores of all labels for all tokens: those of token `t` begin at `t` times the number of labels. */
  sumsOf(features: Rows): Int32Array {
    const sums = new Int32Array(features.length * this.#labels);
    for (let from = 0; from < features.length; from += LONGEST) {
      this.#sumPart(features, from, Math.min(features.length - from, LONGEST), sums);
    }
    return sums;
  }

  #sumPart({ rows, starts }: Rows, from: number, length: number, sums: Int32Array): void {
    const first = starts[from] ?? 0;
    const count = (starts[from + length] ?? first) - first;
    if (length >= this.#starts.length || count > this.#features.length) this.#makeRoom(length, count);
    copy(rows, first, count, this.#features);
    for (let token = 0; token <= length; token++) this.#starts[token] = (starts[from + token] ?? 0) - first;
    this.#kernel.sumRows(
      this.#features.byteOffset,
      this.#starts.byteOffset,
      length,
      this.#mask,
      this.#index,
      this.#weights,
      this.#shift,
      this.#scores.byteOffset,
    );
    this.#gather(length, sums, from * this.#labels);
  }

  /** Puts the scores of tokens at a place of all sums, without those of no label. */
  #gather(tokens: number, sums: Int32Array, to: number): void {
    for (let token = 0, at = to; token < tokens; token++) {
      const from = token * this.#sums;
      for (let label = 0; label < this.#labels; label++) sums[at++] = this.#scores[from + label] ?? 0;
    }
  }

  /** Returns where the kept rows lie, behind one of zeros; the kernel reads eight bytes of the last, whatever it has. */
  #put(weights: Int8Array, kept: readonly number[]): number {
    const size = 2 ** this.#shift;
    const at = this.#kernel.reserve((kept.length + 1) * size + MOST_LABELS);
    const rows = new Int8Array(this.#kernel.memory.buffer, at, (kept.length + 1) * size);
    kept.forEach((row, place) => {
      rows.set(weights.subarray(row * this.#labels, (row + 1) * this.#labels), (place + 1) * size);
    });
    return at;
  }

  /** Makes room for at least so much, twice as much as there was: what was reserved before is not given back. */
  #makeRoom(tokens: number, features: number): void {
    const most = Math.max(2 * this.#starts.length, tokens + 1);
    const all = Math.max(2 * this.#features.length, features);
    const at = [all, most, most * this.#sums].map((numbers) => this.#kernel.reserve(numbers * NUMBER));
    const { buffer } = this.#kernel.memory;
    this.#features = new Uint32Array(buffer, at[0], all);
    this.#starts = new Uint32Array(buffer, at[1], most);
    this.#scores = new Int32Array(buffer, at[2], most * this.#sums);
  }
}

/** A call for a few numbers costs more than the numbers. */
const FEW = 64;

function copy(from: Uint32Array, first: number, count: number, to: Uint32Array): void {
  if (count > FEW) to.set(from.subarray(first, first + count));
  else for (let at = 0; at < count; at++) to[at] = from[first + at] ?? 0;
}
