/** The most bytes of an answer that are read, after decompression. A window's entries take some tens of thousands. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Returns the text of an answer's body, or `undefined` once it has grown past what is ever read; the rest is left unread. */
export async function readBody({ body }: Response): Promise<string | undefined> {
  if (!body) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  // Leaving the loop cancels the stream, and with it the connection.
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** How much of an answer is read, as a person says it. */
export const MOST_READ = `${MOST_BYTES / 1024 / 1024} MB`;
