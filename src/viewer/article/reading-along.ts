import { on } from 'svelte/events';
import type { Passage } from '../state/reading.ts';
import type { ViewerState } from '../state/viewer-state.svelte.ts';

/** Where the eye is taken to rest: a band across the article, a little above its middle. It is higher than any gap. */
const BAND = '-30% 0px -55% 0px';

/**
 * Returns an attachment that tells the viewer which paragraph the reader has scrolled to. It tells nothing before the reader
 * scrolls, nor while something is chosen, since then it is the page that scrolls.
 */
export const readingAlong = (viewer: ViewerState) => (pane: HTMLElement) => {
  if (viewer.at.along === 'off') return undefined;
  const { articles } = viewer.network;
  if (articles.length === 0) return undefined;
  let follower: Follower | undefined;
  const scrolled = (): void => {
    if (viewer.focus) return;
    follower ??= new Follower(pane, (passage) => {
      if (!viewer.focus) viewer.reading = passage;
    });
    follower.tell();
  };
  const stops = [
    on(pane, 'scroll', scrolled),
    on(window, 'scroll', scrolled),
    // Another size may be another column layout, in which another box scrolls.
    on(window, 'resize', () => (follower = follower?.stop())),
  ];
  return () => {
    stops.forEach((stop) => stop());
    follower?.stop();
    viewer.reading = undefined;
  };
};

/** Knows which paragraphs lie in the band. */
class Follower {
  readonly #inBand = new Set<Element>();
  readonly #observer: IntersectionObserver;
  readonly #tell: (passage: Passage | undefined) => void;

  constructor(pane: HTMLElement, tell: (passage: Passage | undefined) => void) {
    this.#tell = tell;
    const isScroller = getComputedStyle(pane).overflowY === 'auto';
    const options = { root: isScroller ? pane : null, rootMargin: BAND };
    this.#observer = new IntersectionObserver((entries) => this.#take(entries), options);
    for (const element of pane.querySelectorAll('[data-segment]')) this.#observer.observe(element);
  }

  /** Tells of the uppermost paragraph in the band; of none where the article is out of it. */
  tell(): void {
    const [first] = [...this.#inBand].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    this.#tell(first && passageOf(first));
  }

  stop(): undefined {
    this.#observer.disconnect();
    this.#tell(undefined);
  }

  #take(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inBand.add(target);
      else this.#inBand.delete(target);
    }
    this.tell();
  }
}

function passageOf(element: Element): Passage {
  const article = element.closest<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
  const [start, end] = (element.getAttribute('data-segment') ?? '').split(' ').map(Number);
  return { article, start: start ?? 0, end: end ?? 0 };
}
