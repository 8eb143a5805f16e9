import { ByteReader } from './byte-reader.ts';
import { hashOfBytes } from './hash.ts';

const CHECK_LENGTH = 4;

/** How a file is told apart from others, and what is said of one that is another's, or that lacks some of its bytes. */
export interface FileKind {
  readonly magic: readonly number[];
  readonly strange: string;
  readonly broken: string;
}

/**
 * Returns a reader of what stands between the first bytes of a file, which say what it is, and the last four, which are FNV-1a
 * of all before them.
 * @throws RangeError where the bytes are of another file, or do not add up
 */
export function checkedReader(bytes: Uint8Array, { magic, strange, broken }: FileKind): ByteReader {
  if (!magic.every((byte, at) => bytes[at] === byte)) throw new RangeError(strange);
  const end = bytes.length - CHECK_LENGTH;
  const check = new ByteReader(bytes.subarray(Math.max(end, 0))).fixed32();
  if (end < magic.length || hashOfBytes(bytes.subarray(0, end)) !== check) throw new RangeError(broken);
  return new ByteReader(bytes.subarray(magic.length, end));
}
