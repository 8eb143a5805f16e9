import { HashPlaces } from '../tagging/hash-places.ts';
import type { Rows } from '../tagging/sequence.ts';
import type { Kernel } from '../kernel.ts';
import type { NetModel } from './net-model.ts';
import { inPairs, toShorts } from './shorts.ts';

/** Bytes of a number of 32 bits, and of one of 16. */
const NUMBER = 4;
const SHORT = 2;
/** The most features that a token is read by. */
const MOST = 64;
/** For how many tokens there is room at first. */
const ROOM = 128;
/** The most tokens that are read at once: more are no sentence. */
const LONGEST = 4096;
/** The ways that a row is read: its place among the weights, and whether from the last token. */
const WAYS = [
  [0, false],
  [1, true],
] as const;

/**
 * Scores the labels of a row of tokens by all of the row (Graves and Schmidhuber 2005). What the features bring to the gates is
 * multiplied out once, so that a token costs an addition for each; what is summed up from token to token are whole numbers.
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

  /**
   * Adds to the scores of all labels for all tokens (those of token `t` begin at `t` times the number of labels) the net's, times
   * `by`. What is longer than any sentence is read in parts.
   * @throws RangeError where a token has more features than there is room for
   */
  addTo(scores: Int32Array, rows: Rows, by: number): void {
    for (let from = 0; from < rows.length; from += LONGEST) {
      this.#addPart(scores, rows, from, Math.min(rows.length - from, LONGEST), by);
    }
  }

  #addPart(scores: Int32Array, rows: Rows, from: number, length: number, by: number): void {
    if (length > this.#room) this.#makeRoom(length);
    this.#gather(rows, from, length);
    for (const [way, isBack] of WAYS) this.#read(length, way, isBack);
    const first = from * this.#labels;
    this.#scoresOf(length).forEach((score, at) => {
      scores[first + at] = (scores[first + at] ?? 0) + Math.round(score * by);
    });
  }

  /** Puts in the gates of each token what its features bring. */
  #gather({ rows, starts }: Rows, first: number, length: number): void {
    const width = 8 * this.#cells;
    const gates = new Int16Array(this.#kernel.memory.buffer, this.#gates, length * width);
    const list = new Uint32Array(this.#kernel.memory.buffer, this.#list, MOST);
    for (let token = 0; token < length; token++) {
      gates.set(this.#base, token * width);
      const count = this.#listBrought(rows, starts[first + token] ?? 0, starts[first + token + 1] ?? 0, list);
      this.#kernel.addShorts(this.#gates + token * width * SHORT, this.#list, count, width);
    }
  }

  /** Lists where that is which features bring, and returns how many of them are known. */
  #listBrought(rows: Uint32Array, from: number, to: number, list: Uint32Array): number {
    if (to - from > MOST) throw new RangeError(`a token has ${to - from} features, more than ${MOST}`);
    let count = 0;
    for (let at = from; at < to; at++) {
      const place = this.#brought[this.#places.placeOf(rows[at] ?? 0)] ?? 0;
      if (place > 0) list[count++] = place;
    }
    return count;
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
    const room = Math.min(Math.max(ROOM, 2 * this.#room, length), LONGEST);
    this.#gates = this.#kernel.reserve(room * 8 * this.#cells * SHORT);
    this.#outputs = this.#kernel.reserve(room * 2 * this.#cells * NUMBER);
    this.#scores = this.#kernel.reserve(room * this.#labels * NUMBER);
    this.#room = room;
  }
}
