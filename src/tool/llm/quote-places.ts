import { Searchable } from '../../compile/searchable.ts';
import type { Segment } from '../../model/schema.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { QuoteEntry } from './answer.ts';
import type { DropReason, Tally } from './tally.ts';

/** Words that stand more often than this prove nothing by themselves, and a hostile answer would search for them for hours. */
const MOST_PLACES = 100;

/** More quotes than a stretch of an article can hold; what an answer names after them is not looked for. */
const MOST_QUOTES = 5_000;

/** How much of a prefix or suffix is compared: what stands next to the quote. */
const MOST_CONTEXT = 64;

/** Finds the quotes of an answer in the stretch of the article that the model was sent; what is not there is counted. */
export class QuotePlaces {
  readonly #window: Span;
  readonly #article: Searchable;
  readonly #words: Searchable;
  readonly #segments: readonly Segment[];
  readonly #tally: Tally;
  readonly #found = new Map<string, readonly Span[]>();
  #asked = 0;

  constructor(article: Searchable, window: Span, segments: readonly Segment[], tally: Tally) {
    this.#window = window;
    this.#article = article;
    this.#words = new Searchable('', article.text.slice(window.start, window.end));
    this.#segments = segments.filter((segment) => overlaps(segment, window));
    this.#tally = tally;
  }

  /** Returns the one place of a quote: where several are left, the one in the first scope that holds only one. */
  place(quote: QuoteEntry, scopes: readonly Span[] = []): Span | undefined {
    const fitting = this.#fitting(quote);
    const [only] = fitting.length === 1 ? fitting : narrowed(fitting, scopes);
    if (!only && fitting.length > 0) this.#tally.drop('ambiguous');
    return only && this.#kept(only, quote);
  }

  /** Returns every place of a quote. */
  placesOf(quote: QuoteEntry): Span[] {
    return this.#fitting(quote).map((span) => this.#kept(span, quote));
  }

  /** Returns the paragraphs that a span touches, as one stretch. */
  paragraphsOf(span: Span): Span {
    const touched = this.#segments.filter((segment) => overlaps(segment, span));
    return {
      start: Math.min(span.start, ...touched.map(({ start }) => start)),
      end: Math.max(span.end, ...touched.map(({ end }) => end)),
    };
  }

  #fitting({ exact, prefix, suffix }: QuoteEntry): readonly Span[] {
    this.#asked += 1;
    if (this.#asked > MOST_QUOTES) return this.#dropped('surplus');
    const words = exact.trim();
    const around = {
      exact: words,
      prefix: prefix.slice(-MOST_CONTEXT),
      suffix: suffix.slice(0, MOST_CONTEXT),
    };
    const found = this.#occurrences(words);
    const hasContext = prefix.trim() !== '' || suffix.trim() !== '';
    // A wrong prefix to words that stand once is no reason to lose them.
    const meant =
      hasContext && found.length > 1 ? found.filter((span) => this.#words.hasContext(span, around)) : found;
    if (found.length > 0 && meant.length === 0) this.#tally.drop('ambiguous');
    return this.#proving(meant);
  }

  /** Leaves out the places that prove nothing; where none is left, the reason of the first is counted. */
  #proving(spans: readonly Span[]): Span[] {
    const judged = spans.map((span) => [span, this.#flawOf(span)] as const);
    const [first] = judged;
    const sound = judged.flatMap(([span, flaw]) => (flaw === undefined ? [this.#inArticle(span)] : []));
    if (first?.[1] !== undefined && sound.length === 0) this.#tally.drop(first[1]);
    return sound;
  }

  #flawOf(span: Span): 'cuts-word' | 'furniture' | undefined {
    const place = this.#inArticle(span);
    if (this.#article.cutsWord(place)) return 'cuts-word';
    const isFurniture = this.#segments.some(
      (segment) => segment.kind === 'furniture' && overlaps(segment, place),
    );
    return isFurniture ? 'furniture' : undefined;
  }

  #occurrences(words: string): readonly Span[] {
    // What is far longer than the stretch is no quote of it, and long to search for.
    if (words === '' || words.length > 2 * this.#words.text.length) return this.#dropped('absent');
    const found = this.#found.get(words) ?? this.#words.occurrences(words);
    this.#found.set(words, found);
    if (found.length === 0) return this.#dropped('absent');
    return found.length > MOST_PLACES ? this.#dropped('ambiguous') : found;
  }

  #dropped(why: DropReason): [] {
    this.#tally.drop(why);
    return [];
  }

  #kept(span: Span, { exact }: QuoteEntry): Span {
    const { start } = this.#window;
    if (this.#words.text.slice(span.start - start, span.end - start) !== exact.trim()) this.#tally.fold();
    return span;
  }

  #inArticle({ start, end }: Span): Span {
    return { start: start + this.#window.start, end: end + this.#window.start };
  }
}

function narrowed(spans: readonly Span[], scopes: readonly Span[]): readonly Span[] {
  for (const scope of scopes) {
    const within = spans.filter((span) => contains(scope, span));
    if (within.length === 1) return within;
  }
  return [];
}
