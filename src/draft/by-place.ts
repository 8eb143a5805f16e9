import type { Span } from '../model/span.ts';

/** Returns the place of the first of some spans, in reading order and apart from each other, that ends after an offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns which of some spans, in reading order and apart from each other, a stretch of text touches: their places, `[first, end)`. */
export function placesIn(
  spans: readonly Span[],
  { start, end }: Span,
): readonly [first: number, end: number] {
  const first = firstEndingAfter(spans, start);
  let past = first;
  while ((spans[past]?.start ?? Infinity) < end) past++;
  return [first, past];
}

/** Returns the one of some spans, in reading order and apart from each other, that an offset stands in, if one does. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const found = spans[firstEndingAfter(spans, offset)];
  return found !== undefined && found.start <= offset ? found : undefined;
}

/** Returns what a pattern found in a stretch of text that begins at an offset, as offsets in the whole of it. */
export const spanFrom = (offset: number, [start, end]: readonly [start: number, end: number]): Span => ({
  start: offset + start,
  end: offset + end,
});

/** Whatever is mentioned, at least once. */
interface Mentioned {
  readonly mentions: readonly Span[];
}

/**
 * Returns what is mentioned in the order in which the first mention of each ends; of two that end together the one inside the
 * other first: "Copenhagen", then "University of Copenhagen".
 */
export const byFirstMention = <T extends Mentioned>(all: readonly T[]): T[] =>
  all
    .map((one) => ({ one, first: [...one.mentions].sort(byEnd)[0] ?? { start: 0, end: 0 } }))
    .sort((a, b) => byEnd(a.first, b.first))
    .map(({ one }) => one);

const byEnd = (a: Span, b: Span): number => a.end - b.end || b.start - a.start;
