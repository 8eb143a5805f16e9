import type { Segment } from '../model/schema.ts';
import type { Span } from '../model/span.ts';
import { hardBreaks } from './line-breaks.ts';
import { isSentenceEnd } from './sentence-end.ts';

/** A mark that may end a sentence. */
const STOP = /[.!?…؟。]/g;

/** What may follow it: more of them, closing quotation marks and brackets, and the number of a note: "so.” [5]". */
const CLOSING = /[.!?…؟。]*(?: \.)*["'”’»)\]]*(?:\s?\[\d{1,3}(?:\s?[-–,]\s?\d{1,3})*\])*/y;

/**
 * Returns the sentences of an article's title and paragraphs as spans of its text, in reading order. Datelines and
 * furniture have none.
 */
export function sentencesOf(text: string, segments: readonly Segment[]): Span[] {
  const sentences: Span[] = [];
  for (const { start, end, kind } of segments)
    if (kind === 'title' || kind === 'paragraph') pushSentences(sentences, text, { start, end });
  return sentences;
}

function pushSentences(sentences: Span[], text: string, segment: Span): void {
  let start = segment.start;
  for (const lineEnd of [...hardBreaks(text, segment), segment.end]) {
    pushPiece(sentences, text, { start, end: lineEnd });
    start = lineEnd;
  }
}

/**
 * A piece is what stands between two line ends at which a sentence must end. Stops are looked for in the piece alone: a
 * search in the whole text would pass over all the rest of it for each piece that has none.
 */
function pushPiece(sentences: Span[], text: string, { start, end }: Span): void {
  const piece = text.slice(start, end);
  let from = start;
  STOP.lastIndex = 0;
  for (let hit = STOP.exec(piece); hit; hit = STOP.exec(piece)) {
    const stop = start + hit.index;
    const to = Math.min(end, closingEnd(text, stop + 1));
    if (isSentenceEnd(text, { from, stop, to, end })) {
      pushTrimmed(sentences, text, from, to);
      from = to;
    }
    STOP.lastIndex = to - start;
  }
  pushTrimmed(sentences, text, from, end);
}

function closingEnd(text: string, from: number): number {
  CLOSING.lastIndex = from;
  return from + (CLOSING.exec(text)?.[0].length ?? 0);
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = from + slice.trimEnd().length;
  if (start < end) sentences.push({ start, end });
}
