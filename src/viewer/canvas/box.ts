import type { Point } from './geometry.ts';

/** A rectangle in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Returns the square around a point, for half a side. */
export const squareAround = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

/** Returns the smallest box around boxes; empty at the origin where there are none. */
export function boundsOf(boxes: readonly Box[]): Box {
  const [first = { left: 0, top: 0, right: 0, bottom: 0 }, ...others] = boxes;
  return others.reduce(
    (bounds, { left, top, right, bottom }) => ({
      left: Math.min(bounds.left, left),
      top: Math.min(bounds.top, top),
      right: Math.max(bounds.right, right),
      bottom: Math.max(bounds.bottom, bottom),
    }),
    first,
  );
}

/** Returns a box grown by a margin on every side. */
export const grown = ({ left, top, right, bottom }: Box, margin: number): Box => ({
  left: left - margin,
  top: top - margin,
  right: right + margin,
  bottom: bottom + margin,
});

/** Returns a box carried along by pixels. */
export const shifted = ({ left, top, right, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** Returns the middle of a box. */
export const middleOfBox = ({ left, top, right, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** Returns whether two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Returns whether a point lies inside a box. */
export const holds = ({ left, top, right, bottom }: Box, { x, y }: Point): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Returns whether a box lies wholly inside another. */
export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;
