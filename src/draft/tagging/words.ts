import type { Models } from '../models.ts';
import type { Tags } from '../reading.ts';
import type { Sentence, Token } from '../tokens.ts';
import { wordFeaturesOf, type WordFeatures } from './features.ts';
import { hashOf, mix } from './hash.ts';
import { scorerOf } from './scorer.ts';
import { FeatureRows, greedyLabels } from './sequence.ts';
import type { WordClasses } from './word-classes.ts';
import { WORD_KINDS } from './word-kinds.ts';

/** Stands for the word before the first and after the last of a sentence. */
const EDGE = hashOf('');

/** The sentences of an article, by their tokens. */
type Words = { readonly sentences: readonly Pick<Sentence, 'tokens'>[] };

/** Returns the Penn Treebank tags of an article's words, by sentence and token. */
export function tagWords(read: Words, models: Pick<Models, 'pos' | 'classes'>): Tags {
  const scorer = scorerOf(models.pos);
  const words = wordFeaturesOf(read.sentences, WORD_KINDS, models.classes);
  const rows = new FeatureRows();
  let from = 0;
  return read.sentences.map(({ tokens }) => {
    const to = from + tokens.length;
    rows.clear();
    addWordRows(rows, words, from, to);
    from = to;
    return Array.from(greedyLabels(scorer, rows), (label) => models.pos.labels[label] ?? '');
  });
}

/** Returns the features of a sentence's words, as `tagWords` looks them up, for a trainer. */
export function wordRowsOf(tokens: readonly Token[], classes: WordClasses): ReturnType<FeatureRows['copy']> {
  const rows = new FeatureRows();
  addWordRows(rows, wordFeaturesOf([{ tokens }], WORD_KINDS, classes), 0, tokens.length);
  return rows.copy();
}

/** Adds the features of the words from `from` to `to`, which are one sentence. */
function addWordRows(rows: FeatureRows, words: WordFeatures, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    addOwn(rows, words, at, at === from);
    addClasses(rows, words, at);
    addAround(rows, words, at, from, to);
    rows.endToken();
  }
}

function addOwn(rows: FeatureRows, words: WordFeatures, at: number, isFirst: boolean): void {
  rows.add(mix(1, words.lower[at] ?? 0));
  rows.add(mix(2, words.form[at] ?? 0));
  rows.add(mix(3, words.suffix1[at] ?? 0));
  rows.add(mix(4, words.suffix2[at] ?? 0));
  rows.add(mix(5, words.suffix3[at] ?? 0));
  rows.add(mix(6, words.suffix4[at] ?? 0));
  rows.add(mix(8, words.prefix3[at] ?? 0));
  rows.add(mix(isFirst ? 9 : 10, words.shape[at] ?? 0));
  rows.add(mix(mix(11, words.shape[at] ?? 0), words.suffix3[at] ?? 0));
  rows.add(mix(12, words.lists[at] ?? 0));
}

function addClasses(rows: FeatureRows, words: WordFeatures, at: number): void {
  const middle = words.middle[at] ?? 0;
  const fine = words.fine[at] ?? 0;
  rows.add(mix(mix(13, fine), words.suffix2[at] ?? 0));
  rows.add(mix(14, fine));
  rows.add(mix(15, middle));
  rows.add(mix(mix(16, middle), words.shape[at] ?? 0));
  rows.add(mix(mix(17, words.coarse[at] ?? 0), words.suffix3[at] ?? 0));
}

function addAround(rows: FeatureRows, words: WordFeatures, at: number, from: number, to: number): void {
  const lower = (place: number): number => (place < from || place >= to ? EDGE : (words.lower[place] ?? 0));
  const [before, own, after] = [lower(at - 1), lower(at), lower(at + 1)];
  rows.add(mix(20, before));
  rows.add(mix(21, after));
  rows.add(mix(22, lower(at - 2)));
  rows.add(mix(23, lower(at + 2)));
  rows.add(mix(mix(24, before), own));
  rows.add(mix(mix(25, own), after));
  rows.add(mix(mix(26, before), after));
  addNeighbour(rows, words, at - 1, at - 1 < from, 30);
  addNeighbour(rows, words, at + 1, at + 1 >= to, 40);
}

function addNeighbour(
  rows: FeatureRows,
  words: WordFeatures,
  at: number,
  isOutside: boolean,
  template: number,
): void {
  if (isOutside) return;
  rows.add(mix(template, words.shape[at] ?? 0));
  rows.add(mix(template + 2, words.suffix3[at] ?? 0));
  rows.add(mix(template + 3, words.lists[at] ?? 0));
  rows.add(mix(template + 4, words.middle[at] ?? 0));
  rows.add(mix(template + 5, words.coarse[at] ?? 0));
}
