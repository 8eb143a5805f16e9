import type { Spot } from './picture.ts';

/** What it costs that discs touch, that a name is covered, and that two nodes are close. */
const COST = { discs: 40, names: 2.5, closeness: 0.6 } as const;

/** How far apart the rims of two nodes want to be, and of two discs must be, and the air around a name, in pixels. */
const ROOM = { wanted: 90, least: 4, name: 4 } as const;

/** Returns what it costs that two nodes and their names are where they are, less the further they are apart. */
export function crowdingCost(one: Spot, other: Spot): number {
  const dx = Math.abs(one.x - other.x);
  const dy = Math.abs(one.y - other.y);
  const rims = one.radius + other.radius;
  const names = (one.label.width + other.label.width) / 2 + ROOM.name;
  if (dx > Math.max(names, rims + ROOM.wanted)) return 0;
  return closenessCost(dx * dx + dy * dy, rims) + (nameIsCovered(one, other, dx) ? COST.names : 0);
}

function closenessCost(squared: number, rims: number): number {
  const wanted = rims + ROOM.wanted;
  const least = rims + ROOM.least;
  if (squared >= wanted * wanted) return 0;
  const share = 1 - squared / (wanted * wanted);
  return COST.closeness * share * share + (squared < least * least ? COST.discs : 0);
}

function nameIsCovered(one: Spot, other: Spot, dx: number): boolean {
  const apart = dx - ROOM.name;
  const [name, otherName] = [one.label.width / 2, other.label.width / 2];
  return (
    (apart < name + otherName && meet(nameTop(one), nameBottom(one), nameTop(other), nameBottom(other))) ||
    (apart < name + other.radius && meetsDisc(one, other)) ||
    (apart < otherName + one.radius && meetsDisc(other, one))
  );
}

const meetsDisc = (named: Spot, { y, radius }: Spot): boolean =>
  nameTop(named) < y + radius && y - radius < nameBottom(named) + ROOM.name;

const meet = (top: number, bottom: number, otherTop: number, otherBottom: number): boolean =>
  top < otherBottom + ROOM.name && otherTop < bottom + ROOM.name;

const nameTop = ({ y, radius }: Spot): number => y + radius + 2;
const nameBottom = (spot: Spot): number => nameTop(spot) + spot.label.height;
