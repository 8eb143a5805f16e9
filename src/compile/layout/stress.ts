import { distance } from './geometry.ts';
import { hopsFrom, type Nearness } from './nearness.ts';
import type { Spot } from './picture.ts';

/** How many nodes pull at all the others; in a larger network a sample does, and each node its neighbours. */
const MOST_PIVOTS = 1500;

/** The share of its step that each round keeps, and the step at which the picture stands still. */
const COOLING = { share: 0.8, end: 0.02 } as const;

/** How far one node wants another, in hops. */
type Wish = readonly [one: Spot, other: Spot, hops: number];

/**
 * Places nodes that hang together so that those who are few hops apart are as near, a hop being 1: stress by stochastic
 * gradient descent (Zheng, Pawar and Goodman 2018), from places drawn by chance.
 * @see https://doi.org/10.1109/TVCG.2018.2859997
 */
export function relax(part: readonly Spot[], near: Nearness, random: () => number): void {
  for (const spot of part) [spot.x, spot.y] = [random() - 0.5, random() - 0.5];
  const wishes = wishesOf(part, near, random);
  const widest = wishes.reduce((most, rows) => Math.max(most, rows.at(-1)?.[2] ?? 0), 1);
  for (let rate = widest * widest; rate > COOLING.end; rate *= COOLING.share)
    for (const rows of shuffled(wishes, random)) for (const wish of rows) draw(wish, rate);
}

function wishesOf(part: readonly Spot[], near: Nearness, random: () => number): Wish[][] {
  const wishesFrom = (spot: Spot): Wish[] =>
    [...hopsFrom(spot, near)].slice(1).map(([other, hops]) => [spot, other, hops]);
  if (part.length <= MOST_PIVOTS) return part.map(wishesFrom);
  const pivots = shuffled(part, random).slice(0, MOST_PIVOTS / 10);
  const neighbours = part.map((spot) =>
    (near.get(spot) ?? []).map(([other, hops]): Wish => [spot, other, hops]),
  );
  return [...pivots.map(wishesFrom), ...neighbours];
}

/** Moves two nodes towards the distance they want, the further apart they are to be the less firmly. */
function draw([one, other, hops]: Wish, rate: number): void {
  const apart = distance(one, other) || Number.EPSILON;
  const share = (Math.min(1, rate / (hops * hops)) * (apart - hops)) / (2 * apart);
  const [dx, dy] = [share * (one.x - other.x), share * (one.y - other.y)];
  one.x -= dx;
  one.y -= dy;
  other.x += dx;
  other.y += dy;
}

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed: Item[] = [];
  items.forEach((item, at) => {
    const place = Math.floor(random() * (at + 1));
    mixed.push(mixed[place] ?? item);
    mixed[place] = item;
  });
  return mixed;
}
