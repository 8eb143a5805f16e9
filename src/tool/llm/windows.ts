import type { ReadText } from '../../draft/reading.ts';
import { splitsCharacter, type Span } from '../../model/span.ts';

/** The longest stretch of an article that one request holds, in UTF-16 units: its entries must fit into one answer. */
export const MOST_CHARACTERS = 8_000;

/** A stretch that is no longer than this is not made shorter, however little a model can answer. */
export const FEWEST_CHARACTERS = 1_500;

/**
 * Returns the next stretch of an article to send, of at most so many UTF-16 units. One after another they tile the text:
 * each begins where a paragraph does, or, where a paragraph is longer than a stretch may be, where a sentence does.
 */
export function nextWindow({ text, layout, sentences }: ReadText, start: number, most: number): Span {
  const limit = start + most;
  if (limit >= text.length) return { start, end: text.length };
  const cut = lastWithin(layout.segments, start, limit) ?? lastWithin(sentences, start, limit);
  return { start, end: cut ?? (splitsCharacter(text, limit) ? limit + 1 : limit) };
}

function lastWithin(spans: readonly Span[], after: number, limit: number): number | undefined {
  return spans.findLast(({ start }) => start > after && start <= limit)?.start;
}
