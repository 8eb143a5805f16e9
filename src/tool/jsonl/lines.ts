/** A line of a file, or why it cannot be read. */
export type Line =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly reason: string };

/** The longest line that is read, in bytes: a hundred times a long article. */
const LONGEST = 16 * 1024 * 1024;

const NEW_LINE = 0x0a;

/** Yields the lines of a stream, numbered from 1. Of a line that is too long no more is kept than that it was there. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = LONGEST): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEW_LINE); at !== -1; at = chunk.indexOf(NEW_LINE, from)) {
      take(chunk.subarray(from, at));
      yield lineOf(number++, parts, length, longest);
      [parts, length, from] = [[], 0, at + 1];
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield lineOf(number, parts, length, longest);
}

function lineOf(number: number, parts: readonly Uint8Array[], length: number, longest: number): Line {
  if (length > longest) return { number, reason: `it is longer than ${Math.floor(longest / 2 ** 20)} MB` };
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { number, reason: 'it is not UTF-8' };
  }
}
