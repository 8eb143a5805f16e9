import type { Kernel } from '../../draft/kernel.ts';
import type { NetModel } from '../../draft/nets/net-model.ts';
import type { Example } from '../perceptron.ts';
import { toSlopes } from './cross-entropy.ts';
import { LearntWeights, type NetShape } from './learnt-weights.ts';
import { Room } from './room.ts';
import { NUMBER } from './weights.ts';

/** The share of what the words bring, and of what the cells put out, that is left out at random (Srivastava et al. 2014). */
const DROPPED = { words: 0.3, outputs: 0.4 };
const WAYS = [0, 1] as const;

/** Learns a net from examples, a batch at a time: by back-propagation through all tokens of each. */
export class NetLearner {
  /** All weights, as far as they are learnt. */
  readonly weights: LearntWeights;
  readonly #shape: NetShape;
  readonly #kernel: Kernel;
  readonly #random: () => number;
  readonly #known: ReadonlyMap<number, number>;
  readonly #room: Room;
  readonly #longest: number;
  #inBatch = 0;

  /**
   * @param hashes of the features that are known, in ascending order
   * @param longest how many tokens the longest example has
   * @param random gives uint32 numbers
   */
  constructor(shape: NetShape, kernel: Kernel, hashes: Uint32Array, longest: number, random: () => number) {
    this.#shape = shape;
    this.#kernel = kernel;
    this.#random = random;
    this.#known = new Map(Array.from(hashes, (hash, at) => [hash, at]));
    this.weights = new LearntWeights(shape, kernel, hashes, random);
    this.#room = new Room(kernel, shape, longest);
    this.#longest = longest;
  }

  /**
   * Adds to the batch what an example tells, and returns its loss (in nats).
   * @throws RangeError where it is longer than the longest
   */
  add(example: Example): number {
    const { length } = example;
    if (length > this.#longest)
      throw new RangeError(`an example of ${length} tokens, of at most ${this.#longest}`);
    const features = this.#featuresOf(example);
    this.#room.clear(length);
    this.#readWords(features);
    this.#fillGates(length);
    this.#runBoth(length);
    const loss = this.#compare(example);
    this.#backBoth(length);
    this.#backGates(length);
    this.#backWords(features);
    this.#inBatch++;
    return loss;
  }

  /** Moves all weights by what the batch told. */
  step(rate: number): void {
    if (this.#inBatch > 0) this.weights.step(rate, this.#inBatch);
    this.#inBatch = 0;
  }

  /** Returns the net as it is. */
  model(): NetModel {
    return this.weights.model();
  }

  #featuresOf({ length, rows, starts }: Example): number[][] {
    return Array.from({ length }, (_, token) => {
      const hashes = Array.from(rows.subarray(starts[token], starts[token + 1]));
      return hashes.flatMap((hash) => this.#known.get(hash) ?? []);
    });
  }

  #readWords(features: readonly (readonly number[])[]): void {
    const { width } = this.#shape;
    const { words, wordMask } = this.#room;
    const from = this.weights.parts.features.at;
    features.forEach((ofToken, token) => {
      for (const at of ofToken) {
        this.weights.see(at);
        this.#kernel.addTimes(words + token * width * NUMBER, from + at * width * NUMBER, 1, width);
      }
    });
    this.#room.drop(words, wordMask, features.length * width, DROPPED.words, this.#random);
  }

  #fillGates(length: number): void {
    const { width, cells } = this.#shape;
    const { words, gates } = this.#room;
    const all = this.#room.view(gates, length * 8 * cells);
    const base = this.weights.parts.base.values();
    for (let token = 0; token < length; token++) {
      all.set(base, token * 8 * cells);
      const to = gates + token * 8 * cells * NUMBER;
      const word = words + token * width * NUMBER;
      this.#kernel.addRows(to, this.weights.parts.gates.at, word, width, 8 * cells);
    }
  }

