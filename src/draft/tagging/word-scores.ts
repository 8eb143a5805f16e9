import { MOST_KNOWN, type WordFeatures } from './features.ts';
import type { Scorer } from './scorer.ts';
import { FeatureRows, emissionsOf } from './sequence.ts';

/** Adds features that the word at `at` has, wherever it stands. */
type Fill = (rows: FeatureRows, words: WordFeatures, at: number) => void;

/**
 * What the features that a word has by itself score, remembered for as many words as are remembered at all: most words of an
 * article were seen before. Sums are the same as those of the features, one by one.
 */
export class WordScores {
  readonly #scorer: Scorer;
  readonly #fill: Fill;
  readonly #owners = new Uint32Array(MOST_KNOWN);
  readonly #known: Int16Array;
  readonly #rows = new FeatureRows();

  /** `fill` gives a word's features: at most 258, so that their sums fit. */
  constructor(scorer: Scorer, fill: Fill) {
    this.#scorer = scorer;
    this.#fill = fill;
    this.#known = new Int16Array(MOST_KNOWN * scorer.width);
  }

  /** Adds the scores of the word at `at` to those at `offset`. */
  add(words: WordFeatures, at: number, scores: Int32Array, offset: number): void {
    const { width } = this.#scorer;
    const word = words.word[at] ?? 0;
    const slot = word % MOST_KNOWN;
    const from = slot * width;
    if (this.#owners[slot] !== word) {
      this.#known.set(this.#scored(words, at), from);
      this.#owners[slot] = word;
    }
    for (let label = 0; label < width; label++) {
      scores[offset + label] = (scores[offset + label] ?? 0) + (this.#known[from + label] ?? 0);
    }
  }

  #scored(words: WordFeatures, at: number): Int32Array {
    this.#rows.clear();
    this.#fill(this.#rows, words, at);
    this.#rows.endToken();
    return emissionsOf(this.#scorer, this.#rows);
  }
}
