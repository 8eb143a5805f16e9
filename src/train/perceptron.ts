import type { LinearModel } from '../draft/tagging/linear-model.ts';
import type { Scorer } from '../draft/tagging/scorer.ts';
import {
  NO_LABEL,
  afterLabel,
  afterLabelAt,
  bestLabels,
  emissionsOf,
  firstsOf,
  greedyLabels,
  historyOf,
  stepsOf,
  type Rows,
} from '../draft/tagging/sequence.ts';
import { quantised } from './quantised.ts';
import { randomOf, shuffled } from './shuffle.ts';

/** A sequence of tokens with their features and right labels. */
export interface Example extends Rows {
  readonly gold: Uint8Array;
  /** What kind each token is of, where steps between labels depend on it. */
  readonly kinds?: Uint8Array;
  /** How often a mistake in it counts; 1 where absent. */
  readonly weight?: number;
}

export interface Training {
  readonly name: string;
  readonly labels: readonly string[];
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  /** How many times all is learnt anew, in another order each time; the weights are the mean of all. 1 where absent. */
  readonly runs?: number;
  /** `best` for `bestLabels`, `greedy` for `greedyLabels`. */
  readonly decode: 'best' | 'greedy';
  readonly mayFollow?: (label: number, previous: number) => boolean;
  /** How many kinds of tokens there are, where examples have any. */
  readonly kinds?: number;
  /** Rows whose largest weight, of 127, is below this are left out of the model. */
  readonly prune?: number;
  /** The share of a label's score that wrong labels are given for free, in steps of an update (a margin). */
  readonly margin?: number;
}

/**
 * Returns a model trained by an averaged structured perceptron: where the best labels are not the right ones, the right
 * ones' features gain and the others' lose; what is kept is the mean over all steps (Collins 2002). The same examples and
 * seed give the same model.
 */
export function train(examples: readonly Example[], training: Training): LinearModel {
  const { name, labels, bits, seed, runs = 1, prune = 1 } = training;
  const means = meansOf(examples, training, seed);
  for (let run = 1; run < runs; run++) {
    const more = meansOf(examples, training, seed + RUN_APART * run);
    for (let cell = 0; cell < means.length; cell++) means[cell] = (means[cell] ?? 0) + (more[cell] ?? 0);
  }
  return { name, labels, bits, weights: quantised(means, labels.length, prune) };
}

/** What seeds of runs are apart by, so that no other training has them. */
const RUN_APART = 100;

function meansOf(examples: readonly Example[], training: Training, seed: number): Float64Array {
  const learner = new Learner(training);
  const random = randomOf(seed);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at];
      if (example) learner.learn(example);
    }
  }
  return learner.means();
}

class Learner {
  readonly #training: Training;
  readonly #scorer: Scorer & { readonly weights: Int32Array };
  /** The sum of each weight over all steps until it was last touched, as `weight × steps`. */
  readonly #sums: Float64Array;
  readonly #gained = new Uint32Array(3);
  #step = 0;

  constructor(training: Training) {
    this.#training = training;
    const width = training.labels.length;
    const weights = new Int32Array(width << training.bits);
    this.#scorer = { width, mask: 2 ** training.bits - 1, weights };
    this.#sums = new Float64Array(weights.length);
  }

  learn(example: Example): void {
    const found = this.#decode(example);
    const weight = example.weight ?? 1;
    this.#step++;
    if (found.every((label, token) => label === example.gold[token])) return;
    for (let token = 0; token < example.length; token++) this.#correct(example, found, token, weight);
  }

  #decode(example: Example): Uint8Array {
    const emissions = emissionsOf(this.#scorer, example);
    if (this.#training.decode === 'greedy') return greedyLabels(this.#scorer, emissions, firstsOf(example));
    const { margin = 0 } = this.#training;
    if (margin > 0) this.#handicap(emissions, example.gold, margin);
    const steps = stepsOf(this.#scorer, this.#training.mayFollow, this.#training.kinds);
    return bestLabels(emissions, steps, this.#scorer.width, example.kinds);
  }

  #handicap(emissions: Int32Array, gold: Uint8Array, margin: number): void {
    const { width } = this.#scorer;
    gold.forEach((label, token) => {
      emissions[token * width + label] = (emissions[token * width + label] ?? 0) - margin;
    });
  }

  #correct(example: Example, found: Uint8Array, token: number, weight: number): void {
    const right = example.gold[token] ?? 0;
    const wrong = found[token] ?? 0;
    if (right !== wrong) {
      const from = example.starts[token] ?? 0;
      const to = example.starts[token + 1] ?? from;
      this.#add(example.rows, from, to, right, weight);
      this.#add(example.rows, from, to, wrong, -weight);
    }
    this.#correctHistory(example, example.gold, token, right, weight);
    this.#correctHistory(example, found, token, wrong, -weight);
  }

  #correctHistory(example: Example, labels: Uint8Array, token: number, label: number, by: number): void {
    const previous = labels[token - 1] ?? NO_LABEL;
    if (this.#training.decode === 'greedy') {
      const first = example.rows[example.starts[token] ?? 0] ?? 0;
      historyOf(previous, labels[token - 2] ?? NO_LABEL, first, this.#gained);
      return this.#add(this.#gained, 0, 3, label, by);
    }
    this.#gained[0] = afterLabel(previous);
    this.#gained[1] = afterLabelAt(previous, example.kinds?.[token] ?? 0);
    this.#add(this.#gained, 0, example.kinds ? 2 : 1, label, by);
  }

  #add(rows: Uint32Array, from: number, to: number, label: number, by: number): void {
    const { width, mask, weights } = this.#scorer;
    for (let at = from; at < to; at++) {
      const cell = ((rows[at] ?? 0) & mask) * width + label;
      weights[cell] = (weights[cell] ?? 0) + by;
      this.#sums[cell] = (this.#sums[cell] ?? 0) + by * this.#step;
    }
  }

  /** Returns the mean weights, times the number of steps. */
  means(): Float64Array {
    const { weights } = this.#scorer;
    return this.#sums.map((sum, cell) => (weights[cell] ?? 0) * this.#step - sum);
  }
}
