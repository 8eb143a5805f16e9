import { grown, holds, isWithin, overlaps, type Box } from './box.ts';
import type { Point } from './geometry.ts';
import { Grid, gridOf } from './grid.ts';

/** Returns the width of a line of text in CSS pixels. */
export type Measure = (text: string, size: number) => number;

/** A name that asks for a place. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly at: Point;
  /** The node's own rim, in pixels. */
  readonly radius: number;
  /** Font size in pixels. */
  readonly size: number;
  /** Higher is placed first. */
  readonly rank: number;
  /** The most that its place may cost; without end where it must be named, as what the reader has chosen. */
  readonly tolerance: number;
}

/** What labels stay clear of. */
export interface Obstacles {
  /** Never covered: nodes. */
  readonly boxes: readonly Box[];
  /** Covered only where every other place is taken: discs and arrowheads. */
  readonly signs: readonly Box[];
  /** Points along the lines, covered as few as may be. */
  readonly points: readonly Point[];
  /** What is seen. The name of a node that is seen leaves it only in need; that of another stays out of it. */
  readonly bounds: Box;
}

/** A label in its place: lines of text from the top, each `size` × LINE_HEIGHT high, aligned within its box. */
export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
}

/** The height of a line, for a font size of 1. */
const LINE_HEIGHT = 1.16;

/** Where a label stands against its node: sideways and down in units of its reach, and the edge it is set to. */
const DIRECTIONS = [
  [0, 1, 'center'],
  [1, 0, 'left'],
  [-1, 0, 'right'],
  [0, -1, 'center'],
  [0.75, 0.75, 'left'],
  [-0.75, 0.75, 'right'],
  [0.75, -0.75, 'left'],
  [-0.75, -0.75, 'right'],
  [0.95, 0.4, 'left'],
  [-0.95, 0.4, 'right'],
  [0.95, -0.4, 'left'],
  [-0.95, -0.4, 'right'],
  [-0.2, 1, 'left'],
  [0.2, 1, 'right'],
  [-0.2, -1, 'left'],
  [0.2, -1, 'right'],
] as const;

/** Air between a name and its node, and a name and the lines beside it, in pixels. */
const GAP = 4;
const AIR = 3;
/** How much further off a name may stand that must not be lacking: still nearer to its node than to any other. */
const FURTHER = 10;
/** The width that lines are wrapped to, and the most that one word may have, for a font size of 1. */
const WIDEST = 9.5;
const LONGEST = 15;
const MOST_LINES = 3;
/** What it costs to cover something or to be cut off by the edge, against one place further down the list of preferred places. */
const COSTS = { point: 3, sign: 40, stranger: 30, cut: 100 } as const;
/** A name so near to another node would be read as that one’s, in pixels. */
const CLOSE = 6;

/** Returns the better-ranked of two first. It never returns 0, so every machine places in the same order. */
export const byRank = (a: LabelWish, b: LabelWish): number =>
  a.rank !== b.rank ? b.rank - a.rank : a.id < b.id ? -1 : 1;

/**
 * Returns the labels that found a place: clear of every box and of each other, and of lines as far as may be. Greedy, the
 * best-ranked first; one that finds none at a cost that it tolerates is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: Obstacles,
  measure: Measure,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const ground = groundOf(obstacles);
  for (const wish of [...wishes].sort(byRank)) {
    const label = bestPlace(wish, ground, measure);
    if (!label) continue;
    placed.push(label);
    ground.names.add(label.box, label.box);
  }
  return placed;
}

/** The obstacles by where they are: a name looks only at those around it. */
interface Ground {
  readonly nodes: Grid<Box>;
  /** The names that have found a place so far. */
  readonly names: Grid<Box>;
  readonly signs: Grid<Box>;
  readonly points: Grid<Point>;
  readonly bounds: Box;
}

function groundOf({ boxes, signs, points, bounds }: Obstacles): Ground {
  const crossed = new Grid<Point>();
  for (const point of points) crossed.addAt(point, point);
  return {
    nodes: gridOf(boxes, itself),
    names: new Grid<Box>(),
    signs: gridOf(signs, itself),
    points: crossed,
    bounds,
  };
}

const itself = (box: Box): Box => box;

