import type { LinearModel } from '../draft/tagging/linear-model.ts';
import { emissionsOf } from '../draft/tagging/sequence.ts';
import type { Scorer } from '../draft/tagging/scorer.ts';
import type { Example } from './perceptron.ts';
import { quantised } from './quantised.ts';
import { randomOf, shuffled } from './shuffle.ts';

interface Ranking {
  readonly name: string;
  readonly label: string;
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  /** By how much a better candidate should be ahead of a worse one, for each step of worth between them. */
  readonly margin: number;
}

/**
 * Returns a model that scores the best of several candidates highest, trained by an averaged perceptron. An example's tokens
 * are the candidates, and its `gold` is how much each is worth. The same examples and seed give the same model.
 */
export function rank(examples: readonly Example[], ranking: Ranking): LinearModel {
  const ranker = new Ranker(ranking);
  const random = randomOf(ranking.seed);
  for (let epoch = 0; epoch < ranking.epochs; epoch++) {
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at];
      if (example) ranker.learn(example);
    }
  }
  return ranker.model();
}

class Ranker {
  readonly #ranking: Ranking;
  readonly #scorer: Scorer & { readonly weights: Int32Array };
  /** The sum of each weight over all steps until it was last touched, as `weight × steps`. */
  readonly #sums: Float64Array;
  #step = 0;

  constructor(ranking: Ranking) {
    this.#ranking = ranking;
    this.#scorer = { width: 1, mask: 2 ** ranking.bits - 1, weights: new Int32Array(2 ** ranking.bits) };
    this.#sums = new Float64Array(2 ** ranking.bits);
  }

  learn(example: Example): void {
    const scores = emissionsOf(this.#scorer, example);
    const most = Math.max(...example.gold);
    const right = highest(scores, (at) => example.gold[at] === most);
    const behind = scores.map((score, at) => score + this.#ranking.margin * (most - (example.gold[at] ?? 0)));
    const wrong = highest(behind, (at) => at === right || example.gold[at] !== most);
    this.#step++;
    if (wrong === right) return;
    this.#add(example, right, 1);
    this.#add(example, wrong, -1);
  }

  #add({ rows, starts }: Example, candidate: number, by: number): void {
    const { mask, weights } = this.#scorer;
    for (let at = starts[candidate] ?? 0; at < (starts[candidate + 1] ?? 0); at++) {
      const cell = (rows[at] ?? 0) & mask;
      weights[cell] = (weights[cell] ?? 0) + by;
      this.#sums[cell] = (this.#sums[cell] ?? 0) + by * this.#step;
    }
  }

  /** Returns the mean weights as bytes: the largest becomes 127. */
  model(): LinearModel {
    const { name, label, bits } = this.#ranking;
    const means = this.#sums.map((sum, cell) => (this.#scorer.weights[cell] ?? 0) * this.#step - sum);
    return { name, labels: [label], bits, weights: quantised(means, 1, 1) };
  }
}

/** Returns the place of the highest score of those that count; of two that tie, the lower. */
function highest(scores: Int32Array, counts: (at: number) => boolean): number {
  let best = -1;
  scores.forEach((score, at) => {
    if (counts(at) && (best < 0 || score > (scores[best] ?? 0))) best = at;
  });
  return best;
}
