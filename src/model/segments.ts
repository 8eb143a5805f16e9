import type { Segment, SegmentKind } from './schema.ts';
import { inReadingOrder, overlaps, type Span } from './span.ts';

/** A span whose kind is known beforehand: a title, a dateline or the site's furniture. */
export interface MarkedSpan extends Span {
  readonly kind: Exclude<SegmentKind, 'paragraph'>;
}

/**
 * Returns the segments of a text in reading order: the marked spans as they are, and between them one paragraph for
 * each run of lines without a blank line. Segments do not overlap, have no white space at their edges, and hold every
 * character of the text that is not white space.
 * @throws RangeError where two marked spans overlap.
 */
export function segmentsOf(text: string, marked: readonly MarkedSpan[]): Segment[] {
  const sorted = [...marked].sort(inReadingOrder);
  const clash = sorted.find((span, at) => at > 0 && overlaps(sorted[at - 1] ?? span, span));
  if (clash) throw new RangeError(`two marked segments overlap at offset ${clash.start}`);
  const paragraphs = gapsBetween(sorted, text.length).flatMap((gap) => paragraphsIn(text, gap));
  return [...sorted.map(({ start, end, kind }) => ({ start, end, kind })), ...paragraphs].sort(
    inReadingOrder,
  );
}

function gapsBetween(sorted: readonly Span[], length: number): Span[] {
  const edges = [0, ...sorted.flatMap(({ start, end }) => [start, end]), length];
  const gaps: Span[] = [];
  for (let at = 0; at < edges.length; at += 2)
    gaps.push({ start: edges[at] ?? 0, end: edges[at + 1] ?? length });
  return gaps.filter(({ start, end }) => start < end);
}

const BLANK_LINE = /\n[^\S\n]*\n/g;

function paragraphsIn(text: string, gap: Span): Segment[] {
  const words = text.slice(gap.start, gap.end);
  const paragraphs: Segment[] = [];
  let from = 0;
  for (const { index, 0: blank } of words.matchAll(BLANK_LINE)) {
    paragraphs.push(...paragraphIn(words, from, index, gap.start));
    from = index + blank.length;
  }
  return [...paragraphs, ...paragraphIn(words, from, words.length, gap.start)];
}

function paragraphIn(words: string, from: number, to: number, offset: number): Segment[] {
  const lines = words.slice(from, to);
  const start = offset + from + lines.length - lines.trimStart().length;
  const end = offset + from + lines.trimEnd().length;
  return start < end ? [{ start, end, kind: 'paragraph' }] : [];
}
