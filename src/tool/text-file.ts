import type { Place, Trouble } from '../compile/problem.ts';
import { locatorOf } from '../model/locator.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

const NORMALISE = 'or let `sayso new --normalise` do it as it copies the article';

/**
 * Returns the text of a file's bytes, unchanged, or `undefined` after telling `trouble` why its offsets could not be
 * trusted: it is empty, not UTF-8, begins with a byte order mark, or has line ends other than LF.
 */
export function decodeText(file: string, bytes: Uint8Array, trouble: Trouble): string | undefined {
  const tell = (place: Place, message: string, ...help: string[]): undefined => {
    trouble.add({ place, message, help });
  };
  if (BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte))
    return tell(
      start(file),
      'the file begins with a byte order mark (EF BB BF)',
      'save it as "UTF-8", not "UTF-8 with BOM"',
      NORMALISE,
    );
  const text = strictText(bytes);
  if (text === undefined) {
    const offset = firstBadByte(bytes);
    const found = bytes[offset]?.toString(16).toUpperCase();
    return tell(
      placeOfByte(file, bytes, offset),
      `the file is not UTF-8: byte ${offset} is 0x${found}`,
      'save it as UTF-8',
    );
  }
  if (text.trim() === '') return tell(start(file), 'the file is empty');
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn !== -1) {
    const place = { file, ...locatorOf(text)(carriageReturn) };
    return tell(
      place,
      'the file has CRLF (or CR) line ends',
      'save it with LF ("Unix") line ends',
      NORMALISE,
    );
  }
  return text;
}

const start = (file: string): Place => ({ file, line: 1, column: 1, lineText: '' });

function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Returns the offset of the first byte that cannot be decoded: the length of the longest prefix that can. */
function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let at = 0; at < bytes.length; at++) {
    try {
      decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    } catch {
      return at;
    }
  }
  return bytes.length - 1;
}

function placeOfByte(file: string, bytes: Uint8Array, offset: number): Place {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  return { file, ...locatorOf(before)(before.length) };
}
