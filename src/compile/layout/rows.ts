import { frameFor, type Frame } from './frame.ts';
import type { Point } from './geometry.ts';
import type { Unplaced } from './picture.ts';

/** Up to so many nodes without a line stand among the others, near those they speak of; more would hide the lines. */
const FEW = 6;

/** Air between the names of a row, between rows, and between the picture of the ties and the first row, in pixels. */
const AIR = { names: 28, rows: 22, above: 56 } as const;

/** The least height of what is above rows, in pixels: room for a name, a line and another name. */
const LEAST_HEIGHT = 160;

/** A picture whose untied nodes stand in rows below the others. */
export interface Rows {
  /** Room for the nodes that are tied, its middle at 0, 0. */
  readonly frame: Frame;
  /** Nodes without a line, the largest first, from left to right and row by row. */
  readonly rows: readonly (readonly Unplaced[])[];
}

/** Returns whether so many nodes without a line are set apart from those that have one. */
export const areMany = (untied: number): boolean => untied > FEW;

/** Returns rows for nodes without a line, and the room that is left for `tied` others in a frame of the usual shape. */
export function rowsFor(untied: readonly Unplaced[], tied: number): Rows {
  const { width, height } = frameFor(tied + untied.length);
  const rows = brokenInto(
    width,
    untied.toSorted((one, other) => other.radius - one.radius),
  );
  const below = rows.reduce((sum, row) => sum + heightOf(row) + AIR.rows, 0) + AIR.above;
  return { frame: { width, height: Math.max(height - below, LEAST_HEIGHT) }, rows };
}

function brokenInto(width: number, nodes: readonly Unplaced[]): Unplaced[][] {
  const rows: Unplaced[][] = [];
  for (const node of nodes) {
    const row = rows.at(-1);
    if (row && namesOf([...row, node]) + AIR.names * row.length <= width) row.push(node);
    else rows.push([node]);
  }
  return rows;
}

/** Returns where the nodes of rows stand, by their ids, the names of the first row below `top`. */
export function placesInRows({ rows, frame }: Rows, top: number): Map<string, Point> {
  const places = new Map<string, Point>();
  let y = top + AIR.above;
  for (const row of rows) {
    const radius = Math.max(...row.map((node) => node.radius));
    const air = row === rows.at(-1) ? AIR.names : (frame.width - namesOf(row)) / row.length;
    let x = -(namesOf(row) + air * row.length) / 2;
    for (const node of row) {
      places.set(node.id, { x: x + (widthOf(node) + air) / 2, y: y + radius });
      x += widthOf(node) + air;
    }
    y += heightOf(row) + AIR.rows;
  }
  return places;
}

const namesOf = (row: readonly Unplaced[]): number => row.reduce((sum, node) => sum + widthOf(node), 0);

const widthOf = ({ label, radius }: Unplaced): number => Math.max(label.width, 2 * radius);

/** A row is as high as its largest node with the longest name below it. */
const heightOf = (row: readonly Unplaced[]): number =>
  2 * Math.max(...row.map(({ radius }) => radius)) + Math.max(...row.map(({ label }) => label.height));
