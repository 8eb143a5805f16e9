import type { Span } from '../../model/span.ts';

/** A line that holds words, without the white space at its edges. */
export interface Line extends Span {
  readonly words: string;
  /** Whether the text starts with it, or a blank line stands before it. */
  readonly opens: boolean;
}

/** Returns the lines of a text that hold more than white space, in reading order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (let from = 0; from <= text.length;) {
    const to = endOfLine(text, from);
    const line = text.slice(from, to);
    const words = line.trim();
    if (words !== '') lines.push(placed(words, from + line.length - line.trimStart().length, opens));
    opens = words === '';
    from = to + 1;
  }
  return lines;
}

/** Returns the whole line that a stretch of one line stands in, white space and all. */
export function wholeLine(text: string, { start, end }: Span): Span {
  const before = (mark: string): number => (start === 0 ? -1 : text.lastIndexOf(mark, start - 1));
  return { start: Math.max(before('\n'), before('\u2029')) + 1, end: endOfLine(text, end) };
}

const LINE_END = /[\n\u2029]/g;

function endOfLine(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? text.length;
}

const placed = (words: string, start: number, opens: boolean): Line => ({
  start,
  end: start + words.length,
  words,
  opens,
});
