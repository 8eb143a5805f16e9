import type { Core, Glyph, Pattern, Shape } from './appearance.ts';

/** A path in SVG notation, and whether it is filled or only stroked. */
export interface Mark {
  readonly path: string;
  readonly filled: boolean;
}

/**
 * The size of each shape for a radius of 1: half a side of the square, from the middle to a corner of the others.
 * Chosen so that all five look equally large. The node shader holds the same numbers.
 */
export const SHAPE_SIZE: Readonly<Record<Shape, number>> = {
  circle: 1,
  square: 0.9,
  diamond: 1.26,
  triangle: 1.36,
  hexagon: 1.1,
};

/** The radius within which a line stays out of a shape, for a radius of 1. */
export const RIM: Readonly<Record<Shape, number>> = {
  circle: 1,
  square: 1.12,
  diamond: 1.1,
  triangle: 1.15,
  hexagon: 1.06,
};

/** The radius that a shape takes up towards the names around it, for a radius of 1. */
export const REACH: Readonly<Record<Shape, number>> = {
  circle: 1,
  square: 0.95,
  diamond: 1.26,
  triangle: 1.18,
  hexagon: 1.1,
};

const CORNERS: Readonly<Record<Exclude<Shape, 'circle'>, readonly number[]>> = {
  square: [45, 135, 225, 315],
  diamond: [0, 90, 180, 270],
  triangle: [90, 210, 330],
  hexagon: [30, 90, 150, 210, 270, 330],
};

/** Returns the outline of a shape around the origin, for a radius in pixels. */
export function shapePath(shape: Shape, radius: number): string {
  const size = radius * SHAPE_SIZE[shape];
  if (shape === 'circle') return circlePath(size);
  const reach = shape === 'square' ? size * Math.SQRT2 : size;
  // The middle of a triangle's three corners lies low in it; lowering it again makes it sit among the others.
  const lower = shape === 'triangle' ? 0.14 * size : 0;
  const corner = (degrees: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return `${round(reach * Math.cos(angle))} ${round(lower - reach * Math.sin(angle))}`;
  };
  return `M${CORNERS[shape].map(corner).join('L')}Z`;
}

/** Returns what is left blank inside a node, for the node's radius in pixels; `undefined` where it is whole. */
export function coreMark(core: Core, radius: number): Mark | undefined {
  if (core === 'dot') return { path: circlePath(0.34 * radius), filled: true };
  if (core === 'ring') return { path: circlePath(0.5 * radius), filled: false };
  if (core === 'bar') return { path: `M${round(-0.5 * radius)} 0H${round(0.5 * radius)}`, filled: false };
  return undefined;
}

/** Returns the symbol of a stance around the origin, for a disc of a radius in pixels. */
export function glyphMark(glyph: Glyph, radius: number): Mark {
  const reach = round(0.5 * radius);
  const slant = round(0.4 * radius);
  if (glyph === 'plus') return { path: `M-${reach} 0H${reach}M0 -${reach}V${reach}`, filled: false };
  if (glyph === 'cross')
    return {
      path: `M-${slant} -${slant}L${slant} ${slant}M-${slant} ${slant}L${slant} -${slant}`,
      filled: false,
    };
  if (glyph === 'dot') return { path: circlePath(0.22 * radius), filled: true };
  return { path: `M0 -${reach}L${reach} 0L0 ${reach}L-${reach} 0Z`, filled: false };
}

/** Returns the stroke that strikes a disc through, for a radius in pixels. */
export function strikePath(radius: number): string {
  const reach = round(1.05 * radius);
  return `M-${reach} ${reach}L${reach} -${reach}`;
}

/** Returns the dash and the gap of a dashed ring: eight of them, whatever the radius, so that the ring closes. */
export function dashesOfRing(radius: number): readonly [number, number] {
  const eighth = (2 * Math.PI * radius) / 8;
  return [round(0.55 * eighth), round(0.45 * eighth)];
}

/** Returns an arrowhead that points right with its tip at the origin, for a line of a width in pixels. */
export function arrowPath(width: number): string {
  const { length, halfWidth } = arrowSize(width);
  return `M0 0L-${length} -${halfWidth}L-${length} ${halfWidth}Z`;
}

/** Returns how long an arrowhead is, and half its breadth, for a line of a width; all in pixels. */
export const arrowSize = (width: number): { length: number; halfWidth: number } => ({
  length: round(5.5 + 2.2 * width),
  halfWidth: round(2 + 1.3 * width),
});

/** Half the gap in the middle of a negated line, and half the height of the bars that close it, in pixels. */
export const CUT = { halfGap: 13, halfBar: 5.5 } as const;

/** Returns whether a pattern is an unbroken line. */
export const isSolid = ({ on, period }: Pattern): boolean => on >= period;

/** Returns a full circle around the origin, for a radius in pixels. */
export function circlePath(radius: number): string {
  const r = round(radius);
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
}

const round = (value: number): number => Math.round(100 * value) / 100;
