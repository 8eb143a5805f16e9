import type { Models } from '../models.ts';
import type { Tags } from '../reading.ts';
import type { Sentence, Token } from '../tokens.ts';
import { wordFeaturesOf } from './features.ts';
import type { LinearModel } from './linear-model.ts';
import { perModel } from './per-model.ts';
import { scorerOf, type Scorer } from './scorer.ts';
import { FeatureRows, emissionsOf, greedyLabels } from './sequence.ts';
import type { WordClasses } from './word-classes.ts';
import { addAfter, addAround, addBefore, addOwn, firstsIn, type Stretch } from './word-rows.ts';
import { WORD_KINDS } from './word-kinds.ts';
import { WordScores } from './word-scores.ts';

/** The sentences of an article, by their tokens. */
type Words = { readonly sentences: readonly Pick<Sentence, 'tokens'>[] };

/** Returns the Penn Treebank tags of an article's words, by sentence and token. */
export function tagWords({ sentences }: Words, models: Pick<Models, 'pos' | 'classes'>): Tags {
  const tagger = taggerOf(models.pos)(models.classes);
  const words = wordFeaturesOf(sentences, WORD_KINDS, models.classes);
  let from = 0;
  return sentences.map(({ tokens }) => {
    const to = from + tokens.length;
    const labels = tagger.labelsOf({ words, from, to });
    from = to;
    return Array.from(labels, (label) => models.pos.labels[label] ?? '');
  });
}

/** Returns the features of a sentence's words, as `tagWords` looks them up, for a trainer. */
export function wordRowsOf(tokens: readonly Token[], classes: WordClasses): ReturnType<FeatureRows['copy']> {
  const rows = new FeatureRows();
  const words = wordFeaturesOf([{ tokens }], WORD_KINDS, classes);
  const stretch = { words, from: 0, to: tokens.length };
  for (let at = 0; at < tokens.length; at++) {
    addOwn(rows, words, at);
    if (at > 0) addBefore(rows, words, at - 1);
    if (at + 1 < tokens.length) addAfter(rows, words, at + 1);
    addAround(rows, stretch, at);
    rows.endToken();
  }
  return rows.copy();
}

/** Chooses tags. What a word scores by itself, and what it lends to the words beside it, is looked up once for many. */
class WordTagger {
  readonly #scorer: Scorer;
  readonly #own: WordScores;
  readonly #before: WordScores;
  readonly #after: WordScores;
  readonly #rows = new FeatureRows();

  constructor(model: LinearModel) {
    this.#scorer = scorerOf(model);
    this.#own = new WordScores(this.#scorer, addOwn);
    this.#before = new WordScores(this.#scorer, addBefore);
    this.#after = new WordScores(this.#scorer, addAfter);
  }

  labelsOf(stretch: Stretch): Uint8Array {
    const { from, to } = stretch;
    this.#rows.clear();
    for (let at = from; at < to; at++) {
      addAround(this.#rows, stretch, at);
      this.#rows.endToken();
    }
    const scores = emissionsOf(this.#scorer, this.#rows);
    for (let at = from; at < to; at++) this.#addWords(stretch, at, scores);
    return greedyLabels(this.#scorer, scores, firstsIn(stretch));
  }

  #addWords({ words, from, to }: Stretch, at: number, scores: Int32Array): void {
    const offset = (at - from) * this.#scorer.width;
    this.#own.add(words, at, scores, offset);
    if (at > from) this.#before.add(words, at - 1, scores, offset);
    if (at + 1 < to) this.#after.add(words, at + 1, scores, offset);
  }
}

/** Returns the tagger of a model; of other classes of words it remembers other scores. */
const taggerOf = perModel((pos: LinearModel) => perModel(() => new WordTagger(pos)));
