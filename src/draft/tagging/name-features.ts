import type { WordFeatures } from './features.ts';
import { hashOf, mix } from './hash.ts';
import type { FeatureRows } from './sequence.ts';

/** What the tagger of names knows of each token of an article. */
export interface NameWords extends WordFeatures {
  /** Lists of names that hold the token, alone or with its neighbours. */
  readonly known: Uint32Array;
  /** 1 where the token may be part of a name by its first letter. */
  readonly capital: Uint8Array;
  /** How the word stands elsewhere in the article. */
  readonly standing: Uint8Array;
  readonly tags: readonly string[];
}

const EDGE = hashOf('');
const PLAIN = mix(90, 0);
const TAG_HASHES = new Map<string, number>();

function tagHash(tag: string): number {
  let hash = TAG_HASHES.get(tag);
  if (hash === undefined) TAG_HASHES.set(tag, (hash = hashOf(tag)));
  return hash;
}

/** Adds the features of the token at `at` of the sentence from `from` to `to`. */
export function addNameRow(
  rows: FeatureRows,
  words: NameWords,
  at: number,
  from: number,
  to: number,
  isHeadline: boolean,
): void {
  const { capital } = words;
  // Far from every capital nothing is a name: one feature says so, and three words in four are done with.
  if (
    capital[at] === 0 &&
    (at === from || capital[at - 1] === 0) &&
    (at + 1 === to || capital[at + 1] === 0)
  ) {
    rows.add(PLAIN);
    rows.endToken();
    return;
  }
  addOwn(rows, words, at, (at === from ? 1 : 0) + (isHeadline ? 2 : 0));
  addLists(rows, words, at, from, to);
  addClasses(rows, words, at, from, to);
  addAround(rows, words, at, from, to);
  rows.endToken();
}

function addOwn(rows: FeatureRows, words: NameWords, at: number, place: number): void {
  const shape = words.shape[at] ?? 0;
  const standing = words.standing[at] ?? 0;
  const tag = tagHash(words.tags[at] ?? '');
  rows.add(mix(1, words.lower[at] ?? 0));
  rows.add(mix(2, words.form[at] ?? 0));
  rows.add(mix(3, words.prefix3[at] ?? 0));
  rows.add(mix(4, words.suffix3[at] ?? 0));
  rows.add(mix(5, words.suffix4[at] ?? 0));
  rows.add(mix(6, words.suffix2[at] ?? 0));
  rows.add(mix(mix(7, shape), place));
  rows.add(mix(mix(mix(8, shape), place), standing));
  rows.add(mix(mix(9, tag), place));
  rows.add(mix(mix(10, tag), shape));
}

function addClasses(rows: FeatureRows, words: NameWords, at: number, from: number, to: number): void {
  const isIn = (place: number): boolean => place >= from && place < to;
  const look = (column: Uint32Array, place: number): number => (isIn(place) ? (column[place] ?? 0) : EDGE);
  const { fine, middle, coarse } = words;
  const shape = words.shape[at] ?? 0;
  rows.add(mix(mix(101, look(fine, at)), shape));
  rows.add(mix(mix(102, look(middle, at)), shape));
  rows.add(mix(mix(103, look(coarse, at)), shape));
  rows.add(mix(104, look(fine, at - 1)));
  rows.add(mix(105, look(fine, at + 1)));
  rows.add(mix(106, look(middle, at - 1)));
  rows.add(mix(107, look(middle, at + 1)));
  rows.add(mix(108, look(middle, at - 2)));
  rows.add(mix(109, look(middle, at + 2)));
  rows.add(mix(mix(110, look(coarse, at - 1)), look(coarse, at)));
  rows.add(mix(mix(111, look(coarse, at)), look(coarse, at + 1)));
  rows.add(mix(mix(112, look(middle, at - 1)), shape));
  rows.add(mix(mix(113, look(middle, at + 1)), shape));
}

function addLists(rows: FeatureRows, words: NameWords, at: number, from: number, to: number): void {
  const own = words.known[at] ?? 0;
  const lists = words.lists[at] ?? 0;
  const shape = words.shape[at] ?? 0;
  rows.add(mix(mix(20, own), shape));
  rows.add(mix(mix(21, lists), shape));
  for (let place = Math.max(from, at - 2); place < Math.min(to, at + 3); place++) {
    if (place === at) continue;
    const beside = place - at + 40;
    rows.add(mix(mix(beside, words.known[place] ?? 0), own));
    rows.add(mix(mix(beside + 10, words.lists[place] ?? 0), lists));
  }
}

function addAround(rows: FeatureRows, words: NameWords, at: number, from: number, to: number): void {
  const isIn = (place: number): boolean => place >= from && place < to;
  const lower = (place: number): number => (isIn(place) ? (words.lower[place] ?? 0) : EDGE);
  const shape = (place: number): number => (isIn(place) ? (words.shape[place] ?? 0) : EDGE);
  const tag = (place: number): number => (isIn(place) ? tagHash(words.tags[place] ?? '') : EDGE);
  rows.add(mix(60, lower(at - 1)));
  rows.add(mix(61, lower(at + 1)));
  rows.add(mix(62, lower(at - 2)));
  rows.add(mix(63, lower(at + 2)));
  rows.add(mix(mix(64, lower(at - 1)), lower(at)));
  rows.add(mix(mix(65, lower(at)), lower(at + 1)));
  rows.add(mix(mix(66, shape(at - 1)), shape(at)));
  rows.add(mix(mix(67, shape(at)), shape(at + 1)));
  rows.add(mix(mix(mix(68, shape(at - 1)), shape(at)), shape(at + 1)));
  rows.add(mix(mix(69, tag(at - 1)), tag(at)));
  rows.add(mix(mix(70, tag(at)), tag(at + 1)));
  rows.add(mix(71, isIn(at - 1) ? (words.suffix3[at - 1] ?? 0) : EDGE));
  rows.add(mix(72, isIn(at + 1) ? (words.suffix3[at + 1] ?? 0) : EDGE));
  rows.add(mix(mix(73, shape(at)), lower(at - 1)));
  rows.add(mix(mix(74, shape(at)), lower(at + 1)));
}
