import type { MarkedSpan } from '../model/segments.ts';
import type { Span } from '../model/span.ts';
import { sentencesOf } from './sentences.ts';

/** What a file's lines look like before anyone has read them: a proposal that a person corrects. */
export interface Scaffold {
  readonly title: Span;
  readonly published: string | undefined;
  readonly marked: readonly MarkedSpan[];
}

/** "2025-02-13T16:13:46+00:00" alone on its line. */
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** The characters of the longest line that is taken for a headline. */
const HEADLINE = 150;

/** "Shafaq News/ On Thursday, …" or "BAGHDAD (Reuters) — …": what stands before the slash or the dash. */
const DATELINE = /^(?:\p{Lu}[\p{L}\p{N}.' ]{1,40}\/|\p{Lu}[\p{L}.,' ]{1,40}\([^)]{2,30}\)\s*[—–-])(?=\s)/u;

/** "Read more: …", "Radio radio icon", "Share on …": lines that belong to the site. */
const SITE_LINE =
  /^(?:read (?:more|also)\b|share (?:on|this)\b|follow us\b|advertisement$|related:|.{0,30}\bicon$|\p{Lu}\p{L}+ live$)/iu;

/**
 * Returns where the title, the datelines and the site's furniture of a text seem to stand: the title is its first line,
 * a line that repeats it is furniture, a time alone on its line is a dateline.
 * @throws RangeError where the text holds no words
 */
export function scaffoldOf(text: string): Scaffold {
  const [line, ...rest] = linesOf(text);
  const first = line && (isHeadline(text.slice(line.start, line.end)) ? line : firstSentenceOf(text, line));
  if (!first) throw new RangeError('the article holds no words');
  const title = text.slice(first.start, first.end);
  const marked = rest.flatMap((line) => markOf(text.slice(line.start, line.end), line, title));
  const time = rest.map(({ start, end }) => text.slice(start, end)).find((line) => TIMESTAMP.test(line));
  return {
    title: first,
    published: time?.replace(' ', 'T'),
    marked: [{ ...first, kind: 'title' }, ...marked],
  };
}

/** A headline is one short line; a line of two hundred characters is a paragraph of an article without one. */
const isHeadline = (line: string): boolean => line.length <= HEADLINE;

function firstSentenceOf(text: string, line: Span): Span {
  return sentencesOf(text, [{ ...line, kind: 'paragraph' }])[0] ?? line;
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\s](?:.*[^\s])?/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function markOf(line: string, { start, end }: Span, title: string): MarkedSpan[] {
  if (line === title || SITE_LINE.test(line)) return [{ start, end, kind: 'furniture' }];
  if (TIMESTAMP.test(line)) return [{ start, end, kind: 'dateline' }];
  const dateline = DATELINE.exec(line)?.[0];
  return dateline === undefined ? [] : [{ start, end: start + dateline.length, kind: 'dateline' }];
}
