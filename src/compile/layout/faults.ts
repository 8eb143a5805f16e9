import type { PlacedNode, Tie } from './picture.ts';

/** What each fault of a picture costs: a covered name is worst, then a line that runs through a stranger, then a crossing. */
const COST = { labelOverlap: 12, nodeOnLine: 8, crossing: 5, lineOnLabel: 2, lengthSpread: 10 } as const;

/** How near a line may pass by the rim of a node that it does not tie, in CSS pixels. */
const CLEARANCE = 6;

/** The faults of a picture that a reader trips over, counted. */
export interface LayoutFaults {
  readonly crossings: number;
  readonly nodesOnLines: number;
  readonly labelOverlaps: number;
  readonly linesOnLabels: number;
  /** Standard deviation of the lengths of lines, as a share of their mean. */
  readonly lengthSpread: number;
}

interface Line {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns one number for how hard a picture is to read: less is better. */
export function costOf(nodes: readonly PlacedNode[], ties: readonly Tie[]): number {
  const faults = faultsOf(nodes, ties);
  return (
    COST.labelOverlap * faults.labelOverlaps +
    COST.nodeOnLine * faults.nodesOnLines +
    COST.crossing * faults.crossings +
    COST.lineOnLabel * faults.linesOnLabels +
    COST.lengthSpread * faults.lengthSpread
  );
}

/** Returns the faults of a picture whose lines are straight and whose labels stand below their nodes. */
export function faultsOf(nodes: readonly PlacedNode[], ties: readonly Tie[]): LayoutFaults {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = ties.flatMap(([source, target]): Line[] => {
    const [from, to] = [byId.get(source), byId.get(target)];
    return from && to ? [{ from, to }] : [];
  });
  const strangers = (line: Line): PlacedNode[] =>
    nodes.filter((node) => node !== line.from && node !== line.to);
  return {
    crossings: countPairs(lines, cross),
    nodesOnLines: sum(lines, (line) => strangers(line).filter((node) => passes(line, node)).length),
    labelOverlaps: countPairs(nodes, labelsOverlap),
    linesOnLabels: sum(lines, (line) => strangers(line).filter((node) => meets(line, boxOf(node))).length),
    lengthSpread: spread(lines.map(({ from, to }) => Math.hypot(from.x - to.x, from.y - to.y))),
  };
}

function countPairs<Item>(items: readonly Item[], test: (one: Item, other: Item) => boolean): number {
  return sum(items, (one, at) => items.slice(at + 1).filter((other) => test(one, other)).length);
}

const sum = <Item>(items: readonly Item[], count: (item: Item, at: number) => number): number =>
  items.reduce((total, item, at) => total + count(item, at), 0);

/** Lines that share an end do not cross. */
function cross(one: Line, other: Line): boolean {
  const ends = new Set([one.from, one.to, other.from, other.to]);
  return ends.size === 4 && segmentsCross(one.from, one.to, other.from, other.to);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const segmentsCross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);

const side = (a: Point, b: Point, c: Point): boolean =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;

const passes = ({ from, to }: Line, node: PlacedNode): boolean =>
  distanceToLine(node, from, to) < node.radius + CLEARANCE;

function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}

function boxOf({ x, y, radius, label }: PlacedNode): Box {
  const top = y + radius + 2;
  return { left: x - label.width / 2, right: x + label.width / 2, top, bottom: top + label.height };
}

function labelsOverlap(one: PlacedNode, other: PlacedNode): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  return boxesOverlap(a, b) || discOverlaps(other, a) || discOverlaps(one, b);
}

const boxesOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const discOverlaps = ({ x, y, radius }: PlacedNode, { left, right, top, bottom }: Box): boolean =>
  x + radius > left && x - radius < right && y + radius > top && y - radius < bottom;

function meets({ from, to }: Line, { left, right, top, bottom }: Box): boolean {
  const [a, b, c, d] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return segmentsCross(from, to, a, c) || segmentsCross(from, to, b, d);
}

function spread(lengths: readonly number[]): number {
  if (lengths.length === 0) return 0;
  const mean = lengths.reduce((total, length) => total + length, 0) / lengths.length;
  const variance = lengths.reduce((total, length) => total + (length - mean) ** 2, 0) / lengths.length;
  return Math.sqrt(variance) / (mean || 1);
}
