import { boundsOf, middleOfBox, squareAround } from './box.ts';
import { distance, type Point } from './geometry.ts';

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Returns the size of an element that holds a picture, at least a pixel. */
export const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement): Size => ({
  width: offsetWidth || 1,
  height: offsetHeight || 1,
});

/** What is seen of the layout: the place in its middle, and pixels per unit, now and at the opening view. */
export interface View extends Size {
  readonly center: Point;
  readonly scale: number;
  readonly opening: number;
}

/** A camera of sigma, over a layout framed by FRAME. */
export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle: number;
}

/** Half the side of the square that sigma maps to its unit square, in units of the layout. Any constant would do. */
export const FRAME = 500;

/** How far inside the edge something must be to count as seen, in pixels. */
const EDGE = 32;
const LEAST_ZOOM = 0.5;
const MOST_ZOOM = 8;
const LEAST_GROWTH = 0.7;

/** Returns where a place of the layout is seen, in pixels from the top left. */
export const project = ({ center, scale, width, height }: View, { x, y }: Point): Point => ({
  x: (x - center.x) * scale + width / 2,
  y: (y - center.y) * scale + height / 2,
});

/** Returns the place of the layout that is seen at a point. */
export const unproject = ({ center, scale, width, height }: View, { x, y }: Point): Point => ({
  x: (x - width / 2) / scale + center.x,
  y: (y - height / 2) / scale + center.y,
});

/**
 * Returns how large nodes, discs and the gaps between lines are, against their size in the looks: a little smaller where
 * the opening view is small, and growing slower than the view, so that zooming in makes room.
 */
export const growthOf = ({ scale, opening }: Pick<View, 'scale' | 'opening'>): number =>
  Math.min(1, Math.max(LEAST_GROWTH, opening)) * Math.cbrt(scale / opening);

/** Returns a place of the layout as sigma counts it, y up. */
export const upward = ({ x, y }: Point): Point => ({ x, y: -y });

/** Returns the camera that shows a view. */
export const cameraOf = ({ center, scale, width, height }: View): CameraState => ({
  x: 0.5 + center.x / (2 * FRAME),
  y: 0.5 - center.y / (2 * FRAME),
  ratio: Math.min(width, height) / (2 * FRAME * scale),
  angle: 0,
});

/** Returns the view that a camera shows in a size, for the scale of the opening view. */
export const viewOf = ({ x, y, ratio }: CameraState, { width, height }: Size, opening: number): View => ({
  width,
  height,
  center: { x: (x - 0.5) * 2 * FRAME, y: (0.5 - y) * 2 * FRAME },
  scale: Math.min(width, height) / (2 * FRAME * ratio),
  opening,
});

/** Returns the view that shows all places: moved by the least that will do, and shrunk around them where they need more room. */
export function viewHolding(view: View, places: readonly Point[]): View {
  if (places.length === 0) return view;
  const points = places.map((place) => project(view, place));
  const bounds = boundsOf(points.map((point) => squareAround(point, EDGE)));
  const { left, top, right, bottom } = bounds;
  const shrink = Math.min(1, view.width / (right - left), view.height / (bottom - top));
  if (shrink < 1)
    return { ...view, center: unproject(view, middleOfBox(bounds)), scale: view.scale * shrink };
  const by = { x: intoView(left, right, view.width), y: intoView(top, bottom, view.height) };
  return by.x === 0 && by.y === 0 ? view : moved(view, by);
}

/** How far a stretch has to go to lie within a length, where it is short enough; all in pixels. */
const intoView = (from: number, to: number, length: number): number =>
  Math.max(0, -from) + Math.min(0, length - to);

/** Returns a view zoomed as far as is useful, around a point of the screen: the middle, where none is given. */
export function zoomed(view: View, factor: number, around: Point = middleOfView(view)): View {
  const { least, most } = scalesAround(view);
  const scale = Math.min(most, Math.max(least, view.scale * factor));
  const place = unproject(view, around);
  return moved(
    { ...view, center: place, scale },
    { x: around.x - view.width / 2, y: around.y - view.height / 2 },
  );
}

/** Returns a view whose picture is carried along by pixels. */
export const moved = (view: View, { x, y }: Point): View => ({
  ...view,
  center: { x: view.center.x - x / view.scale, y: view.center.y - y / view.scale },
});

/** Returns the view at a share of the way from one to another, 0 to 1; its scale grows by equal factors. */
export const between = (from: View, to: View, share: number): View => ({
  ...to,
  center: {
    x: from.center.x + share * (to.center.x - from.center.x),
    y: from.center.y + share * (to.center.y - from.center.y),
  },
  scale: from.scale * (to.scale / from.scale) ** share,
});

/** Returns the bounds of sigma's camera ratio, which falls as the scale grows. */
export function ratiosAround(view: View): { minRatio: number; maxRatio: number } {
  const { least, most } = scalesAround(view);
  return {
    minRatio: cameraOf({ ...view, scale: most }).ratio,
    maxRatio: cameraOf({ ...view, scale: least }).ratio,
  };
}

/** Returns the growth of nodes at a camera ratio, under an opening view. */
export const growthAt = (view: View, ratio: number): number =>
  growthOf({ opening: view.opening, scale: (view.scale * cameraOf(view).ratio) / ratio });

const middleOfView = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 });

const scalesAround = ({ opening }: View): { least: number; most: number } => ({
  least: LEAST_ZOOM * opening,
  most: MOST_ZOOM * opening,
});

/** Returns whether two views are so near that going from one to the other would not be seen. */
export const isSameView = (a: View, b: View): boolean =>
  distance(a.center, b.center) * a.scale < 1 && Math.abs(a.scale / b.scale - 1) < 0.001;
