/** Reads numbers and strings from bytes, one after the other. Every read throws a RangeError past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Returns the next byte. */
  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('a broken model: it ends too early');
    return byte;
  }

  /** Returns the next whole number, in LEB128: seven bits a byte, the lowest first. */
  number(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 35; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new RangeError('a broken model: a number in it does not end');
  }

  /** Returns the next four bytes as a uint32, the lowest first. */
  fixed32(): number {
    let value = 0;
    for (let place = 0; place < 4; place++) value += this.byte() * 2 ** (8 * place);
    return value;
  }

  /** Returns the next string: its length, then its ASCII bytes. */
  text(): string {
    return String.fromCharCode(...Array.from({ length: this.number() }, () => this.byte()));
  }

  /** Returns the next `count` bytes as numbers from -128 to 127. */
  signed(count: number): Int8Array {
    const end = this.#at + count;
    if (end > this.#bytes.length) throw new RangeError('a broken model: it ends too early');
    const found = Int8Array.from(this.#bytes.subarray(this.#at, end));
    this.#at = end;
    return found;
  }
}
