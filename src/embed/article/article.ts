import { findQuote, type Sought } from './find.ts';
import { PageText } from './page-text.ts';
import { Paint } from './paint.ts';
import { placeAt, rangeAt } from './point.ts';
import type { Evident, Reported, Shown } from './reported.ts';

/** How long the page must rest before its text is read again, in milliseconds. */
const REST = 200;

/** A stretch of the article, and what it stands for. */
interface Found {
  readonly focus: Shown;
  readonly range: Range;
}

/** An article of the page’s own, painted with what a network says of it. */
export class HostArticle {
  readonly #element: Element;
  readonly #paint = new Paint();
  #text: PageText;
  #marks: readonly Evident[] = [];
  #found: readonly Found[] = [];
  #chosen: readonly Sought[] = [];
  #lit: string | undefined;

  /** Told of what the reader points at. */
  onpoint: (focus: Shown | null) => void = () => undefined;

  constructor(element: Element) {
    this.#element = element;
    this.#text = new PageText(element);
    this.#follow();
    this.#listen();
  }

  /** Takes what the embed tells. */
  hear(reported: Reported): void {
    if (reported.type === 'evidence') this.#find(reported.marks);
    if (reported.type === 'select') this.#choose(reported.quotes);
    if (reported.type === 'hover') this.#hover(reported.focus);
    if (reported.type === 'show')
      this.#rangeOf(reported.quote)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  #find(marks: readonly Evident[]): void {
    this.#marks = marks;
    this.#found = marks.flatMap(({ focus, quotes }) =>
      quotes.flatMap((quote) => {
        const range = this.#rangeOf(quote);
        return range ? [{ focus, range }] : [];
      }),
    );
    const of = (kind: Shown['kind']): Range[] =>
      this.#found.filter(({ focus }) => focus.kind === kind).map(({ range }) => range);
    this.#paint.set('sayso-name', of('actor'));
    this.#paint.set('sayso-statement', of('quote'));
    this.#choose(this.#chosen);
  }

  #choose(quotes: readonly Sought[]): void {
    this.#chosen = quotes;
    this.#paint.set(
      'sayso-chosen',
      quotes.flatMap((quote) => this.#rangeOf(quote) ?? []),
    );
  }

  #hover(shown: Shown | null): void {
    const isShown = ({ focus }: Found): boolean => focus.kind === shown?.kind && focus.id === shown.id;
    this.#paint.set(
      'sayso-hover',
      this.#found.filter(isShown).map(({ range }) => range),
    );
  }

  #rangeOf(quote: Sought): Range | undefined {
    const span = findQuote(this.#text.text, quote);
    return span && this.#text.rangeOf(...span);
  }

  /** A page may bring its text late, or in parts. */
  #follow(): void {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const changes = new MutationObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(() => {
        this.#text = new PageText(this.#element);
        this.#find(this.#marks);
      }, REST);
    });
    changes.observe(this.#element, { childList: true, characterData: true, subtree: true });
  }

  /** What the reader points at in the article is lit in the embed, and in the article wherever else it stands. */
  #listen(): void {
    const point = (event: Event): void => {
      const place = event instanceof MouseEvent ? placeAt(event) : undefined;
      this.#point(place && rangeAt(place, this.#found)?.focus);
    };
    this.#element.addEventListener('pointermove', point);
    this.#element.addEventListener('pointerdown', point);
    this.#element.addEventListener('pointerleave', () => this.#point(undefined));
  }

  #point(focus: Shown | undefined): void {
    const key = focus && `${focus.kind} ${focus.id}`;
    if (key === this.#lit) return;
    this.#lit = key;
    this.#hover(focus ?? null);
    this.onpoint(focus ?? null);
  }
}