  #runBoth(length: number): void {
    const { cells } = this.#shape;
    const { gates, outputs, states } = this.#room;
    for (const way of WAYS) {
      this.#kernel.runCells(
        gates + way * 4 * cells * NUMBER,
        8 * cells,
        this.weights.parts.steps.at + way * 4 * cells * cells * NUMBER,
        outputs + way * cells * NUMBER,
        2 * cells,
        states[way],
        length,
        cells,
        way === 1,
      );
    }
  }

  /** Compares the shares of the labels with the right ones, and begins to walk back. Returns the loss. */
  #compare({ length, gold }: Example): number {
    const { labels, cells } = this.#shape;
    const { outputs, dropped, outputMask, slopes } = this.#room;
    const count = length * 2 * cells;
    this.#room.view(dropped, count).set(this.#room.view(outputs, count));
    this.#room.drop(dropped, outputMask, count, DROPPED.outputs, this.#random);
    const start = this.weights.parts.start.values().subarray(0, labels.length);
    let loss = 0;
    for (let token = 0; token < length; token++) loss += this.#compareToken(token, gold[token] ?? 0, start);
    this.#room.multiply(slopes, outputMask, count);
    return loss;
  }

  #compareToken(token: number, right: number, start: Float32Array): number {
    const { labels, cells } = this.#shape;
    const { dropped, slopes, scores } = this.#room;
    const { labels: ofLabels, start: ofStart } = this.weights.parts;
    const from = token * 2 * cells * NUMBER;
    const all = this.#room.view(scores, labels.length);
    all.set(start);
    this.#kernel.addProducts(scores, ofLabels.at, dropped + from, labels.length, 2 * cells);
    const loss = toSlopes(all, right);
    const startSlopes = this.#room.view(ofStart.slopes, labels.length);
    all.forEach((slope, label) => (startSlopes[label] = (startSlopes[label] ?? 0) + slope));
    this.#kernel.addOuter(ofLabels.slopes, scores, dropped + from, labels.length, 2 * cells);
    all.forEach((slope, label) => {
      const weights = ofLabels.at + label * 2 * cells * NUMBER;
      this.#kernel.addTimes(slopes + from, weights, slope, 2 * cells);
    });
    return loss;
  }

  #backBoth(length: number): void {
    const { cells } = this.#shape;
    const { gates, outputs, slopes, states, rest } = this.#room;
    const { steps } = this.weights.parts;
    for (const way of WAYS) {
      const weights = way * 4 * cells * cells * NUMBER;
      this.#kernel.walkBack(
        gates + way * 4 * cells * NUMBER,
        8 * cells,
        steps.at + weights,
        steps.slopes + weights,
        outputs + way * cells * NUMBER,
        slopes + way * cells * NUMBER,
        2 * cells,
        states[way],
        rest,
        length,
        cells,
        way === 1,
      );
    }
  }

  #backGates(length: number): void {
    const { width, cells } = this.#shape;
    const { words, wordMask, wordSlopes, gates } = this.#room;
    const { base, gates: weights } = this.weights.parts;
    for (let token = 0; token < length; token++) {
      const gate = gates + token * 8 * cells * NUMBER;
      const word = token * width * NUMBER;
      this.#kernel.addTimes(base.slopes, gate, 1, 8 * cells);
      this.#kernel.addOuter(weights.slopes, words + word, gate, width, 8 * cells);
      this.#kernel.addProducts(wordSlopes + word, weights.at, gate, width, 8 * cells);
    }
    this.#room.multiply(wordSlopes, wordMask, length * width);
  }

  #backWords(features: readonly (readonly number[])[]): void {
    const { width } = this.#shape;
    const { wordSlopes } = this.#room;
    const to = this.weights.parts.features.slopes;
    features.forEach((ofToken, token) => {
      const from = wordSlopes + token * width * NUMBER;
      for (const at of ofToken) this.#kernel.addTimes(to + at * width * NUMBER, from, 1, width);
    });
  }
}
