import type { Frame } from './frame.ts';
import { otherEnd, type Picture, type Spot } from './picture.ts';
import { strainAround, wantedLength } from './strain.ts';

/** The strain that a move may add at the beginning, in crossings; it falls evenly to none, and then only what is better counts. */
const HEAT = 1;
const HOT_SHARE = 0.8;

/** Shares of the moves that start from a node's own place, and from the middle of its neighbours; the rest, near one of them. */
const FROM = { itself: 0.4, neighbours: 0.3 } as const;

/** How far a move goes at most: as a share of the frame, and around a neighbour in pixels; and at least. */
const REACH = { far: 0.6, neighbour: 160, least: 3 } as const;

/**
 * Moves one node of a picture at a time, within the frame, so that lines cross less and run through less: threshold
 * accepting (Dueck and Scheuer 1990), which asks for no exponential and is so the same on every machine.
 * @see https://doi.org/10.1016/0021-9991(90)90201-B
 */
export function untangle(picture: Picture, frame: Frame, moves: number, random: () => number): void {
  const length = wantedLength(picture);
  for (let made = 0; made < moves; made++) {
    const spot = chosen(picture.spots, random);
    if (spot) tryMove(spot, picture, frame, { length, threshold: thresholdAt(made / moves), random });
  }
}

const thresholdAt = (share: number): number => HEAT * Math.max(0, 1 - share / HOT_SHARE);

interface Attempt {
  readonly length: number;
  readonly threshold: number;
  readonly random: () => number;
}

function tryMove(spot: Spot, picture: Picture, frame: Frame, { length, threshold, random }: Attempt): void {
  const { x, y } = spot;
  const most = strainAround(spot, picture, length, Infinity) + threshold;
  const [toX, toY] = proposal(spot, frame, random);
  picture.move(spot, toX, toY);
  if (strainAround(spot, picture, length, most) > most) picture.move(spot, x, y);
}

function proposal(spot: Spot, { width, height }: Frame, random: () => number): [x: number, y: number] {
  const [x, y, reach] = origin(spot, width, random);
  return [
    within(x + (2 * random() - 1) * reach, width / 2),
    within(y + (2 * random() - 1) * reach, height / 2),
  ];
}

/** Most moves are small, whatever the size of the picture, and some go anywhere. */
function origin(spot: Spot, width: number, random: () => number): [x: number, y: number, reach: number] {
  const [kind, share] = [random(), random()];
  const reach = REACH.far * width * share * share * share + REACH.least;
  if (kind < FROM.itself || spot.lines.length === 0) return [spot.x, spot.y, reach];
  if (kind < FROM.itself + FROM.neighbours) return [...middleOfNeighbours(spot), reach];
  const line = chosen(spot.lines, random);
  const { x, y } = line ? otherEnd(line, spot) : spot;
  return [x, y, REACH.neighbour];
}

function middleOfNeighbours(spot: Spot): [x: number, y: number] {
  let [x, y] = [0, 0];
  for (const line of spot.lines) {
    const end = otherEnd(line, spot);
    x += end.x / spot.lines.length;
    y += end.y / spot.lines.length;
  }
  return [x, y];
}

const within = (value: number, half: number): number => Math.min(half, Math.max(-half, value));

const chosen = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];
