import * as v from 'valibot';

const frameAskedSchema = v.object({ sentinel: v.literal('amp'), type: v.literal('frames-init') });

/** What of an asked address the height depends on. */
interface HeightWish {
  readonly height: number | undefined;
  readonly childId: string | undefined;
}

/**
 * Tells the page around a frame how high it would like to be, in the words of AMP (`embed-size`) and, where the frame has a
 * `childId`, of pym.js. A height is no secret: it is told to whoever is around.
 */
export class HeightReport {
  readonly #view: Window;
  readonly #wish: HeightWish;
  #last: number | undefined;

  constructor(view: Window, wish: HeightWish) {
    this.#view = view;
    this.#wish = wish;
    if (view.parent === view) return;
    view.addEventListener('message', ({ source, data }) => {
      if (source === view.parent && v.is(frameAskedSchema, data)) this.#post();
    });
  }

  /** Tells a new height in pixels, once. */
  say(natural: number): void {
    const height = this.#wish.height ?? Math.ceil(natural);
    if (height === this.#last) return;
    this.#last = height;
    this.#post();
  }

  #post(): void {
    const { parent } = this.#view;
    const height = this.#last;
    if (height === undefined || parent === this.#view) return;
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    const { childId } = this.#wish;
    if (childId !== undefined) parent.postMessage(['pym', childId, 'height', height].join('xPYMx'), '*');
  }
}
