import type { RepeatedQuoteNote } from '../../compile/annotations.ts';
import { Trouble } from '../../compile/problem.ts';
import { QuoteFinder, type Scope } from '../../compile/quote-finder.ts';
import { Searchable } from '../../compile/searchable.ts';
import type { Segment } from '../../model/schema.ts';
import { inReadingOrder, splitsCharacter, type Span } from '../../model/span.ts';

/** A quote as an annotation spells it out. */
export type QuoteNote = RepeatedQuoteNote;

/** How many words of context are tried, the shortest first. */
const WORDS_TRIED = [1, 2, 3, 4, 6, 9, 14, 22] as const;

const NOWHERE = { file: '', line: 1, column: 1, lineText: '' };
const UNPLACED = { file: '', value: undefined, placeOf: () => NOWHERE, keyPlaceOf: () => NOWHERE };

/** Writes spans of an article as quotes, and asks the compiler's own finder whether it will find them again. */
export class QuoteWriter {
  readonly #text: string;
  readonly #finder: QuoteFinder;

  /** @param closed segments of which furniture may hold no quote; none while segments themselves are written */
  constructor(text: string, closed: readonly Segment[] = []) {
    this.#text = text;
    this.#finder = new QuoteFinder('article', new Searchable('', text), UNPLACED, new Trouble());
    this.#finder.closeFurniture(closed);
  }

  /** Returns the shortest quote that stands for one span alone, or `undefined` where there is none. */
  one(span: Span, scope?: Scope): QuoteNote | undefined {
    const exact = this.#text.slice(span.start, span.end);
    if (exact === '' || exact !== exact.trim()) return undefined;
    for (const note of this.#candidates(exact, span)) if (this.#means(note, [span], scope)) return note;
    return undefined;
  }

  /** Returns quotes that stand for these spans and no other place; those that none can stand for are left out. */
  all(spans: readonly Span[]): QuoteNote[] {
    const byWords = new Map<string, Span[]>();
    for (const span of [...spans].sort(inReadingOrder)) {
      const exact = this.#text.slice(span.start, span.end);
      byWords.set(exact, [...(byWords.get(exact) ?? []), span]);
    }
    return [...byWords].flatMap(([exact, alike]) => this.#alike(exact, alike));
  }

  #alike(exact: string, spans: readonly Span[]): QuoteNote[] {
    const every = { exact, times: spans.length };
    if (spans.length > 1 && exact === exact.trim() && this.#means(every, spans)) return [every];
    return spans.flatMap((span) => this.one(span) ?? []);
  }

  *#candidates(exact: string, { start, end }: Span): Generator<QuoteNote> {
    yield { exact };
    for (const count of WORDS_TRIED) {
      const suffix = followingWords(this.#text, end, count);
      const prefix = precedingWords(this.#text, start, count);
      if (suffix !== '') yield { exact, suffix };
      if (prefix !== '') yield { exact, prefix };
      if (prefix !== '' && suffix !== '') yield { exact, prefix, suffix };
    }
  }

  #means(note: QuoteNote, spans: readonly Span[], scope?: Scope): boolean {
    const found = this.#finder.findAll(note, [], scope);
    return (
      found.length === spans.length &&
      found.every(({ start, end }, at) => start === spans[at]?.start && end === spans[at].end)
    );
  }
}

/** The most characters of context, so that a text without spaces is not quoted whole. */
const MOST_CONTEXT = 160;

/** " to resign" for two words after "Stone" in "asked Stone to resign". */
function followingWords(text: string, end: number, count: number): string {
  const limit = Math.min(text.length, end + MOST_CONTEXT);
  let at = end;
  for (let word = 0; word < count; word++) {
    while (at < limit && isSpace(text, at)) at++;
    while (at < limit && !isSpace(text, at)) at++;
  }
  const words = text.slice(end, splitsCharacter(text, at) ? at - 1 : at);
  return words.trim() === '' ? '' : words;
}

/** "has asked " for two words before "Stone". */
function precedingWords(text: string, start: number, count: number): string {
  const limit = Math.max(0, start - MOST_CONTEXT);
  let at = start;
  for (let word = 0; word < count; word++) {
    while (at > limit && isSpace(text, at - 1)) at--;
    while (at > limit && !isSpace(text, at - 1)) at--;
  }
  const words = text.slice(splitsCharacter(text, at) ? at + 1 : at, start);
  return words.trim() === '' ? '' : words;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
