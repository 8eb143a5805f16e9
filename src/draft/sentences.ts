import type { Segment } from '../model/schema.ts';
import type { Span } from '../model/span.ts';

/** Words before a full stop that does not end a sentence: "Gen. Smith", "U.S. forces", "Jan. 5". */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Gov|Sen|Rep|Rev|Hon|St|Jr|Sr|No|vs|etc|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)|\b\p{Lu}(?:\.\p{Lu})*)\.$/u;

/** A mark that may end a sentence, with closing quotation marks and brackets, before white space or the end. */
const STOP = /[.!?…؟。]+["'”’»)\]]*(?=\s|$)/gu;

/**
 * Returns the sentences of an article's title and paragraphs as spans of its text, in reading order. Datelines and
 * furniture have none.
 */
export function sentencesOf(text: string, segments: readonly Segment[]): Span[] {
  return segments
    .filter(({ kind }) => kind === 'title' || kind === 'paragraph')
    .flatMap(({ start, end }) => sentencesIn(text.slice(start, end)).map((span) => shifted(span, start)));
}

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function sentencesIn(paragraph: string): Span[] {
  const ends = [...paragraph.matchAll(STOP)]
    .map((stop) => stop.index + stop[0].length)
    .filter((end) => isEnd(paragraph, end));
  const edges = [0, ...ends, paragraph.length];
  return edges.slice(1).flatMap((end, at) => trimmed(paragraph, edges[at] ?? 0, end));
}

function isEnd(paragraph: string, end: number): boolean {
  const next = paragraph.slice(end).trimStart();
  const before = paragraph.slice(0, end);
  return next === '' || (!/^\p{Ll}/u.test(next) && !ABBREVIATION.test(before));
}

function trimmed(paragraph: string, from: number, to: number): Span[] {
  const slice = paragraph.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = from + slice.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}
