import type { Span } from '../../model/span.ts';
import { datelineOf } from './dateline.ts';
import type { Line } from './lines.ts';

/** The characters of the longest line that is taken for a headline: longer ones are paragraphs. */
const LONGEST = 150;

/**
 * Returns whether the first of some lines is a headline. It is none where it is long, begins with a dateline, leads to
 * what follows ("She said:"), is all that there is, or goes on in the next line.
 */
export function isHeadline([line, next]: readonly Line[]): boolean {
  if (!line || line.words.length > LONGEST) return false;
  if (/[:,]["”]?$/.test(line.words) || datelineOf(line.words, true)) return false;
  if (next === undefined) return !/[.!?…]["'”’)]*$/.test(line.words);
  return next.opens || !/^\p{Ll}/u.test(next.words);
}

/** Returns the part of a line that is its own words, after a dateline. */
export function afterDateline(line: Line): Span {
  const { length } = datelineOf(line.words, true) ?? { length: 0 };
  const gap = line.words.slice(length).search(/\S/);
  return gap < 0 ? line : { start: line.start + length + gap, end: line.end };
}
