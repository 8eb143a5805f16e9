import { MOST_KNOWN } from './features.ts';
import { addScores, type Scorer } from './scorer.ts';
import { FeatureRows } from './sequence.ts';

/**
 * What the features that a word has by itself score, remembered for as many words as are remembered at all: most words of an
 * article were seen before. Sums are the same as those of the features, one by one.
 */
export class WordScores {
  readonly #scorer: Scorer;
  readonly #owners = new Uint32Array(MOST_KNOWN);
  readonly #known: Int16Array;
  readonly #sums: Int32Array;
  readonly #rows = new FeatureRows();

  /** A word has at most 258 features, so that their sums fit. */
  constructor(scorer: Scorer) {
    this.#scorer = scorer;
    this.#known = new Int16Array(MOST_KNOWN * scorer.width);
    this.#sums = new Int32Array(scorer.width);
  }

  /**
   * Adds the scores of a word, by its number in `WordFeatures`, to those at `offset`; `fill` gives its features, where they
   * are not known.
   */
  add(word: number, fill: (rows: FeatureRows) => void, scores: Int32Array, offset: number): void {
    const { width } = this.#scorer;
    const slot = word % MOST_KNOWN;
    const from = slot * width;
    if (this.#owners[slot] !== word) {
      this.#known.set(this.#scored(fill), from);
      this.#owners[slot] = word;
    }
    for (let label = 0; label < width; label++) {
      scores[offset + label] = (scores[offset + label] ?? 0) + (this.#known[from + label] ?? 0);
    }
  }

  #scored(fill: (rows: FeatureRows) => void): Int32Array {
    const rows = this.#rows;
    rows.clear();
    fill(rows);
    rows.endToken();
    this.#sums.fill(0);
    addScores(this.#scorer, rows.rows, 0, rows.starts[1] ?? 0, this.#sums, 0);
    return this.#sums;
  }
}