/** Returns a text in as few, and as even, lines as its size allows. */
export function wrapped(text: string, size: number, measure: Measure): readonly string[] {
  const words = text.split(/\s+/).map((word) => shortened(word, LONGEST * size, size, measure));
  const wanted = Math.min(Math.ceil(measure(text, size) / (WIDEST * size)), MOST_LINES, words.length);
  const splits = splitsOf(words, wanted).map((lines) => lines.map((line) => line.join(' ')));
  const width = (lines: readonly string[]): number => Math.max(...lines.map((line) => measure(line, size)));
  return splits.reduce((best, lines) => (width(lines) < width(best) ? lines : best), splits[0] ?? [text]);
}

/** Returns a word, cut where it is wider than a picture can carry; whole names stand in the list and the panel. */
function shortened(word: string, most: number, size: number, measure: Measure): string {
  if (measure(word, size) <= most) return word;
  const letters = [...word];
  while (letters.length > 1 && measure(`${letters.join('')}…`, size) > most) letters.pop();
  return `${letters.join('')}…`;
}

function splitsOf(words: readonly string[], parts: number): string[][][] {
  if (parts <= 1) return [[[...words]]];
  const heads = words.slice(0, words.length - parts + 1).map((_, at) => at + 1);
  return heads.flatMap((head) =>
    splitsOf(words.slice(head), parts - 1).map((rest) => [words.slice(0, head), ...rest]),
  );
}

function bestPlace(wish: LabelWish, ground: Ground, measure: Measure): PlacedLabel | undefined {
  const places = candidates(wish, measure);
  const free = places.filter(({ box }) => isFree(box, ground));
  const choice = free.length > 0 || wish.tolerance < Infinity ? free : places;
  const costs = choice.map((place) => places.indexOf(place) + costOf(place.box, wish.at, ground));
  const least = Math.min(...costs);
  return least <= wish.tolerance ? choice[costs.indexOf(least)] : undefined;
}

const isFree = (box: Box, { nodes, names }: Ground): boolean =>
  ![nodes, names].some((grid) => grid.some(box, (other) => overlaps(box, other)));

function costOf(box: Box, own: Point, { nodes, signs, points, bounds }: Ground): number {
  const near = grown(box, AIR);
  let covered = 0;
  points.near(near, (point) => (covered += holds(near, point) ? 1 : 0));
  const hidden = among(signs, box, () => true);
  const strangers = among(nodes, grown(box, CLOSE), (node) => !holds(node, own));
  const isCut = holds(bounds, own) ? !isWithin(box, bounds) : overlaps(box, bounds);
  return COSTS.point * covered + COSTS.sign * hidden + COSTS.stranger * strangers + (isCut ? COSTS.cut : 0);
}

/** How many boxes of a grid lie on a box; one that lies in several of its cells counts once. */
function among(grid: Grid<Box>, box: Box, counts: (other: Box) => boolean): number {
  const found = new Set<Box>();
  grid.near(box, (other) => overlaps(box, other) && counts(other) && found.add(other));
  return found.size;
}

/** Places around the node, the preferred first: beside and below, then above, then steps around. */
function candidates({ id, text, at, radius, size, tolerance }: LabelWish, measure: Measure): PlacedLabel[] {
  const lines = wrapped(text, size, measure);
  const width = Math.max(...lines.map((line) => measure(line, size)));
  const height = lines.length * size * LINE_HEIGHT;
  const rings = tolerance < Number.MAX_VALUE ? [GAP] : [GAP, GAP + FURTHER];
  return rings.flatMap((ring) =>
    DIRECTIONS.map(([x, y, align]) => {
      const shift = align === 'left' ? 0 : align === 'right' ? width : width / 2;
      const left = at.x + x * (radius + ring) - shift;
      const top = at.y + y * (radius + ring + height / 2) - height / 2;
      return { id, lines, align, size, box: { left, top, right: left + width, bottom: top + height } };
    }),
  );
}

/** Returns the x that a label's alignment refers to, in pixels. */
export const anchorOf = ({ box: { left, right }, align }: PlacedLabel): number =>
  align === 'left' ? left : align === 'right' ? right : (left + right) / 2;

/** Returns the y of the baseline of a label's line, in pixels. */
export const baselineOf = ({ box, size }: PlacedLabel, line: number): number =>
  box.top + (line * LINE_HEIGHT + 0.93) * size;

/** Which end of a text its anchor is: start and end change places where the text runs from right to left. */
const ANCHORS = {
  ltr: { left: 'start', center: 'middle', right: 'end' },
  rtl: { left: 'end', center: 'middle', right: 'start' },
} as const;

/** Returns the `text-anchor` of a line of text in SVG, for the direction that it runs in and the edge that it is set to. */
export const textAnchorOf = (direction: 'ltr' | 'rtl', align: PlacedLabel['align']): string =>
  ANCHORS[direction][align];
