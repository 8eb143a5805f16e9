import type { LabelBox } from './label-box.ts';

/** A node with its place: the middle of its disc, in CSS pixels, y downwards. */
export interface PlacedNode {
  readonly id: string;
  readonly radius: number;
  readonly label: LabelBox;
  x: number;
  y: number;
}

/** A node without a place. */
export type Unplaced = Omit<PlacedNode, 'x' | 'y'>;

/** The ids of two actors that are tied. */
export type Tie = readonly [string, string];

/** A node and the lines that end at it. */
export interface Spot extends PlacedNode {
  readonly lines: Line[];
}

/** A straight line between two nodes, and its number in the picture. */
export interface Line {
  readonly at: number;
  readonly from: Spot;
  readonly to: Spot;
}

/** A picture whose nodes may be moved. */
export class Picture {
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
  /** Where the lines begin and end, four numbers each, in one row: what is asked of all lines at once is asked often. */
  readonly ends: Float64Array;

  /** A tie of a node with itself, or with nobody, is no line. */
  constructor(nodes: readonly PlacedNode[], ties: readonly Tie[]) {
    this.spots = nodes.map((node) => ({ ...node, lines: [] }));
    const byId = new Map(this.spots.map((spot) => [spot.id, spot]));
    this.lines = ties
      .map(([source, target]) => ({ from: byId.get(source), to: byId.get(target) }))
      .flatMap(({ from, to }) => (from && to && from !== to ? [{ from, to }] : []))
      .map(({ from, to }, at) => ({ from, to, at }));
    for (const line of this.lines) {
      line.from.lines.push(line);
      line.to.lines.push(line);
    }
    this.ends = new Float64Array(4 * this.lines.length);
    for (const spot of this.spots) this.move(spot, spot.x, spot.y);
  }

  /** Moves a node to a place, and the ends of its lines with it; no other way of moving is seen by `ends`. */
  move(spot: Spot, x: number, y: number): void {
    spot.x = x;
    spot.y = y;
    for (const { at, from } of spot.lines) {
      const end = from === spot ? 4 * at : 4 * at + 2;
      this.ends[end] = x;
      this.ends[end + 1] = y;
    }
  }
}

/** Returns the node at the other end of a line. */
export const otherEnd = ({ from, to }: Line, spot: Spot): Spot => (from === spot ? to : from);
