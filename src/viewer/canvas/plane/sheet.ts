import { grown, type Box } from '../box.ts';
import type { Point } from '../geometry.ts';
import { contextOf } from '../overlay.ts';
import { project, unproject, type Size, type View } from '../view.ts';

/** How far the sheet reaches beyond each edge of the view, as a share of its width and height. */
const MARGIN = 0.25;
/** The most pixels of the device that some browsers give a canvas. */
const MOST_PIXELS = 16e6;

/** Paints what touches an area, in pixels of the view, on a clear context. */
export type Paint = (context: CanvasRenderingContext2D, area: Box) => void;

/**
 * A bitmap of the picture, larger than what is seen of it. While the hand moves, the browser only carries the bitmap along,
 * which costs the same however much is drawn on it.
 */
export class Sheet {
  readonly canvas = document.createElement('canvas');
  readonly #context = contextOf(this.canvas);
  #view: View = { width: 0, height: 0, center: { x: 0, y: 0 }, scale: 1, opening: 1 };
  #margin: Size = { width: 0, height: 0 };
  #ratio = 1;

  constructor() {
    // Where words run from the right, a place that is not given would be counted from there.
    Object.assign(this.canvas.style, { position: 'absolute', left: '0', top: '0', transformOrigin: '0 0' });
  }

  /** The view that was painted last; an empty one before the first. */
  get view(): View {
    return this.#view;
  }

  /** Paints a view anew, as sharp as the screen. */
  paint(view: View, draw: Paint): void {
    this.#fit(view);
    this.#view = view;
    this.#within(this.#area(view), draw);
    this.slide(view);
  }

  /** Paints a part of it again, given in pixels of the view that was painted. */
  mend({ left, top, right, bottom }: Box, draw: Paint): void {
    // Whole pixels of the device: the edge of the mended part must not show.
    const down = (value: number): number => Math.floor(value * this.#ratio) / this.#ratio;
    this.#within({ left: down(left), top: down(top), right: -down(-right), bottom: -down(-bottom) }, draw);
  }

  /** Shows the bitmap as it lies in another view: carried along, and scaled. */
  slide(view: View): void {
    const { x, y } = project(view, unproject(this.#view, this.#corner()));
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${view.scale / this.#view.scale})`;
  }

  /** Returns whether all that is seen of some contents in a view is on the bitmap; the box in pixels of the view that was painted. */
  covers(view: View, contents: Box): boolean {
    const area = this.#area(this.#view);
    const [topLeft, bottomRight] = [
      { x: 0, y: 0 },
      { x: view.width, y: view.height },
    ].map((corner) => this.#painted(view, corner)) as [Point, Point];
    return (
      Math.max(topLeft.x, contents.left) >= area.left &&
      Math.max(topLeft.y, contents.top) >= area.top &&
      Math.min(bottomRight.x, contents.right) <= area.right &&
      Math.min(bottomRight.y, contents.bottom) <= area.bottom
    );
  }

  #painted(view: View, point: Point): Point {
    return project(this.#view, unproject(view, point));
  }

  #fit({ width, height }: Size): void {
    this.#margin = { width: Math.round(MARGIN * width), height: Math.round(MARGIN * height) };
    const [across, down] = [width + 2 * this.#margin.width, height + 2 * this.#margin.height];
    this.#ratio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (across * down)));
    const size = { width: Math.round(across * this.#ratio), height: Math.round(down * this.#ratio) };
    // Setting a size, even the same, gives a new bitmap.
    if (this.canvas.width !== size.width || this.canvas.height !== size.height)
      Object.assign(this.canvas, size);
    Object.assign(this.canvas.style, { width: `${across}px`, height: `${down}px` });
  }

  #corner(): Point {
    return { x: -this.#margin.width, y: -this.#margin.height };
  }

  #area({ width, height }: Size): Box {
    const { width: across, height: down } = this.#margin;
    return { left: -across, top: -down, right: width + across, bottom: height + down };
  }

  #within(area: Box, draw: Paint): void {
    const context = this.#context;
    const { left, top, right, bottom } = area;
    const ratio = this.#ratio;
    context.setTransform(ratio, 0, 0, ratio, ratio * this.#margin.width, ratio * this.#margin.height);
    context.save();
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.clearRect(left, top, right - left, bottom - top);
    draw(context, grown(area, 1));
    context.restore();
  }
}
