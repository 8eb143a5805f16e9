import type { ReadText } from '../../draft/reading.ts';
import { splitsCharacter, type Span } from '../../model/span.ts';

/** The longest stretch of an article that one request holds, in UTF-16 units: its entries must fit into one answer. */
const MOST_CHARACTERS = 8_000;

/**
 * Returns the stretches in which an article is sent. They tile the text: each begins where a paragraph does, or, where a
 * paragraph is longer than a stretch may be, where a sentence does.
 */
export function windowsOf({ text, layout, sentences }: ReadText, most = MOST_CHARACTERS): Span[] {
  const windows: Span[] = [];
  for (let start = 0; start < text.length;) {
    const limit = start + most;
    const cut =
      limit >= text.length
        ? text.length
        : (lastWithin(layout.segments, start, limit) ?? lastWithin(sentences, start, limit));
    const end = cut ?? (splitsCharacter(text, limit) ? limit + 1 : limit);
    windows.push({ start, end });
    start = end;
  }
  return windows;
}

function lastWithin(spans: readonly Span[], after: number, limit: number): number | undefined {
  return spans.findLast(({ start }) => start > after && start <= limit)?.start;
}
