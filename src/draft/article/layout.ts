import { segmentsOf, type MarkedSpan } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../reading.ts';
import { sentencesOf } from '../sentences.ts';
import { bylineOf } from './byline.ts';
import { datelineOf } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import { afterDateline, isHeadline } from './headline.ts';
import { linesOf, wholeLine, type Line } from './lines.ts';
import { timestampOf } from './timestamp.ts';

/** How many lines before a headline may belong to the site, and how many after it may name the author. */
const HEAD = 6;

/** What a line is, if it is more than words of the article, and what it says of the article. */
interface Reading {
  readonly marked: readonly MarkedSpan[];
  readonly says: Partial<Omit<Layout, 'title' | 'segments'>>;
}

const NOTHING: Reading = { marked: [], says: {} };

/**
 * Returns how an article is laid out. Where its first line is no headline, its title is its first sentence, which then
 * stays part of its paragraph: no segment is a title.
 * @param view the text with its Markdown blanked, as `plainView` gives it: the offsets of both are the same
 * @throws RangeError where the text holds no words
 */
export function layoutOf(text: string, view: string): Layout {
  const lines = linesOf(view);
  const at = titleLine(lines);
  const line = lines[at];
  if (!line) throw new RangeError('the article holds no words');
  const headline = isHeadline(lines.slice(at));
  const readings = lines.map((other, place) => {
    if (place !== at) return readLine(other, place - at, headline ? line.words : '');
    return headline ? titled(text, line) : opening(line);
  });
  const marked = [...readings.flatMap((reading) => reading.marked), ...unseen(text, view)];
  const title = headline ? spanOf(line) : firstSentence(view, lines.slice(at), marked);
  return { title, ...saidBy(readings), segments: segmentsOf(text, marked) };
}

/** The first line that is neither the site's nor a byline nor a time; the first of all where each of them is. */
function titleLine(lines: readonly Line[]): number {
  const at = lines
    .slice(0, HEAD)
    .findIndex(({ words }) => !isFurniture(words) && !bylineOf(words) && !timestampOf(words));
  return Math.max(0, at);
}

/** A first sentence may go on in the lines below, up to a blank one or one that is no paragraph's. */
function firstSentence(view: string, [line, ...rest]: readonly Line[], marked: readonly Span[]): Span {
  if (!line) throw new RangeError('the article holds no words');
  const { start, end } = afterDateline(line);
  const next = rest.findIndex(({ opens }) => opens);
  const last = rest[(next < 0 ? rest.length : next) - 1]?.end ?? end;
  const stop = marked.find((span) => span.start > start)?.start ?? last;
  return sentencesOf(view, [{ start, end: Math.min(last, stop), kind: 'paragraph' }])[0] ?? { start, end };
}

/** Of "# Talks stall #" the title is what stands between the marks, and the marks are the site's. */
function titled(text: string, line: Line): Reading {
  const whole = wholeLine(text, line);
  const marks = [...marksIn(text, whole.start, line.start), ...marksIn(text, line.end, whole.end)];
  return { marked: [...marks, { ...spanOf(line), kind: 'title' }], says: {} };
}

function marksIn(text: string, from: number, to: number): MarkedSpan[] {
  const between = text.slice(from, to);
  const mark = between.trim();
  if (mark === '') return [];
  const start = from + between.indexOf(mark);
  return [{ start, end: start + mark.length, kind: 'furniture' }];
}

/** The first words of an article are its own, whatever they look like. */
const opening = (line: Line): Reading =>
  afterDateline(line).start > line.start ? datelined(line, true) : NOTHING;

function readLine(line: Line, fromTitle: number, title: string): Reading {
  const { words } = line;
  if (isSame(words, title) || isFurniture(words))
    return { marked: [{ ...spanOf(line), kind: 'furniture' }], says: {} };
  const time = timestampOf(words);
  if (time) return { marked: [{ ...spanOf(line), kind: 'dateline' }], says: time };
  const byline = fromTitle <= HEAD ? bylineOf(words) : undefined;
  if (byline !== undefined) return { marked: [{ ...spanOf(line), kind: 'dateline' }], says: { byline } };
  return datelined(line, fromTitle <= HEAD);
}

function datelined({ start, words }: Line, nearTop: boolean): Reading {
  const dateline = datelineOf(words, nearTop);
  if (!dateline) return NOTHING;
  const { length, ...says } = dateline;
  return { marked: [{ start, end: start + length, kind: 'dateline' }], says };
}

/** "Talks stall" and "TALKS STALL." are one title. */
const isSame = (words: string, title: string): boolean =>
  Math.abs(words.length - title.length) < 2 && bare(words) === bare(title);

const bare = (words: string): string => words.toLowerCase().replace(/[.…]$/, '');

/** The first line that says a thing is believed. */
const saidBy = (readings: readonly Reading[]): Reading['says'] =>
  readings.reduceRight<Reading['says']>(
    (said, { says }) => (says === NOTHING.says ? said : { ...said, ...says }),
    {},
  );

/** Front matter, images and rules of Markdown: lines of which nothing is left to see. */
function unseen(text: string, view: string): MarkedSpan[] {
  if (view === text) return [];
  return linesOf(text)
    .filter(({ start, end }) => view.slice(start, end).trim() === '')
    .map((line) => ({ ...spanOf(line), kind: 'furniture' }));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
