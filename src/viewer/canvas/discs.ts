import { squareAround, type Box } from './box.ts';
import { distance, parameterAt, pointAt, type Curve, type Point, type Stretch } from './geometry.ts';
import { gridOf, type Grid } from './grid.ts';

/** A disc that asks for a place on its line. */
export interface DiscWish {
  readonly curve: Curve;
  readonly stretch: Stretch;
  /** Pixels. */
  readonly radius: number;
  /** Whether it must stand in the middle: the gap of a negated line is there. */
  readonly fixed: boolean;
}

/** A circle that discs stay clear of. */
export interface Circle {
  readonly at: Point;
  readonly radius: number;
}

/** Between two discs, or a disc and a node, in pixels. */
const AIR = 1;

/** Where along its line a disc may stand, the preferred first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73] as const;

/** Returns where each disc stands: in the middle of its line, or as near to it as nodes and earlier discs allow. */
export function placeDiscs(wishes: readonly DiscWish[], nodes: readonly Circle[]): Point[] {
  const taken = gridOf(nodes, around);
  return wishes.map((wish) => {
    const at = placeOf(wish, taken);
    if (wish.radius > 0) taken.add({ at, radius: wish.radius }, squareAround(at, wish.radius));
    return at;
  });
}

function placeOf({ curve, stretch, radius, fixed }: DiscWish, taken: Grid<Circle>): Point {
  const placeAt = (share: number): Point =>
    pointAt(curve, parameterAt(curve, stretch, share * stretch.length));
  const isFree = (place: Point): boolean =>
    !taken.some(
      squareAround(place, radius + AIR),
      (other) => distance(place, other.at) <= radius + other.radius + AIR,
    );
  const share = fixed || radius === 0 ? undefined : SHARES.find((candidate) => isFree(placeAt(candidate)));
  return placeAt(share ?? SHARES[0]);
}

const around = ({ at, radius }: Circle): Box => squareAround(at, radius);
