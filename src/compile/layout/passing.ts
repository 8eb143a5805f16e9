import type { Spot } from './picture.ts';

/** What it costs that a line runs through a node or just by its rim, that it passes near, and that it runs through a name. */
const COST = { through: 1.6, near: 0.8, name: 0.25 } as const;

/** How far from the rim of a node a line runs through it, and is near, in pixels: room for the disc that it carries. */
const CLEARANCE = { through: 5, near: 24 } as const;

/** Returns what it costs that a line passes a node which it does not tie, less the further it is from node and name. */
export function passingCost(from: Spot, to: Spot, node: Spot): number {
  const { radius, label } = node;
  const x = from.x - node.x;
  const y = from.y - node.y;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squaredLength = dx * dx + dy * dy || 1;
  const reach = radius + CLEARANCE.near + label.width / 2;
  // Most lines are too far from most nodes, and their distance from an endless line says so soonest.
  const sideways = x * dy - y * dx;
  if (sideways * sideways > reach * reach * squaredLength) return 0;
  const share = clamped(-(x * dx + y * dy) / squaredLength);
  const nearX = x + share * dx;
  const nearY = y + share * dy;
  const squared = nearX * nearX + nearY * nearY;
  if (squared > reach * reach) return 0;
  const name = runsThroughName(x, y, dx, dy, node) ? COST.name : 0;
  return name + nodeCost(squared, radius);
}

const clamped = (share: number): number => (share < 0 ? 0 : share > 1 ? 1 : share);

function nodeCost(squaredDistance: number, radius: number): number {
  const through = radius + CLEARANCE.through;
  const near = radius + CLEARANCE.near;
  if (squaredDistance >= near * near) return 0;
  const nearness = COST.near * (1 - squaredDistance / (near * near));
  return squaredDistance < through * through ? COST.through + nearness : nearness;
}

/** Returns whether a segment, its beginning counted from the node, meets the box of the node's name (Liang and Barsky 1984). */
function runsThroughName(x: number, y: number, dx: number, dy: number, { radius, label }: Spot): boolean {
  const [half, top] = [label.width / 2, radius + 2];
  const [left, right] = entry(x, dx, -half, half);
  const [above, below] = entry(y, dy, top, top + label.height);
  return Math.max(left, above, 0) < Math.min(right, below, 1);
}

/** Returns where along a segment, from 0 to 1, one of its coordinates lies between two values. */
function entry(start: number, delta: number, low: number, high: number): readonly [number, number] {
  const [one, other] = [
    (low - start) / (delta || Number.EPSILON),
    (high - start) / (delta || Number.EPSILON),
  ];
  return one < other ? [one, other] : [other, one];
}
