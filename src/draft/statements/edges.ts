import type { Span } from '../../model/span.ts';
import { spanAt } from '../by-place.ts';

/** “…in the next phase.”: a stop before the closing mark belongs to what was said, a comma there to the sentence around. */
const ENDING = /^[.!?…]+/u;
/** One mark, or the two that agencies send for one. */
const MARK = /''|["“”'‘’]/uy;

/**
 * Returns a piece of what is said, with its marks: of a quotation from its first word to its last stop, without the
 * marks, where all of it lies inside them; else with both of the marks of a quotation that it ends with.
 */
export const withMarks = (text: string, piece: Span, quotations: readonly Span[]): Span =>
  closed(text, toMarks(text, piece, quotations));

/** What closes a few words that are no quotation by themselves: the government of "playing for | time." */
const CLOSING = /^[.,!?…]?["”]/u;

/** What begins within a quotation and goes on behind it. */
const CLOSED = /^[^"“”]*[^\s"“”]["”](?: [^"“”]*)?$/;

/** Returns a piece with the mark that closes what it opens. */
function closed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  // “What we have is unacceptable,” he told them: the mark that opens what is closed within.
  if (/^["“]/.test(text[start - 1] ?? '') && CLOSED.test(words)) return { start: start - 1, end };
  const isOpen = words.lastIndexOf('“') > words.lastIndexOf('”') || words.split('"').length % 2 === 0;
  const mark = isOpen ? (CLOSING.exec(text.slice(end, end + 2))?.[0] ?? '') : '';
  return { start, end: end + mark.length };
}

function toMarks(text: string, piece: Span, quotations: readonly Span[]): Span {
  const last = spanAt(quotations, piece.end - 1);
  if (!last) return piece;
  const stop = ENDING.exec(text.slice(piece.end, last.end + 1))?.[0].length ?? 0;
  const end = piece.end + stop < last.end ? piece.end : Math.min(piece.end + stop, last.end);
  if (piece.start >= last.start || end < last.end) return { start: piece.start, end };
  MARK.lastIndex = last.end;
  return { start: piece.start, end: last.end + (MARK.exec(text)?.[0].length ?? 0) };
}
