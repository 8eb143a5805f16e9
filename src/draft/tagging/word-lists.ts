import { hashOf } from './hash.ts';
import { HashPlaces } from './hash-places.ts';

/** Which of up to 32 lists hold a word. */
export class WordLists {
  readonly #places: HashPlaces;
  readonly #bits: Uint32Array;

  /** Takes lists of words in lower case with blanks between them, the first as bit 0. */
  constructor(lists: readonly string[]) {
    const words = lists.map((list) => list.trim().split(/\s+/));
    this.#places = new HashPlaces(words.flat().length);
    this.#bits = new Uint32Array(this.#places.size);
    words.forEach((list, bit) => {
      for (const word of list) this.#add(hashOf(word), 1 << bit);
    });
  }

  #add(hash: number, bit: number): void {
    const place = this.#places.take(hash);
    this.#bits[place] = (this.#bits[place] ?? 0) | bit;
  }

  /** Returns the lists that hold the word with this hash, as bits. */
  listsOf(hash: number): number {
    return this.#bits[this.#places.placeOf(hash)] ?? 0;
  }
}
