/** A table in which each of a number of hashes is found at once, whatever is kept at its place. */
export class HashPlaces {
  /** How many places there are; at most half are taken, so that there is always an empty one to end at. */
  readonly size: number;
  readonly #hashes: Uint32Array;
  readonly #taken: Uint8Array;

  /** Takes how many hashes there will be at most. */
  constructor(most: number) {
    this.size = 2 ** Math.ceil(Math.log2(2 * most + 1));
    this.#hashes = new Uint32Array(this.size);
    this.#taken = new Uint8Array(this.size);
  }

  /** Returns the place of a hash, which is taken from now on. */
  take(hash: number): number {
    const place = this.placeOf(hash);
    this.#hashes[place] = hash;
    this.#taken[place] = 1;
    return place;
  }

  /** Returns whether a hash has a place. */
  has(hash: number): boolean {
    return this.#taken[this.placeOf(hash)] === 1;
  }

  /** Returns where a hash stands, or the empty place where it would. */
  placeOf(hash: number): number {
    const mask = this.size - 1;
    let place = hash & mask;
    while (this.#taken[place] === 1 && this.#hashes[place] !== hash) place = (place + 1) & mask;
    return place;
  }
}
