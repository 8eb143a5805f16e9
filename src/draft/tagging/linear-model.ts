import type { ByteReader } from './byte-reader.ts';
import { checkedReader } from './checked-file.ts';

/** Weights that a label's score is the sum of: one row for each hashed feature, one column for each label. */
export interface LinearModel {
  readonly name: string;
  readonly labels: readonly string[];
  /** There are `2 ** bits` rows; a feature's row is the lower `bits` of its hash. */
  readonly bits: number;
  /** Row by row: the weight of label `l` in row `r` is `weights[r * labels.length + l]`. */
  readonly weights: Int8Array;
  /** The bytes of `kernel.wasm`, where the weights are to be summed by it. */
  readonly kernel?: Uint8Array;
}

/** The first bytes of a model's file: "SLM" and the version of its format. */
export const MAGIC = [0x53, 0x4c, 0x4d, 1] as const;

const MOST_BITS = 24;

/**
 * Returns the model that a file holds. The format: `SLM\x01`, the name, the number of labels and the labels, `bits`, the
 * number of rows that are not all zero, and each of them as the number of rows left out before it and its weights; then
 * FNV-1a of all this. Numbers are LEB128, strings are ASCII with their length before them.
 * @throws RangeError where the bytes are not such a file, or not all of it
 */
export function parseModel(bytes: Uint8Array): LinearModel {
  return modelFrom(
    checkedReader(bytes, {
      magic: MAGIC,
      strange: 'not a model: the file does not begin with "SLM" and version 1',
      broken: 'a broken model: its bytes do not add up to its checksum, some are missing or changed',
    }),
  );
}

function modelFrom(reader: ByteReader): LinearModel {
  const name = reader.text();
  const labels = Array.from({ length: reader.number() }, () => reader.text());
  const bits = reader.number();
  if (labels.length === 0 || bits > MOST_BITS) {
    throw new RangeError(`a broken model: ${labels.length} labels, 2 ** ${bits} rows`);
  }
  const weights = new Int8Array(labels.length << bits);
  readRows(reader, weights, labels.length);
  return { name, labels, bits, weights };
}

function readRows(reader: ByteReader, weights: Int8Array, width: number): void {
  let at = 0;
  for (let left = reader.number(); left > 0; left--) {
    at += reader.number() * width;
    if (at + width > weights.length) throw new RangeError('a broken model: more rows than it has room for');
    weights.set(reader.signed(width), at);
    at += width;
  }
}
