import { hashOf } from './hash.ts';

/** Which of up to 32 lists hold a word: a table of hashes in which a word is found at once. */
export class WordLists {
  readonly #hashes: Uint32Array;
  readonly #bits: Uint32Array;
  readonly #mask: number;

  /** Takes lists of words in lower case with blanks between them, the first as bit 0. */
  constructor(lists: readonly string[]) {
    const words = lists.map((list) => list.trim().split(/\s+/));
    // At most half full, so that there is always an empty place to end at.
    const size = 2 ** Math.ceil(Math.log2(2 * words.flat().length + 1));
    this.#hashes = new Uint32Array(size);
    this.#bits = new Uint32Array(size);
    this.#mask = size - 1;
    words.forEach((list, bit) => {
      for (const word of list) this.#add(hashOf(word), 1 << bit);
    });
  }

  #add(hash: number, bit: number): void {
    const place = this.#placeOf(hash);
    this.#hashes[place] = hash;
    this.#bits[place] = (this.#bits[place] ?? 0) | bit;
  }

  /** Returns the lists that hold the word with this hash, as bits. */
  listsOf(hash: number): number {
    return this.#bits[this.#placeOf(hash)] ?? 0;
  }

  /** Returns where a hash stands, or the empty place where it would. */
  #placeOf(hash: number): number {
    let place = hash & this.#mask;
    while (this.#bits[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & this.#mask;
    return place;
  }
}
