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

/** Gives jsdom the observer and the size that the picture asks for; the panel and the article do without. */
export function standInForBrowser(): void {
  globalThis.ResizeObserver = StillResizeObserver;
  for (const side of ['clientWidth', 'clientHeight'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 640 });
}
