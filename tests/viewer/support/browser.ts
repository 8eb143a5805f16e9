/** What browsers have and jsdom lacks: nothing is laid out there, so nothing ever changes its size. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing to watch.
  }
  unobserve(): void {
    // Nothing is watched.
  }
  disconnect(): void {
    // Nothing is watched.
  }
}

/** Nothing is shown there either: no print, no theme, no motion that could be asked for. */
const noMedia = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;

/** Gives jsdom the observer, the media and the size that the picture asks for; the panel and the article do without. */
export function standInForBrowser(): void {
  globalThis.ResizeObserver = StillResizeObserver;
  globalThis.matchMedia = noMedia;
  for (const side of ['clientWidth', 'clientHeight'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 640 });
}
