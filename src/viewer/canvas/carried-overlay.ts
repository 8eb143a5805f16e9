import { CarriedScene, REST } from './carried-scene.ts';
import type { Point } from './geometry.ts';
import { drawOverlay } from './overlay.ts';
import type { Palette } from './palette.ts';
import { discAt, type Scene } from './scene.ts';
import type { View } from './view.ts';

/** What an overlay asks of its picture. */
export interface Laying {
  /** Returns the scene of a view. */
  readonly lay: (view: View) => Scene;
  /** Whether there is so much that laying it out takes longer than a frame. */
  readonly isMuch: boolean;
  /** Asks for a frame, now that the hand rests. */
  readonly rested: () => void;
}

/** Discs and names above a picture in WebGL. Where there are many they are carried along, and laid out when the hand rests. */
export class CarriedOverlay {
  readonly #context: CanvasRenderingContext2D;
  readonly #laying: Laying;
  #laid: CarriedScene | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(context: CanvasRenderingContext2D, laying: Laying) {
    this.#context = context;
    this.#laying = laying;
  }

  /** Something has changed: the next drawing lays all out anew. */
  forget(): void {
    this.#laid = undefined;
  }

  stop(): void {
    clearTimeout(this.#rest);
  }

  /** Returns the id of the relation whose disc is seen at a point of a view. */
  discAt(view: View, at: Point): string | undefined {
    return this.#laid && discAt(this.#laid.scene, this.#laid.placeAt(view, at));
  }

  /** Draws what is seen in a view. The context is scaled to CSS pixels and clear. */
  draw(view: View, palette: Palette): void {
    const laid = (this.#laid = this.#stillGood(view) ?? new CarriedScene(this.#laying.lay(view), view));
    const [{ x, y }, times] = [laid.offsetIn(view), laid.timesIn(view)];
    this.#context.save();
    this.#context.translate(x, y);
    this.#context.scale(times, times);
    drawOverlay(this.#context, laid.scene, palette);
    this.#context.restore();
  }

  #stillGood(view: View): CarriedScene | undefined {
    this.stop();
    const laid = this.#laid;
    if (laid?.isFor(view)) return laid;
    if (!this.#laying.isMuch || !laid?.isAsLargeAs(view)) return undefined;
    this.#rest = setTimeout(() => {
      this.forget();
      this.#laying.rested();
    }, REST);
    return laid;
  }
}
