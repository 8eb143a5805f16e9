import search from 'approx-string-match';
import { locatorOf } from '../model/locator.ts';
import { splitsCharacter, type Span } from '../model/span.ts';
import { fold, type Folded } from './fold.ts';
import type { Place } from './problem.ts';

/** The words to find, with what must stand around them. */
export interface Wanted {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** How far from a quote a passage may be and still be shown as the nearest, as a share of the quote's length. */
const NEAREST_SHARE = 0.4;

/** An article's text, ready to be searched for quotes. Nothing here changes the text: all spans are offsets into it. */
export class Searchable {
  readonly file: string;
  readonly text: string;
  readonly #locate: ReturnType<typeof locatorOf>;
  #folded: Folded | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.#locate = locatorOf(text);
  }

  /** Returns every span that reads as `exact`: character for character, or where there is none, after folding. */
  occurrences(exact: string): Span[] {
    const verbatim = allIndexes(this.text, exact)
      .map((start) => ({ start, end: start + exact.length }))
      .filter(({ start, end }) => !this.#insideCharacter(start) && !this.#insideCharacter(end));
    return verbatim.length > 0 ? verbatim : this.#foldedOccurrences(fold(exact).text);
  }

  /** Returns whether a span has the wanted words around it; white space where they join is not compared. */
  hasContext({ start, end }: Span, { prefix, suffix }: Wanted): boolean {
    const before = fold(this.text.slice(Math.max(0, start - reach(prefix)), start)).text.trimEnd();
    const after = fold(this.text.slice(end, end + reach(suffix))).text.trimStart();
    return (
      before.endsWith(fold(prefix ?? '').text.trimEnd()) &&
      after.startsWith(fold(suffix ?? '').text.trimStart())
    );
  }

  /** Returns whether a span begins or ends inside a word. */
  cutsWord({ start, end }: Span): boolean {
    return this.#insideWord(start) || this.#insideWord(end);
  }

  /** Returns the span most like `exact`, or `undefined` where nothing comes near (Myers 1999, by approx-string-match). */
  nearest(exact: string): Span | undefined {
    const most = Math.ceil(exact.length * NEAREST_SHARE);
    const matches = search(this.#fold().text, fold(exact).text, most);
    const best = matches.sort(
      (a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start) || a.start - b.start,
    )[0];
    return best && best.end > best.start ? this.#unfold(best.start, best.end) : undefined;
  }

  /** Returns where a span begins, as a person counts. */
  placeOf({ start }: Span): Place {
    return { file: this.file, ...this.#locate(start) };
  }

  /** A character and its marks are one: "cafe" is not the beginning of "cafe\u0301". */
  #insideCharacter(offset: number): boolean {
    const isMarked =
      /\S/.test(this.text.charAt(offset - 1)) && /^\p{M}/u.test(this.text.slice(offset, offset + 2));
    return isMarked || splitsCharacter(this.text, offset);
  }

  #insideWord(offset: number): boolean {
    return (
      /[\p{L}\p{N}]\p{M}*$/u.test(this.text.slice(Math.max(0, offset - 8), offset)) &&
      /^[\p{L}\p{N}\p{M}]/u.test(this.text.slice(offset, offset + 2))
    );
  }

  #foldedOccurrences(pattern: string): Span[] {
    return allIndexes(this.#fold().text, pattern).flatMap(
      (at) => this.#unfold(at, at + pattern.length) ?? [],
    );
  }

  /** A folded match that begins or ends within a cluster stands for no span of the text. */
  #unfold(from: number, to: number): Span | undefined {
    const { starts, ends } = this.#fold();
    const start = starts[from];
    const end = ends[to - 1];
    if (start === undefined || end === undefined) return undefined;
    return starts[from - 1] === start || starts[to] === starts[to - 1] ? undefined : { start, end };
  }

  #fold(): Folded {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }
}

/** How much of the text to fold for a context: folding may shorten runs of white space and composed characters. */
const reach = (context = ''): number => 4 * context.length + 64;

function allIndexes(text: string, pattern: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) found.push(at);
  return found;
}
