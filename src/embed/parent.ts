import { readWish, type Report, type Wish } from './messages.ts';

/** The page around a frame, where it is one of those that the frame listens to. */
export class Parent {
  readonly #view: Window;
  readonly #origins: readonly string[];

  constructor(view: Window, origins: readonly string[]) {
    this.#view = view;
    this.#origins = view.parent === view ? [] : origins;
  }

  /** Tells the page something; another page at its place is not told. */
  tell(report: Report): void {
    for (const origin of this.#origins) this.#view.parent.postMessage(report, origin);
  }

  /** Heeds what the page wishes; what comes from elsewhere, or is no wish, is not heard. Returns what stops it. */
  heed(grant: (wish: Wish) => void): () => void {
    const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source !== this.#view.parent || !this.#origins.includes(origin)) return;
      const wish = readWish(data);
      if (wish) grant(wish);
    };
    this.#view.addEventListener('message', hear);
    return () => this.#view.removeEventListener('message', hear);
  }
}
