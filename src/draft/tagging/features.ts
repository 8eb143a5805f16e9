import type { Sentence } from '../tokens.ts';
import { hashOf, mix } from './hash.ts';
import type { ClassColumns, WordClasses } from './word-classes.ts';
import type { WordLists } from './word-lists.ts';

/** What is known of each token of a text by its letters alone: uint32 hashes and classes, one array for each kind. */
export interface WordFeatures extends ClassColumns {
  readonly length: number;
  /** A number for each form, from 1 on: its own for as long as it is remembered, and never another's. */
  readonly word: Uint32Array;
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

type Sentences = readonly Pick<Sentence, 'tokens'>[];

/** What is known of the letters of a form, without the lists, in the order of `LETTERS`. */
type Letters = readonly number[];

const LETTERS = [
  'word',
  'form',
  'lower',
  'stem',
  'shape',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'bare',
] as const;

type Columns = Readonly<Record<(typeof LETTERS)[number], Uint32Array>> & ClassColumns;

const PREFIX = 0x11;
const SUFFIX = 0x21;
const SHAPE = 0x31;
const STEM = 0x41;

/** The columns of articles: each of the taggers asks for them with its own lists. */
const COLUMNS = new WeakMap<Sentences, Columns>();

/** Returns the features of an article's tokens, in one row. */
export function wordFeaturesOf(sentences: Sentences, lists: WordLists, classes: WordClasses): WordFeatures {
  let columns = COLUMNS.get(sentences);
  if (columns === undefined) COLUMNS.set(sentences, (columns = columnsOf(sentences, classes)));
  const { lower } = columns;
  return { ...columns, length: lower.length, lists: lower.map((hash) => lists.listsOf(hash)) };
}

/** Returns the hashes of the lower-case forms of an article's tokens, in one row. */
export const lowerFormsOf = (sentences: Sentences): Uint32Array =>
  COLUMNS.get(sentences)?.lower ??
  Uint32Array.from(
    sentences.flatMap(({ tokens }) => tokens),
    ({ form }) => hashOf(form.toLowerCase()),
  );

function columnsOf(sentences: Sentences, classes: WordClasses): Columns {
  const length = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const columns = LETTERS.map(() => new Uint32Array(length));
  let at = 0;
  for (const { tokens } of sentences) {
    for (const { form } of tokens) {
      const letters = lettersOf(form);
      for (let kind = 0; kind < LETTERS.length; kind++) {
        const column = columns[kind];
        if (column) column[at] = letters[kind] ?? 0;
      }
      at++;
    }
  }
  const letters = Object.fromEntries(LETTERS.map((name, kind) => [name, columns[kind]])) as Record<
    (typeof LETTERS)[number],
    Uint32Array
  >; // every name is there
  return { ...letters, ...classes.columnsOf(letters.lower, letters.bare) };
}

/** Forms that were looked at before, in this article or another; begun anew when they are many, so that it stays small. */
const KNOWN = new Map<string, Letters>();
/** How many forms are remembered at once; any so many numbers of words that follow each other are of different forms. */
export const MOST_KNOWN = 2 ** 15;
let words = 0;

function lettersOf(form: string): Letters {
  let letters = KNOWN.get(form);
  if (letters !== undefined) return letters;
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  KNOWN.set(form, (letters = newLetters(form)));
  return letters;
}

function newLetters(form: string): Letters {
  const lower = form.toLowerCase();
  const prefix = (length: number): number => mix(PREFIX + length, hashOf(lower.slice(0, length)));
  const suffix = (length: number): number => mix(SUFFIX + length, hashOf(lower.slice(-length)));
  return [
    ++words,
    hashOf(form),
    hashOf(lower),
    mix(STEM, hashOf(stemOf(lower))),
    shapeOf(form),
    prefix(2),
    prefix(3),
    suffix(1),
    suffix(2),
    suffix(3),
    suffix(4),
    hashOf(lower.replace(/^al-/, '')),
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
