import type { ByteReader } from './byte-reader.ts';
import { checkedReader } from './checked-file.ts';
import { HashPlaces } from './hash-places.ts';

/** The first bytes of the file of classes: "SWC" and the version of its format. */
export const CLASSES_MAGIC = [0x53, 0x57, 0x43, 1] as const;

/** How finely words are told apart, from the fewest classes to the most. */
const GRAINS = ['coarse', 'middle', 'fine'] as const;

type Grain = (typeof GRAINS)[number];

/** A class of each token of a text, at each grain; 0 where its word has none. */
export type ClassColumns = Readonly<Record<Grain, Uint32Array>>;

/** Words that are used alike have a class in common, whether a corpus has them or not: "militia" and "insurgents". */
export class WordClasses {
  readonly #places: HashPlaces;
  readonly #classes: readonly Uint16Array[];

  /** Takes hashes of words in lower case, none of them twice, and the classes of each, grain by grain. */
  constructor(hashes: Uint32Array, classes: readonly Uint16Array[]) {
    this.#places = new HashPlaces(hashes.length);
    this.#classes = classes.map(() => new Uint16Array(this.#places.size));
    hashes.forEach((hash, word) => {
      const place = this.#places.take(hash);
      this.#classes.forEach((column, grain) => (column[place] = classes[grain]?.[word] ?? 0));
    });
  }

  /** Returns the classes of words by their hashes, and where one has none, by its hash in `others`. */
  columnsOf(hashes: Uint32Array, others: Uint32Array): ClassColumns {
    const known = hashes.map((hash, at) => (this.#places.has(hash) ? hash : (others[at] ?? hash)));
    const places = known.map((hash) => this.#places.placeOf(hash));
    const [coarse, middle, fine] = this.#classes.map((column) => places.map((place) => column[place] ?? 0));
    const none = new Uint32Array(hashes.length);
    return { coarse: coarse ?? none, middle: middle ?? none, fine: fine ?? none };
  }
}

/**
 * Returns the classes that a file holds. The format: `SWC\x01`, the number of words, and for each in ascending order of its
 * hash how far that is from the last, and its class at each grain; then FNV-1a of all this. Numbers are LEB128.
 * @throws RangeError where the bytes are not such a file, or not all of it
 */
export function parseClasses(bytes: Uint8Array): WordClasses {
  return classesFrom(
    checkedReader(bytes, {
      magic: CLASSES_MAGIC,
      strange: 'no classes of words: the file does not begin with "SWC" and version 1',
      broken: 'broken classes of words: the bytes do not add up to their checksum',
    }),
  );
}

function classesFrom(reader: ByteReader): WordClasses {
  const length = reader.number();
  const hashes = new Uint32Array(length);
  const classes = GRAINS.map(() => new Uint16Array(length));
  let hash = 0;
  for (let word = 0; word < length; word++) {
    hash += reader.number();
    hashes[word] = hash;
    for (const column of classes) column[word] = reader.number();
  }
  return new WordClasses(hashes, classes);
}
