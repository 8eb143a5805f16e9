import { ByteReader } from './byte-reader.ts';
import { hashOfBytes } from './hash.ts';

/** The first bytes of the file of classes: "SWC" and the version of its format. */
export const CLASSES_MAGIC = [0x53, 0x57, 0x43, 1] as const;

/** How finely words are told apart, from the fewest classes to the most. */
const GRAINS = ['coarse', 'middle', 'fine'] as const;

type Grain = (typeof GRAINS)[number];

/** A class of each token of a text, at each grain; 0 where its word has none. */
export type ClassColumns = Readonly<Record<Grain, Uint32Array>>;

const CHECK_LENGTH = 4;

/** Words that are used alike have a class in common, whether a corpus has them or not: "militia" and "insurgents". */
export class WordClasses {
  readonly #hashes: Uint32Array;
  readonly #classes: readonly Uint16Array[];
  readonly #mask: number;

  /** Takes hashes of words in lower case, none 0 and none twice, and the classes of each, grain by grain. */
  constructor(hashes: Uint32Array, classes: readonly Uint16Array[]) {
    // At most half full, so that there is always an empty place to end at.
    const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 1));
    this.#hashes = new Uint32Array(size);
    this.#classes = classes.map(() => new Uint16Array(size));
    this.#mask = size - 1;
    hashes.forEach((hash, word) => {
      const place = this.#placeOf(hash);
      this.#hashes[place] = hash;
      this.#classes.forEach((column, grain) => (column[place] = classes[grain]?.[word] ?? 0));
    });
  }

  /** Returns the classes of words by their hashes, and where one has none, by its hash in `others`. */
  columnsOf(hashes: Uint32Array, others: Uint32Array): ClassColumns {
    const places = hashes.map((hash, at) => this.#knownPlaceOf(hash, others[at] ?? hash));
    const [coarse, middle, fine] = this.#classes.map((column) => places.map((place) => column[place] ?? 0));
    const none = new Uint32Array(hashes.length);
    return { coarse: coarse ?? none, middle: middle ?? none, fine: fine ?? none };
  }

  #knownPlaceOf(hash: number, other: number): number {
    const place = this.#placeOf(hash);
    return this.#hashes[place] === hash ? place : this.#placeOf(other);
  }

  /** Returns where a hash stands, or the empty place where it would. */
  #placeOf(hash: number): number {
    let place = hash & this.#mask;
    while (this.#hashes[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & this.#mask;
    return place;
  }
}

/**
 * Returns the classes that a file holds. The format: `SWC\x01`, the number of words, and for each in ascending order of its
 * hash how far that is from the last, and its class at each grain; then FNV-1a of all this. Numbers are LEB128.
 * @throws RangeError where the bytes are not such a file, or not all of it
 */
export function parseClasses(bytes: Uint8Array): WordClasses {
  if (!CLASSES_MAGIC.every((byte, at) => bytes[at] === byte)) {
    throw new RangeError('no classes of words: the file does not begin with "SWC" and version 1');
  }
  const end = bytes.length - CHECK_LENGTH;
  const check = new ByteReader(bytes.subarray(Math.max(end, 0))).fixed32();
  if (end < CLASSES_MAGIC.length || hashOfBytes(bytes.subarray(0, end)) !== check) {
    throw new RangeError('broken classes of words: the bytes do not add up to their checksum');
  }
  return classesFrom(new ByteReader(bytes.subarray(CLASSES_MAGIC.length, end)));
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
