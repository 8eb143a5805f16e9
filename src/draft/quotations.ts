import type { Segment } from '../model/schema.ts';
import type { Quotation } from './reading.ts';

/** “We left” and "We left": what stands between a pair of double marks. */
const DOUBLE = /“([^“”]+)”|"([^"]+)"/g;

/** Returns the stretches between quotation marks of an article's paragraphs that are speech, in reading order. */
export function quotationsOf(text: string, segments: readonly Segment[]): Quotation[] {
  return segments
    .filter(({ kind }) => kind === 'title' || kind === 'paragraph')
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(DOUBLE)].map((match) => spanOf(match, start)),
    )
    .map((span, group) => ({ ...span, group }));
}

function spanOf(match: RegExpExecArray, offset: number): { start: number; end: number } {
  const start = offset + match.index + 1;
  return { start, end: start + match[0].length - 2 };
}
