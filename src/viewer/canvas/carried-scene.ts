import type { Point } from './geometry.ts';
import type { Scene } from './scene.ts';
import { project, unproject, type Size, type View } from './view.ts';

/** How long the hand must rest before all is laid out and painted anew, in milliseconds. */
export const REST = 120;
/** So few actors and relations are laid out at every step of a zoom; of more, the picture is scaled until it rests. */
export const FEW = 250;

const CORNER: Point = { x: 0, y: 0 };

/** A scene that was laid out for a view, and is carried along with others until there is time to lay it out anew. */
export class CarriedScene {
  readonly scene: Scene;
  readonly #view: View;

  constructor(scene: Scene, view: View) {
    this.scene = scene;
    this.#view = view;
  }

  /** Returns whether it was laid out for this very view. */
  isFor(view: View): boolean {
    const [laid, seen] = [this.#view.center, view.center];
    return this.fits(view) && laid.x === seen.x && laid.y === seen.y;
  }

  /** Returns whether a view only carries it along: as far in or out as it was laid out for. */
  fits(view: View): boolean {
    return this.timesIn(view) === 1 && this.isAsLargeAs(view);
  }

  /** Returns whether a view is as large as its own, in pixels. */
  isAsLargeAs({ width, height }: Size): boolean {
    return width === this.#view.width && height === this.#view.height;
  }

  /** Returns how far a view carries its corner, in pixels. */
  offsetIn(view: View): Point {
    return project(view, unproject(this.#view, CORNER));
  }

  /** Returns how many times larger it is seen in a view. */
  timesIn({ scale }: View): number {
    return scale / this.#view.scale;
  }

  /** Returns the point of the scene that is seen at a point of a view. */
  placeAt(view: View, point: Point): Point {
    return project(this.#view, unproject(view, point));
  }
}
