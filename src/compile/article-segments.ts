import type { Quote, Segment } from '../model/schema.ts';
import { inReadingOrder, overlaps } from '../model/span.ts';
import { segmentsOf, type MarkedSpan } from '../model/segments.ts';
import type { ArticleNotes, RepeatedQuoteNote } from './annotations.ts';
import type { Located } from './located.ts';
import type { Trouble } from './problem.ts';
import type { QuoteFinder } from './quote-finder.ts';

/** An article's title, as it stands in the text, and its segments. */
export interface Segmented {
  readonly title: string;
  readonly segments: Segment[];
}

/**
 * Returns the title and segments that the notes of an article declare, after telling `trouble` what they break. An article
 * without a headline is called by the words that it opens with.
 */
export function segmentArticle(
  text: string,
  { segments }: ArticleNotes,
  finder: QuoteFinder,
  notes: Located,
  trouble: Trouble,
): Segmented {
  const title = segments.title && finder.find(segments.title, ['segments', 'title']);
  const marked = [
    ...(title ? [mark(title, 'title')] : []),
    ...segments.dateline.flatMap((note, at) => all(finder, note, ['segments', 'dateline', at], 'dateline')),
    ...segments.furniture.flatMap((note, at) => furnitureFor(finder, note, at, title)),
  ].sort(inReadingOrder);
  const apart = marked.filter((span, at) => !marked.slice(0, at).some((earlier) => overlaps(span, earlier)));
  for (const clash of marked.filter((span) => !apart.includes(span))) {
    const message = `two segments overlap at "${text.slice(clash.start, clash.end)}"`;
    trouble.add({ place: notes.placeOf(['segments']), entry: 'segments', message });
  }
  const parted = segmentsOf(text, apart);
  const opening = segments.title ? '' : openingOf(text, parted);
  return { title: title?.exact ?? opening, segments: parted };
}

/** How many UTF-16 units an opening has at most: a line of the page. */
const LINE = 80;

/** The first words of the first paragraph, of all words where there is none. */
function openingOf(text: string, segments: readonly Segment[]): string {
  const first = segments.find(({ kind }) => kind === 'paragraph') ?? segments[0];
  const words = text.slice(first?.start, first?.end).replace(/\s+/g, ' ').trim();
  if (words.length <= LINE) return words;
  const cut = words.slice(0, LINE + 1).replace(/\s\S*$/, '');
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * Furniture that could not be told from its twins closes them all but the title: or else words of the site would stand in
 * for quotes that are gone, and hide from the report that they are.
 */
function furnitureFor(
  finder: QuoteFinder,
  note: RepeatedQuoteNote,
  at: number,
  title: Quote | undefined,
): MarkedSpan[] {
  const found = all(finder, note, ['segments', 'furniture', at], 'furniture');
  if (found.length > 0) return found;
  const twins = finder.occurrencesOf(note).filter((span) => !title || !overlaps(span, title));
  return twins.map(({ start, end }) => ({ start, end, kind: 'furniture' }));
}

const mark = ({ start, end }: Quote, kind: MarkedSpan['kind']): MarkedSpan => ({ start, end, kind });

const all = (
  finder: QuoteFinder,
  note: RepeatedQuoteNote,
  path: (string | number)[],
  kind: MarkedSpan['kind'],
): MarkedSpan[] => finder.findAll(note, path).map((quote) => mark(quote, kind));
