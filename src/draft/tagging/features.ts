import type { Token } from '../tokens.ts';
import { hashOf, mix } from './hash.ts';

/** What is known of each token of a text by its letters alone: uint32 hashes, one array for each kind. */
export interface WordFeatures {
  readonly length: number;
  readonly form: Uint32Array;
  readonly lower: Uint32Array;
  /** The lower-case form without a verb's ending: one and the same for "claim", "claims", "claimed" and "claiming". */
  readonly stem: Uint32Array;
  /** The kinds of its letters, repeats left out: `Xx` of "Baghdad", `X.X.` of "U.S.", `d,d` of "1,200". */
  readonly shape: Uint32Array;
  /** The first two and three letters, in lower case; of a shorter word, all of it. */
  readonly prefix2: Uint32Array;
  readonly prefix3: Uint32Array;
  /** The last one to four letters, in lower case; of a shorter word, all of it. */
  readonly suffix1: Uint32Array;
  readonly suffix2: Uint32Array;
  readonly suffix3: Uint32Array;
  readonly suffix4: Uint32Array;
  /** Bit `n` is set where the lower-case form is a word of list `n`. */
  readonly lists: Uint32Array;
}

/** Which lists hold a word: bits by the hash of its lower-case form. */
export type WordLists = ReadonlyMap<number, number>;

/** Returns the lists of words, the first as bit 0; at most 32. Words are written in lower case, blanks between them. */
export function wordListsOf(lists: readonly string[]): WordLists {
  const bits = new Map<number, number>();
  lists.forEach((words, list) => {
    for (const word of words.trim().split(/\s+/)) {
      const hash = hashOf(word);
      bits.set(hash, ((bits.get(hash) ?? 0) | (1 << list)) >>> 0);
    }
  });
  return bits;
}

/** How many features a form has. */
const KINDS = 11;

/** The features of one form, in the order of `named`. */
type Features = readonly number[];

const PREFIX = 0x11;
const SUFFIX = 0x21;
const SHAPE = 0x31;
const STEM = 0x41;

/** Returns the features of tokens. A form is looked at once, however often it stands in the text. */
export function wordFeaturesOf(tokens: readonly Token[], lists: WordLists): WordFeatures {
  const columns = Array.from({ length: KINDS }, () => new Uint32Array(tokens.length));
  const known = new Map<string, Features>();
  tokens.forEach(({ form }, at) => {
    let features = known.get(form);
    if (features === undefined) known.set(form, (features = featuresOf(form, lists)));
    for (let kind = 0; kind < KINDS; kind++) {
      const column = columns[kind];
      if (column) column[at] = features[kind] ?? 0;
    }
  });
  return named(columns, tokens.length);
}

function named(columns: readonly Uint32Array[], length: number): WordFeatures {
  const of = (kind: number): Uint32Array => columns[kind] ?? new Uint32Array(length);
  return {
    length,
    form: of(0),
    lower: of(1),
    shape: of(2),
    prefix2: of(3),
    prefix3: of(4),
    suffix1: of(5),
    suffix2: of(6),
    suffix3: of(7),
    suffix4: of(8),
    lists: of(9),
    stem: of(10),
  };
}

function featuresOf(form: string, lists: WordLists): Features {
  const lower = form.toLowerCase();
  const hash = hashOf(lower);
  const prefix = (length: number): number => mix(PREFIX + length, hashOf(lower.slice(0, length)));
  const suffix = (length: number): number => mix(SUFFIX + length, hashOf(lower.slice(-length)));
  return [
    hashOf(form),
    hash,
    shapeOf(form),
    prefix(2),
    prefix(3),
    suffix(1),
    suffix(2),
    suffix(3),
    suffix(4),
    lists.get(hash) ?? 0,
    mix(STEM, hashOf(stemOf(lower))),
  ];
}

/** "argu" of "argue", "argues", "argued" and "arguing"; "cit" of "citing" and "cite"; a short word stays whole. */
function stemOf(lower: string): string {
  if (lower.length < 4) return lower;
  const bare = lower.replace(/(?:ing|ied|ies|ed|es|s|e|y)$/, '');
  return bare.length < 3 ? lower : bare;
}

function shapeOf(form: string): number {
  let hash = SHAPE;
  let last = 0;
  for (const letter of form) {
    const kind = kindOf(letter);
    if (kind !== last) hash = mix(hash, kind);
    last = kind;
  }
  return hash;
}

/** Capital 1, small 2, digit 3, other letter 4, a mark its own code. */
function kindOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 97 && code <= 122) return 2;
  if (code >= 65 && code <= 90) return 1;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  if (letter !== letter.toLowerCase()) return 1;
  if (letter !== letter.toUpperCase()) return 2;
  return /\p{L}/u.test(letter) ? 4 : code;
}
