import type { RelationLook } from './appearance.ts';
import {
  parameterAt,
  partOf,
  pointAt,
  velocityAt,
  type Curve,
  type Point,
  type Stretch,
} from './geometry.ts';
import { CUT, arrowPath, arrowSize, isSolid } from './shapes.ts';

/** A place on a line, and the way that the line goes there: an angle in radians, clockwise from the right. */
export interface Pose extends Point {
  readonly angle: number;
}

/** A line as SVG and Canvas 2D stroke it; the shader of lines draws the same. */
export interface Strokes {
  readonly path: string;
  /** Dashes and the gaps between them, and how far into them the line begins; none for a whole line. */
  readonly dashes: readonly number[];
  readonly offset: number;
  /** Where the two bars stand that close the gap of a negated line. */
  readonly bars: readonly Pose[];
  /** Where the arrowhead has its tip. */
  readonly head: Pose | undefined;
}

/** Returns the strokes of a line along a stretch of a curve. */
export function strokesOf(look: RelationLook, curve: Curve, stretch: Stretch): Strokes {
  const { length, start, end } = stretch;
  const underHead = look.arrow ? 0.7 * arrowSize(look.width).length : 0;
  const last = parameterAt(curve, stretch, Math.max(length - underHead, 0));
  const along = (distance: number): Pose => pose(curve, parameterAt(curve, stretch, distance));
  return {
    path: pathOf(partOf(curve, start, last)),
    ...dashesOf(look, length),
    bars: look.pattern.cut ? [along(length / 2 - CUT.halfGap), along(length / 2 + CUT.halfGap)] : [],
    head: look.arrow && length > 0 ? pose(curve, end) : undefined,
  };
}

/** Returns an arrowhead and a bar for a line of a look, to be put in place by their poses. */
export const endings = ({ width }: RelationLook): { head: string; bar: string } => ({
  head: arrowPath(width),
  bar: `M0 -${CUT.halfBar}V${CUT.halfBar}`,
});

function dashesOf({ pattern }: RelationLook, length: number): Pick<Strokes, 'dashes' | 'offset'> {
  if (pattern.cut)
    return { dashes: [Math.max(length / 2 - CUT.halfGap, 0), 2 * CUT.halfGap, length].map(round), offset: 0 };
  if (isSolid(pattern)) return { dashes: [], offset: 0 };
  // SVG draws no cap on a dash of no length at all in some browsers. A dash stands in the very middle of the line.
  const on = Math.max(pattern.on, 0.01);
  return { dashes: [on, round(pattern.period - on)], offset: round((on - length) / 2) };
}

/** Returns the `transform` of SVG that moves a sign to a pose. */
export const transformOf = ({ x, y, angle }: Pose): string =>
  `translate(${round(x)} ${round(y)}) rotate(${round((angle * 180) / Math.PI)})`;

function pose(curve: Curve, t: number): Pose {
  const direction = velocityAt(curve, t);
  return { ...pointAt(curve, t), angle: Math.atan2(direction.y, direction.x) };
}

const pathOf = ({ from, control, to }: Curve): string =>
  `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(to.x)} ${round(to.y)}`;

const round = (value: number): number => Math.round(100 * value) / 100;
