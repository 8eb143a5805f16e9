import type { Kernel } from '../../draft/kernel.ts';
import { checkShape, sizesOf, type NetModel, type NetWeights } from '../../draft/nets/net-model.ts';
import { Weights } from './weights.ts';

/** What a net is to be. */
export interface NetShape {
  readonly name: string;
  readonly labels: readonly string[];
  /** Cells of each direction, a multiple of 8. */
  readonly cells: number;
  /** Numbers of each feature, a multiple of 4. */
  readonly width: number;
}

/** The parts of a net's weights, and how far from zero the first values of each lie. */
const SPREAD = { features: 0.35, gates: 0.125, base: 0, steps: 0.125, labels: 0.125, start: 0 };

type Part = keyof NetWeights;

/** What all weights together are moved by at most for one batch, before the rate (a gradient's norm). */
const STEEPEST = 5;

/** All weights of a net that is being learnt. */
export class LearntWeights {
  readonly parts: Readonly<Record<Part, Weights>>;
  readonly #shape: NetShape;
  readonly #hashes: Uint32Array;
  /** The known features that the batch has. */
  readonly #seen = new Set<number>();
  #batches = 0;

  /**
   * @param hashes of the features that are known, in ascending order
   * @param random gives uint32 numbers
   */
  constructor(shape: NetShape, kernel: Kernel, hashes: Uint32Array, random: () => number) {
    checkShape(shape.labels.length, shape.cells, shape.width);
    const sizes = sizesOf(shape.labels.length, shape.cells, shape.width, hashes.length);
    const spread = (most: number): number => (2 * random() * 2 ** -32 - 1) * most;
    const parts = Object.entries(SPREAD).map(([part, most]) => {
      // The kernel works on four numbers at once.
      const count = Math.ceil(sizes[part as Part] / 4) * 4; // SPREAD has no other keys
      return [part, new Weights(kernel, count, () => (most === 0 ? 0 : spread(most)))] as const;
    });
    this.parts = Object.fromEntries(parts) as Record<Part, Weights>; // SPREAD has every part
    this.#shape = shape;
    this.#hashes = hashes;
  }

  /** Remembers that the batch has a feature. */
  see(feature: number): void {
    this.#seen.add(feature);
  }

  /** Moves weights by what a batch of so many examples told: those of features only where it has them. */
  step(rate: number, examples: number): void {
    const { width } = this.#shape;
    const { features, ...others } = this.parts;
    const dense = Object.values(others);
    const seen = [...this.#seen];
    const steep = [
      ...dense.map((part) => part.steepness()),
      ...seen.map((at) => features.steepness(at * width, width)),
    ].reduce((sum, one) => sum + one, 0);
    const by = Math.min(1, (STEEPEST * examples) / Math.sqrt(steep)) / examples;
    this.#batches++;
    const fair = (rate * Math.sqrt(1 - 0.999 ** this.#batches)) / (1 - 0.9 ** this.#batches);
    for (const part of dense) part.learn(by, fair);
    for (const at of seen) features.learn(by, fair, at * width, width);
    this.#seen.clear();
  }

  /** Returns the net as it is. */
  model(): NetModel {
    const { labels, cells, width } = this.#shape;
    const sizes = Object.entries(sizesOf(labels.length, cells, width, this.#hashes.length));
    const parts = sizes.map(([part, size]) => [part, this.parts[part as Part].values().slice(0, size)]);
    const weights = Object.fromEntries(parts) as NetWeights; // sizes has every part
    return { ...this.#shape, hashes: this.#hashes, weights };
  }
}
