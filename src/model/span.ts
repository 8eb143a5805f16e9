/** A stretch of an article: UTF-16 offsets into its text, half-open, `start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns whether `inner` lies wholly inside `outer` (equal spans do). */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Returns whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Orders spans as they are read: earlier start first, and of two that start together the longer first. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Returns the length of a span in UTF-16 units. */
export const lengthOf = (span: Span): number => span.end - span.start;

/** Returns whether an offset falls between the two halves of a surrogate pair, where no text may be cut. */
export function splitsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
