import type { Span } from '../../model/span.ts';

/** White space and marks at the edges of a span, which no comparison should depend on. */
const EDGE = /[\s"'“”‘’«».,;:!?()[\]{}\-–—…]/u;

/** "Al-Jazairi", "U.S", "don't": punctuation is no word. */
const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu;

/** Returns a span without white space, quotation marks and punctuation at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Returns the span from the first to the last of some spans. */
export const hullOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** Returns the words of a text. */
export const wordsOf = (text: string): Span[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** Returns the places, among sorted words, of those that lie at least half in one of the spans. */
export function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const inside = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = firstEndingAfter(words, start); at < words.length; at++) {
      const word = words[at];
      if (!word || word.start >= end) break;
      const shared = Math.min(end, word.end) - Math.max(start, word.start);
      if (shared * 2 >= word.end - word.start) inside.add(at);
    }
  }
  return inside;
}

function firstEndingAfter(words: readonly Span[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns how many members two sets share. */
export function sharedBy(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const each of one) if (other.has(each)) shared++;
  return shared;
}

/** Returns how alike two sets are, from 0 to 1 (Dice 1945). */
export const dice = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  one.size + other.size === 0 ? 0 : (2 * sharedBy(one, other)) / (one.size + other.size);

/** Returns a span as a key, so that equal ones can be found. */
export const keyOf = ({ start, end }: Span): string => `${start},${end}`;
