import { HashPlaces } from '../tagging/hash-places.ts';
import type { Rows } from '../tagging/sequence.ts';
import type { Kernel } from './kernel.ts';
import type { NetModel } from './net-model.ts';
import { inPairs, toShorts } from './shorts.ts';

/** Bytes of a number of 32 bits, and of one of 16. */
const NUMBER = 4;
const SHORT = 2;
/** The most features that a token is read by. */
const MOST = 64;
/** For how many tokens there is room at first. */
const ROOM = 128;
/** The ways that a row is read: its place among the weights, and whether from the last token. */
const WAYS = [
  [0, false],
  [1, true],
] as const;

/**
 * Scores the labels of a row of tokens by all of the row (Graves and Schmidhuber 2005). What the features bring to the gates is
 * multiplied out once, so that a token costs an addition for each; all sums are of whole numbers.
 */
export class Net {
  readonly #kernel: Kernel;
  readonly #cells: number;
  readonly #labels: number;
  readonly #places: HashPlaces;
  /** By the place of a feature's hash: where in the kernel's memory that is which it brings. */
  readonly #brought: Uint32Array;
  readonly #base: Int16Array;
  readonly #steps: number;
  readonly #outputWeights: number;
  readonly #start: Float32Array;
  readonly #rest: number;
  /** Room for the places of what a token's features bring. */
  readonly #list: number;
  #room = 0;
  #gates = 0;
  #outputs = 0;
  #scores = 0;

  /** `kernel` is the net's alone. */
  constructor({ labels, cells, width, hashes, weights }: NetModel, kernel: Kernel) {
    this.#kernel = kernel;
    this.#cells = cells;
    this.#labels = labels.length;
    this.#base = toShorts(weights.base);
    this.#start = weights.start;
    this.#outputWeights = this.#put(weights.labels);
    this.#steps = this.#put(inPairs(toShorts(weights.steps), 4 * cells));
    this.#rest = kernel.reserve(6 * cells * NUMBER);
    this.#list = kernel.reserve(MOST * NUMBER);
    this.#places = new HashPlaces(hashes.length);
    this.#brought = new Uint32Array(this.#places.size);
    const features = this.#put(weights.features);
    const gates = this.#put(weights.gates);
    const sums = kernel.reserve(8 * cells * NUMBER);
    const brought = kernel.reserve(hashes.length * 8 * cells * SHORT);
    const ofSums = new Float32Array(kernel.memory.buffer, sums, 8 * cells);
    hashes.forEach((hash, at) => {
      const place = brought + at * 8 * cells * SHORT;
      ofSums.fill(0);
      kernel.addRows(sums, gates, features + at * width * NUMBER, width, ofSums.length);
      new Int16Array(kernel.memory.buffer, place, ofSums.length).set(toShorts(ofSums));
      this.#brought[this.#places.take(hash)] = place;
    });
  }

  /** Adds to the scores of all labels for all tokens (those of token `t` begin at `t` times the number of labels) the net's, times `by`. */
  addTo(scores: Int32Array, rows: Rows, by: number): void {
    const { length } = rows;
    if (length > this.#room) this.#makeRoom(length);
    this.#gather(rows);
    for (const [way, isBack] of WAYS) this.#read(length, way, isBack);
    const found = this.#scoresOf(length);
    for (let at = 0; at < found.length; at++) {
      scores[at] = (scores[at] ?? 0) + Math.round((found[at] ?? 0) * by);
    }
  }

  /** Puts in the gates of each token what its features bring. */
  #gather({ length, rows, starts }: Rows): void {
    const width = 8 * this.#cells;
    const gates = new Int16Array(this.#kernel.memory.buffer, this.#gates, length * width);
    const list = new Uint32Array(this.#kernel.memory.buffer, this.#list, MOST);
    for (let token = 0; token < length; token++) {
      gates.set(this.#base, token * width);
      const end = Math.min(starts[token + 1] ?? 0, (starts[token] ?? 0) + MOST);
      let count = 0;
      for (let at = starts[token] ?? 0; at < end; at++) {
        const from = this.#brought[this.#places.placeOf(rows[at] ?? 0)] ?? 0;
        if (from > 0) list[count++] = from;
      }
      this.#kernel.addShorts(this.#gates + token * width * SHORT, this.#list, count, width);
    }
  }

  #read(length: number, way: number, isBack: boolean): void {
    const cells = this.#cells;
    this.#kernel.readCells(
      this.#gates + way * 4 * cells * SHORT,
      8 * cells,
      this.#steps + way * 4 * cells * cells * SHORT,
      this.#outputs + way * cells * NUMBER,
      2 * cells,
      this.#rest,
      length,
      cells,
      isBack,
    );
  }

  #scoresOf(length: number): Float32Array {
    const size = 2 * this.#cells;
    const scores = new Float32Array(this.#kernel.memory.buffer, this.#scores, length * this.#labels);
    for (let token = 0; token < length; token++) {
      scores.set(this.#start, token * this.#labels);
      const to = this.#scores + token * this.#labels * NUMBER;
      const outputs = this.#outputs + token * size * NUMBER;
      this.#kernel.addProducts(to, this.#outputWeights, outputs, this.#labels, size);
    }
    return scores;
  }

  #put(numbers: Float32Array | Int16Array): number {
    const at = this.#kernel.reserve(numbers.byteLength);
    new Uint8Array(this.#kernel.memory.buffer, at, numbers.byteLength).set(
      new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
    );
    return at;
  }

  #makeRoom(length: number): void {
    this.#room = Math.max(ROOM, 2 * this.#room, length);
    this.#gates = this.#kernel.reserve(this.#room * 8 * this.#cells * SHORT);
    this.#outputs = this.#kernel.reserve(this.#room * 2 * this.#cells * NUMBER);
    this.#scores = this.#kernel.reserve(this.#room * this.#labels * NUMBER);
  }
}
