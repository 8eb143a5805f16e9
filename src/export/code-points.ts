/**
 * Counts a text in Unicode code points, the units of the W3C’s annotations (selectors of text, 4.2.5), where the network
 * counts in UTF-16.
 */
export class CodePoints {
  /** The UTF-16 offset of the second half of each surrogate pair, ascending. */
  readonly #halves: readonly number[];

  constructor(text: string) {
    this.#halves = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index + 1);
  }

  /** Returns how many code points stand before a UTF-16 offset: what is in front of it, less one for each pair. */
  before(offset: number): number {
    let [least, most] = [0, this.#halves.length];
    while (least < most) {
      const middle = (least + most) >> 1;
      if ((this.#halves[middle] ?? offset) < offset) least = middle + 1;
      else most = middle;
    }
    return offset - least;
  }
}
