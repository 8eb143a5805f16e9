import { CONTEXT_LENGTH, type Quote, type Segment } from '../model/schema.ts';
import { contains, overlaps, splitsCharacter, type Span } from '../model/span.ts';
import type { RepeatedQuoteNote } from './annotations.ts';
import { pathText, type Located, type Path } from './located.ts';
import type { Trouble } from './problem.ts';
import type { Searchable } from './searchable.ts';

/** Where a quote may stand, and how that stretch is called in a report. */
export interface Scope {
  readonly span: Span;
  readonly called: string;
}

/** The most candidates that a report lists. */
const MOST_SHOWN = 6;

/** Finds the quotes that one article's notes name, and tells `trouble` of each that is absent or not unique. */
export class QuoteFinder {
  readonly #id: string;
  readonly #article: Searchable;
  readonly #notes: Located;
  readonly #trouble: Trouble;
  #furniture: readonly Segment[] = [];

  constructor(id: string, article: Searchable, notes: Located, trouble: Trouble) {
    this.#id = id;
    this.#article = article;
    this.#notes = notes;
    this.#trouble = trouble;
  }

  /** From now on no quote may lie in these segments. */
  closeFurniture(segments: readonly Segment[]): void {
    this.#furniture = segments.filter(({ kind }) => kind === 'furniture');
  }

  /** Returns the one quote that a note asks for, or `undefined` after telling what is wrong. */
  find(note: RepeatedQuoteNote, path: Path, scope?: Scope): Quote | undefined {
    return this.findAll(note, path, scope)[0];
  }

  /** Returns as many quotes as a note asks for (`times`, or one), in reading order, or none after telling what is wrong. */
  findAll(note: RepeatedQuoteNote, path: Path, scope?: Scope): Quote[] {
    const found = this.#article.occurrences(note.exact);
    const fitting = found.filter((span) => this.#fits(span, note, scope));
    if (fitting.length === (note.times ?? 1)) return fitting.map((span) => this.#quote(span));
    this.#tell(path, this.#message(note, found, fitting, scope), this.#help(note, found, fitting));
    return [];
  }

  /** Returns every place that reads as a note's words, whatever stands around it. */
  occurrencesOf({ exact }: RepeatedQuoteNote): Span[] {
    return this.#article.occurrences(exact);
  }

  /** Tells of a quote that is nowhere in the article; used where what it belongs to was not found itself. */
  tellIfAbsent(note: RepeatedQuoteNote, path: Path): void {
    if (this.#article.occurrences(note.exact).length === 0)
      this.#tell(path, this.#message(note, [], []), this.#nearestHelp(note.exact));
  }

  #fits(span: Span, note: RepeatedQuoteNote, scope: Scope | undefined): boolean {
    if (this.#furniture.some((segment) => overlaps(segment, span))) return false;
    if (scope && !contains(scope.span, span)) return false;
    if (note.prefix !== undefined || note.suffix !== undefined) return this.#article.hasContext(span, note);
    return !this.#article.cutsWord(span);
  }

  #message(note: RepeatedQuoteNote, found: readonly Span[], fitting: readonly Span[], scope?: Scope): string {
    if (found.length === 0) return `this quote is not in ${this.#article.file}`;
    if (note.times !== undefined)
      return `this quote stands ${times(fitting.length)} in the article, and not ${times(note.times)}`;
    if (fitting.length > 1)
      return `this quote stands ${times(fitting.length)}; a prefix or suffix must tell which is meant`;
    if (found.every((span) => this.#furniture.some((segment) => overlaps(segment, span))))
      return "this quote stands only in the site's furniture, which proves nothing";
    if (scope && !found.some((span) => contains(scope.span, span)))
      return `this quote is not in ${scope.called}`;
    if (note.prefix === undefined && note.suffix === undefined)
      return 'this quote stands only inside longer words';
    return 'this quote is there, but not between this prefix and suffix';
  }

  #help(note: RepeatedQuoteNote, found: readonly Span[], fitting: readonly Span[]): string[] {
    if (found.length === 0) return this.#nearestHelp(note.exact);
    const candidates = fitting.length > 0 ? fitting : found;
    const rest = candidates.length - MOST_SHOWN;
    const shown = candidates.slice(0, MOST_SHOWN).map((span) => this.#inContext(span));
    return ['candidates:', ...shown, ...(rest > 0 ? [`  and ${rest} more`] : [])];
  }

  #nearestHelp(exact: string): string[] {
    const near = this.#article.nearest(exact);
    return near ? ['the nearest passage:', this.#inContext(near)] : ['nothing in the article comes near it'];
  }

  #inContext(span: Span): string {
    const { text } = this.#article;
    const { file, line, column } = this.#article.placeOf(span);
    const before = text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start);
    const after = text.slice(span.end, span.end + CONTEXT_LENGTH);
    return `  ${file}:${line}:${column}  …${oneLine(before)}[${oneLine(text.slice(span.start, span.end))}]${oneLine(after)}…`;
  }

  #quote({ start, end }: Span): Quote {
    const { text } = this.#article;
    const from = wholeCharacter(text, Math.max(0, start - CONTEXT_LENGTH), 1);
    const to = wholeCharacter(text, Math.min(text.length, end + CONTEXT_LENGTH), -1);
    const exact = text.slice(start, end);
    return {
      article: this.#id,
      start,
      end,
      exact,
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    };
  }

  #tell(path: Path, message: string, help: readonly string[]): void {
    this.#trouble.add({ place: this.#notes.placeOf(path), entry: pathText(path), message, help });
  }
}

const times = (count: number): string => (count === 1 ? 'once' : count === 0 ? 'nowhere' : `${count} times`);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const wholeCharacter = (text: string, offset: number, step: 1 | -1): number =>
  splitsCharacter(text, offset) ? offset + step : offset;
