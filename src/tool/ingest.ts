import { extname } from 'node:path';
import { Trouble } from '../compile/problem.ts';
import { articleOfHtml, type Page } from './html/article.ts';
import { decodeHtml } from './html/decode.ts';
import { decodeText } from './text-file.ts';

/** An article as a file gave it: the text that becomes the source, and what is known beside it. */
export type Ingested = Page;

/**
 * Returns the text of an article's file. Plain text and Markdown are kept as they are. Of a saved web page the text is made
 * here, headline and paragraphs: it becomes the source, because offsets into markup would point at what no person reads, and
 * would change whenever a site's template does. Nothing is fetched.
 * @throws CompileError where the file cannot be read as text, or holds no article
 */
export function ingest(path: string, bytes: Uint8Array): Ingested {
  const trouble = new Trouble();
  const ingested = isHtml(path) ? pageOf(path, bytes, trouble) : plain(path, bytes, trouble);
  trouble.throwIfAny();
  return ingested ?? { text: '', metadata: {} };
}

const isHtml = (path: string): boolean => /^\.x?html?$/i.test(extname(path));

function plain(path: string, bytes: Uint8Array, trouble: Trouble): Ingested | undefined {
  const text = decodeText(path, bytes, trouble);
  return text === undefined ? undefined : { text, metadata: {} };
}

function pageOf(path: string, bytes: Uint8Array, trouble: Trouble): Ingested | undefined {
  const page = articleOfHtml(decodeHtml(bytes));
  if (page) return page;
  const place = { file: path, line: 1, column: 1, lineText: '' };
  trouble.add({
    place,
    message: 'no article was found in this page',
    help: ['save its words as a .txt file'],
  });
  return undefined;
}
