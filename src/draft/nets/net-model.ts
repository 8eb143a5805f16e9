import type { ByteReader } from '../tagging/byte-reader.ts';
import { checkedReader } from '../tagging/checked-file.ts';

/**
 * The weights of a net that reads a row of tokens in both directions: two long short-term memories, one each way, and for
 * each label what their outputs add up to.
 */
export interface NetModel {
  readonly name: string;
  readonly labels: readonly string[];
  /** How many cells each direction has. */
  readonly cells: number;
  /** How many numbers a feature is turned into. */
  readonly width: number;
  /** Hashes of the features that are known, in ascending order. */
  readonly hashes: Uint32Array;
  readonly weights: NetWeights;
}

/** Row by row, all of them. */
export interface NetWeights {
  /** Known features × `width`. */
  readonly features: Float32Array;
  /** `width` × eight times `cells`: for the gates of the direction forwards, then of the other. */
  readonly gates: Float32Array;
  /** What the gates add up from: eight times `cells`. */
  readonly base: Float32Array;
  /** `cells` × four times `cells`, forwards, then the same the other way. */
  readonly steps: Float32Array;
  /** Labels × twice `cells`. */
  readonly labels: Float32Array;
  /** What the labels add up from. */
  readonly start: Float32Array;
}

/** The first bytes of a net's file: "SNN" and the version of its format. */
export const NET_MAGIC = [0x53, 0x4e, 0x4e, 1] as const;

/** A weight is a whole number of steps, and a step a whole number of these. */
export const GRAIN = 2 ** -24;

/** Returns how many numbers each part of a net's weights has, in the order of its file. */
export const sizesOf = (
  labels: number,
  cells: number,
  width: number,
  features: number,
): Record<keyof NetWeights, number> => ({
  features: features * width,
  gates: width * 8 * cells,
  base: 8 * cells,
  steps: 8 * cells * cells,
  labels: labels * 2 * cells,
  start: labels,
});

/**
 * Returns the net that a file holds. The format: `SNN\x01`, the name, the number of labels and the labels, `cells`, `width`, the
 * number of features and for each how far its hash is from the last; then the weights, part by part, each as the size of a
 * step and a signed byte for each number; then FNV-1a of all this. Numbers are LEB128, strings ASCII with their length
 * before them.
 * @throws RangeError where the bytes are not such a file, or not all of it
 */
export function parseNet(bytes: Uint8Array): NetModel {
  const reader = checkedReader(bytes, {
    magic: NET_MAGIC,
    strange: 'not a net: the file does not begin with "SNN" and version 1',
    broken: 'a broken net: its bytes do not add up to its checksum, some are missing or changed',
  });
  const name = reader.text();
  const labels = Array.from({ length: reader.number() }, () => reader.text());
  const cells = reader.number();
  const width = reader.number();
  checkShape(labels.length, cells, width);
  const hashes = hashesFrom(reader);
  const sizes = Object.entries(sizesOf(labels.length, cells, width, hashes.length));
  const parts = sizes.map(([part, size]) => [part, numbersFrom(reader, size)] as const);
  return { name, labels, cells, width, hashes, weights: Object.fromEntries(parts) as unknown as NetWeights }; // every part is there
}

/**
 * Checks what the kernel counts on: it works on eight cells, and on four numbers of a feature, at once.
 * @throws RangeError where a net has another shape
 */
export function checkShape(labels: number, cells: number, width: number): void {
  if (labels > 0 && cells > 0 && cells % 8 === 0 && width > 0 && width % 4 === 0) return;
  throw new RangeError(
    `a broken net: ${labels} labels, ${cells} cells (a multiple of 8), ${width} numbers a feature (a multiple of 4)`,
  );
}

function hashesFrom(reader: ByteReader): Uint32Array {
  let last = 0;
  return Uint32Array.from({ length: reader.number() }, () => (last += reader.number()));
}

function numbersFrom(reader: ByteReader, count: number): Float32Array {
  const size = reader.number() * GRAIN;
  const steps = reader.signed(count);
  const numbers = new Float32Array(count);
  for (let at = 0; at < count; at++) numbers[at] = (steps[at] ?? 0) * size;
  return numbers;
}
