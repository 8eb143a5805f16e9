import type { WordFeatures } from './features.ts';
import { hashOf, mix } from './hash.ts';
import type { FeatureRows } from './sequence.ts';

/** Stands for the word before the first and after the last of a sentence. */
const EDGE = hashOf('');

/** On which side of a word another stands. */
const SIDE = { before: 0, after: 1 } as const;

/** The words of a sentence: those of an article from `from` up to but without `to`. */
export interface Stretch {
  readonly words: WordFeatures;
  readonly from: number;
  readonly to: number;
}

/** The first feature of a word: its lower-case form. */
const firstOf = (lower: number): number => mix(1, lower);

/** Returns the first feature that each word of a stretch has by itself. */
export const firstsIn = ({ words, from, to }: Stretch): Uint32Array =>
  words.lower.subarray(from, to).map(firstOf);

/** Adds the features that a word has by itself, wherever it stands. */
export function addOwn(rows: FeatureRows, words: WordFeatures, at: number): void {
  const middle = words.middle[at] ?? 0;
  const fine = words.fine[at] ?? 0;
  rows.add(firstOf(words.lower[at] ?? 0));
  rows.add(mix(2, words.form[at] ?? 0));
  rows.add(mix(3, words.suffix1[at] ?? 0));
  rows.add(mix(4, words.suffix2[at] ?? 0));
  rows.add(mix(5, words.suffix3[at] ?? 0));
  rows.add(mix(6, words.suffix4[at] ?? 0));
  rows.add(mix(8, words.prefix3[at] ?? 0));
  rows.add(mix(mix(11, words.shape[at] ?? 0), words.suffix3[at] ?? 0));
  rows.add(mix(12, words.lists[at] ?? 0));
  rows.add(mix(mix(13, fine), words.suffix2[at] ?? 0));
  rows.add(mix(14, fine));
  rows.add(mix(15, middle));
  rows.add(mix(mix(16, middle), words.shape[at] ?? 0));
  rows.add(mix(mix(17, words.coarse[at] ?? 0), words.suffix3[at] ?? 0));
}

/** Adds the features that a word has by the word at `at`, which stands before it. */
export function addBefore(rows: FeatureRows, words: WordFeatures, at: number): void {
  addNeighbour(rows, words, at, SIDE.before);
}

/** Adds the features that a word has by the word at `at`, which stands after it. */
export function addAfter(rows: FeatureRows, words: WordFeatures, at: number): void {
  addNeighbour(rows, words, at, SIDE.after);
}

function addNeighbour(rows: FeatureRows, words: WordFeatures, at: number, side: number): void {
  const template = 30 + 10 * side;
  rows.add(mix(20 + side, words.lower[at] ?? 0));
  rows.add(mix(template, words.shape[at] ?? 0));
  rows.add(mix(template + 2, words.suffix3[at] ?? 0));
  rows.add(mix(template + 3, words.lists[at] ?? 0));
  rows.add(mix(template + 4, words.middle[at] ?? 0));
  rows.add(mix(template + 5, words.coarse[at] ?? 0));
}

/** Adds the features that the word at `at` has by where it stands, and by several words at once. */
export function addAround(rows: FeatureRows, { words, from, to }: Stretch, at: number): void {
  const lower = (place: number): number => (place < from || place >= to ? EDGE : (words.lower[place] ?? 0));
  const [before, own, after] = [lower(at - 1), lower(at), lower(at + 1)];
  if (at === from) rows.add(mix(20 + SIDE.before, EDGE));
  if (at + 1 === to) rows.add(mix(20 + SIDE.after, EDGE));
  rows.add(mix(at === from ? 9 : 10, words.shape[at] ?? 0));
  rows.add(mix(22, lower(at - 2)));
  rows.add(mix(23, lower(at + 2)));
  rows.add(mix(mix(24, before), own));
  rows.add(mix(mix(25, own), after));
  rows.add(mix(mix(26, before), after));
}
