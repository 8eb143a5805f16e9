import { between, type View } from '../view.ts';

/** Milliseconds from one view to another. */
const DURATION = 350;

/** Moves from view to view, slowly at both ends. */
export class Glide {
  #frame: number | undefined;

  /** Shows views on the way from one to another, a frame each, until it is there or stopped. */
  start(from: View, to: View, show: (view: View) => void): void {
    this.stop();
    const began = performance.now();
    const step = (now: number): void => {
      const share = Math.min(Math.max((now - began) / DURATION, 0), 1);
      this.#frame = share < 1 ? requestAnimationFrame(step) : undefined;
      show(between(from, to, eased(share)));
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Stays where it is. */
  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}

const eased = (share: number): number => (share < 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2);
