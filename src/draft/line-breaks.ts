import type { Span } from '../model/span.ts';

/** Lines longer than this were not wrapped by hand. */
const WIDEST_WRAP = 110;

const STOPPED = /[.!?…؟。:]["'”’»)\]]*$/u;

/** "Syria", "“We …", "3 killed", "- an item": how a line that follows no other may begin. */
const ANEW = /^(?:[-*•·.–—"“‘'([]\s*)?[\p{Lu}\p{N}\p{Lo}]/u;

/** "forces in the", "Smith,": how no heading ends. */
const DANGLING =
  /(?:[,;(—–-]|(?:^|\s)(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from|as|is|are|was|were|that|his|her|its|their|Mr\.|Mrs\.|Ms\.|Dr\.))$/;

/** A line of a segment, without the white space at its edges. */
interface Row {
  readonly words: string;
  readonly end: number;
}

/**
 * Returns the offsets of the line ends inside a segment at which a sentence ends, in reading order: after a full stop, or
 * after a heading. A line that was wrapped by hand, which the first word of the next would have made too long, ends none.
 */
export function hardBreaks(text: string, segment: Span): number[] {
  const rows = rowsOf(text, segment);
  if (rows.length < 2) return [];
  const longest = rows.reduce((most, { words }) => Math.max(most, words.length), 0);
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    return next && (text[row.end] === '\u2029' || isBreak(row, next, longest)) ? [row.end] : [];
  });
}

const LINE_END = /[\n\u2029]/g;

function rowsOf(text: string, { start, end }: Span): Row[] {
  const paragraph = text.slice(start, end);
  const rows: Row[] = [];
  let from = 0;
  for (const { index } of paragraph.matchAll(LINE_END)) {
    rows.push({ words: paragraph.slice(from, index).trim(), end: start + index });
    from = index + 1;
  }
  return [...rows, { words: paragraph.slice(from).trim(), end }];
}

function isBreak({ words }: Row, next: Row, longest: number): boolean {
  const space = next.words.search(/\s/);
  const firstWord = space < 0 ? next.words.length : space;
  const early = longest > WIDEST_WRAP || words.length + 1 + firstWord <= longest;
  return early && !DANGLING.test(words) && (STOPPED.test(words) || ANEW.test(next.words));
}
