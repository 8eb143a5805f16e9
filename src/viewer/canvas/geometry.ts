import type { Relation } from '../../model/schema.ts';

/** A place in CSS pixels, x to the right and y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic Bézier curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** The part of a curve that is drawn, between the rims of two nodes: parameters of its ends, and its length in pixels. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

// Abscissae and weights of Gauss–Legendre quadrature on [-1, 1]: five points are exact to a hundredth of a pixel here.
// The same five stand in the edge shader, so that the discs of the overlay sit on the lines of WebGL.
const GAUSS = [
  [0, 0.568889],
  [-0.538469, 0.478629],
  [0.538469, 0.478629],
  [-0.90618, 0.236927],
  [0.90618, 0.236927],
] as const;

/** Halvings of a curve that find a place on it to a thousandth of a pixel. */
const HALVINGS = 20;
/** How wide the lines between two actors fan out at most, in steps. */
const WIDEST_FAN = 9;

/**
 * Returns how far each relation bows sideways, in steps, to the left of the way from its source to its target: one alone
 * is straight, several between the same two actors fan out evenly, whichever of the two is named first.
 */
export function bendsOf(relations: readonly Relation[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const { source, target } = relation;
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    const pair = pairs.get(key);
    if (pair) pair.push(relation);
    else pairs.set(key, [relation]);
  }
  return new Map([...pairs.values()].flatMap(fanned));
}

/** A fan of many is no wider than one of a few: its lines lie closer. */
function fanned(pair: readonly Relation[]): [string, number][] {
  const tightness = Math.min(1, WIDEST_FAN / (pair.length - 1));
  return pair.map(({ id, source, target }, at) => {
    const step = (at - (pair.length - 1) / 2) * tightness;
    return [id, source < target ? step : -step];
  });
}

/** Returns the curve between two points whose middle lies `bow` pixels to the left of the straight way. */
export function curveBetween(from: Point, to: Point, bow: number): Curve {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const distance = Math.hypot(along.x, along.y) || 1;
  // The middle of a quadratic curve lies half-way to its control point, hence twice the bow.
  const sideways = (2 * bow) / distance;
  const control = {
    x: (from.x + to.x) / 2 + along.y * sideways,
    y: (from.y + to.y) / 2 - along.x * sideways,
  };
  return { from, control, to };
}

/** Returns the point of a curve at parameter t, 0 to 1. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** Returns the direction of a curve at parameter t, in pixels per unit of t. */
export function velocityAt({ from, control, to }: Curve, t: number): Point {
  return {
    x: 2 * ((1 - t) * (control.x - from.x) + t * (to.x - control.x)),
    y: 2 * ((1 - t) * (control.y - from.y) + t * (to.y - control.y)),
  };
}

/** Returns a curve with all its coordinates multiplied. */
export const scaledCurve = ({ from, control, to }: Curve, factor: number): Curve => ({
  from: scaledPoint(from, factor),
  control: scaledPoint(control, factor),
  to: scaledPoint(to, factor),
});

const scaledPoint = ({ x, y }: Point, factor: number): Point => ({ x: x * factor, y: y * factor });

/** Returns the length of a curve from its beginning to parameter t, in pixels. */
export function lengthTo(curve: Curve, t: number): number {
  let sum = 0;
  for (const [node, weight] of GAUSS) sum += weight * speedAt(curve, (t / 2) * (1 + node));
  return (t / 2) * sum;
}

function speedAt(curve: Curve, t: number): number {
  const { x, y } = velocityAt(curve, t);
  // Math.hypot guards against overflow, and is many times slower for it.
  return Math.sqrt(x * x + y * y);
}

/** Most lines bow nowhere: along them all is proportion, and nothing need be searched for. */
const isStraight = ({ from, control, to }: Curve): boolean =>
  Math.abs(from.x + to.x - 2 * control.x) + Math.abs(from.y + to.y - 2 * control.y) < 1e-9;

/** Returns what of a curve lies outside two circles around its ends, radii in pixels. */
export function stretchOf(curve: Curve, fromRadius: number, toRadius: number): Stretch {
  const leaving = isStraight(curve) ? leavingStraight : leavingCurved;
  const start = leaving(curve, fromRadius);
  const end = 1 - leaving({ ...curve, from: curve.to, to: curve.from }, toRadius);
  return end > start
    ? { start, end, length: lengthTo(curve, end) - lengthTo(curve, start) }
    : { start: 0.5, end: 0.5, length: 0 };
}

/** Where a curve leaves a circle around its first end. */
const leavingCurved = (curve: Curve, radius: number): number =>
  crossing(0, (t) => distance(pointAt(curve, t), curve.from) > radius);

const leavingStraight = ({ from, to }: Curve, radius: number): number =>
  Math.min(radius / (distance(from, to) || 1), 1);

/** Returns the parameter at which a stretch has run a length, in pixels from its start. */
export function parameterAt(curve: Curve, { start, end }: Stretch, length: number): number {
  if (isStraight(curve)) return Math.min(start + length / (speedAt(curve, 0.5) || 1), end);
  const wanted = lengthTo(curve, start) + length;
  return crossing(start, (t) => lengthTo(curve, t) >= wanted, end);
}

/** Returns the point in the middle of a stretch, measured along the line. */
export const middleOf = (curve: Curve, stretch: Stretch): Point =>
  pointAt(curve, parameterAt(curve, stretch, stretch.length / 2));

/** Returns the curve that a curve follows between two parameters. */
export function partOf(curve: Curve, start: number, end: number): Curve {
  const from = pointAt(curve, start);
  const velocity = velocityAt(curve, start);
  const share = (end - start) / 2;
  return {
    from,
    control: { x: from.x + share * velocity.x, y: from.y + share * velocity.y },
    to: pointAt(curve, end),
  };
}

/** Returns the distance from a point to a stretch of a curve, in pixels. */
export function distanceTo(curve: Curve, { start, end }: Stretch, point: Point): number {
  const steps = 24;
  const points = Array.from({ length: steps + 1 }, (_, at) =>
    pointAt(curve, start + ((end - start) * at) / steps),
  );
  return Math.min(...points.slice(1).map((to, at) => distanceToSegment(point, points[at] ?? to, to)));
}

/** Returns the distance between two points, in pixels. */
export const distance = (a: Point, b: Point): number =>
  Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, share));
  return distance(point, { x: from.x + t * dx, y: from.y + t * dy });
}

/** Halves the way to the first parameter at which `beyond` holds; it must go on holding to `high`. */
function crossing(low: number, beyond: (t: number) => boolean, high = 1): number {
  for (let at = 0; at < HALVINGS; at++) {
    const middle = (low + high) / 2;
    if (beyond(middle)) high = middle;
    else low = middle;
  }
  return high;
}
