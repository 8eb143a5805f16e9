/** How much of a page is searched for the name of its encoding: what browsers do. */
const HEAD = 1024;

/** `<meta charset="windows-1251">`, `content="text/html; charset=utf-8"`. */
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/** Returns the characters of a page: in the encoding that it names, or UTF-8, or Windows-1252, in which any byte is something. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const labels = [byMark(bytes), CHARSET.exec(head)?.[1], 'utf-8'];
  for (const label of labels) {
    const text = label === undefined ? undefined : decoded(bytes, label);
    if (text !== undefined) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function byMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
