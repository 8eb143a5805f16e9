import { crossingsOf } from './crossings.ts';
import { crowdingCost } from './crowding.ts';
import { distance } from './geometry.ts';
import { passingCost } from './passing.ts';
import { otherEnd, type Line, type Picture, type Spot } from './picture.ts';

/** What a crossing costs, a line twice or never as long as wanted, and two lines that leave a node as one. */
const COST = { crossing: 1, length: 0.35, narrowness: 0.5 } as const;

/** The cosine of the angle under which two lines are hard to tell apart: about 26°. */
const NARROW = 0.9;

/** No line is wanted shorter than this, in pixels: room for a sign on it. */
const LEAST_LENGTH = 60;

/** Returns how long a line of a picture wants to be, in pixels: as long as the others. */
export function wantedLength({ lines }: Picture): number {
  const sum = lines.reduce((total, { from, to }) => total + distance(from, to), 0);
  return Math.max(LEAST_LENGTH, sum / (lines.length || 1));
}

/**
 * Returns what is amiss around one node of a picture: all that changes where it alone is moved. What exceeds the bound is
 * not counted to its end.
 */
export function strainAround(spot: Spot, picture: Picture, length: number, bound: number): number {
  let strain = 0;
  for (const other of picture.spots) if (other !== spot) strain += crowdingCost(spot, other);
  for (const line of spot.lines) {
    if (strain > bound) return strain;
    strain += COST.crossing * crossingsOf(line, picture) + lengthCost(line, length);
  }
  for (const line of spot.lines) {
    if (strain > bound) return strain;
    strain += passedBy(line, picture) + anglesAt(spot, line) / 2 + anglesAt(otherEnd(line, spot), line);
  }
  if (strain > bound) return strain;
  for (const line of picture.lines)
    if (line.from !== spot && line.to !== spot) strain += passingCost(line.from, line.to, spot);
  return strain;
}

function passedBy({ from, to }: Line, { spots }: Picture): number {
  let cost = 0;
  for (const spot of spots) if (spot !== from && spot !== to) cost += passingCost(from, to, spot);
  return cost;
}

function lengthCost({ from, to }: Line, length: number): number {
  const excess = distance(from, to) / length - 1;
  return COST.length * excess * excess;
}

/** Returns what it costs that a line leaves a node close to others, each pair in full. */
function anglesAt(spot: Spot, line: Line): number {
  let cost = 0;
  for (const other of spot.lines)
    if (other !== line) cost += narrownessCost(spot, otherEnd(line, spot), otherEnd(other, spot));
  return cost;
}

function narrownessCost(spot: Spot, one: Spot, other: Spot): number {
  const ax = one.x - spot.x;
  const ay = one.y - spot.y;
  const bx = other.x - spot.x;
  const by = other.y - spot.y;
  const product = ax * bx + ay * by;
  if (product <= 0) return 0;
  const cosine = product / Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
  return cosine > NARROW ? (COST.narrowness * (cosine - NARROW)) / (1 - NARROW) : 0;
}
