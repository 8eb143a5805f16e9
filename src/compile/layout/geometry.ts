/** A place in CSS pixels, x to the right and y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the distance between two places, in pixels. A square root is the same on every machine, `Math.hypot` need not be. */
export function distance(a: Point, b: Point): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy);
}

/** Returns the smallest box around places; empty at the origin where there are none. */
export function boundsOf(places: readonly Point[]): Box {
  const { x: left, y: top } = places[0] ?? { x: 0, y: 0 };
  const bounds = { left, right: left, top, bottom: top };
  for (const { x, y } of places) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}
