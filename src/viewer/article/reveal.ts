import type { Quote } from '../../model/schema.ts';
import { overlaps } from '../../model/span.ts';

/** Returns the elements that show a quote's words, in reading order. */
export function elementsOf(pane: HTMLElement, quote: Quote): HTMLElement[] {
  const runs = pane.querySelectorAll<HTMLElement>(`[data-article="${quote.article}"] [data-start]`);
  return [...runs].filter(({ dataset }) =>
    overlaps(quote, { start: Number(dataset['start']), end: Number(dataset['end']) }),
  );
}

/** Scrolls the pane, and never the page, so that an element stands near its upper third; still if it is in view. */
export function bringIntoPane(pane: HTMLElement, element: HTMLElement): void {
  const frame = pane.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom) return;
  pane.scrollTop += top - frame.top - frame.height / 3;
}

/** Scrolls to a quote wherever it stands on the page, moves the keyboard's focus to it, and lights it for a moment. */
export function showQuote(pane: HTMLElement, quote: Quote): void {
  const elements = elementsOf(pane, quote);
  const [first] = elements;
  if (!first) return;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  first.scrollIntoView({ block: 'center' });
  for (const element of elements) flash(element);
}

function flash(element: HTMLElement): void {
  const stop = (): void => element.removeAttribute('data-flash');
  element.setAttribute('data-flash', '');
  element.addEventListener('animationend', stop, { once: true });
}
