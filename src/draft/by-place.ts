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

/** Returns the one of some spans, in reading order and apart from each other, that an offset stands in, if one does. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const found = spans[firstEndingAfter(spans, offset)];
  return found !== undefined && found.start <= offset ? found : undefined;
}
