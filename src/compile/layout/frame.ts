import { boundsOf, type Box } from './geometry.ts';
import type { Picture, Spot } from './picture.ts';

/** Square pixels of a picture for each of its nodes. */
const ROOM = 10_000;

/** Width of a picture for a height of 1: between a desktop's window and a phone's. */
const ASPECT = 1.3;

/** How long a line is where there is room enough, and the gap between parts that do not hang together, in pixels. */
const HOP = 125;
const GAP = 110;

/** How much more a picture may be stretched one way than the other, to fill its frame. */
const MOST_STRETCH = 1.4;

/** The size of a picture, whose middle is at 0, 0. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Returns the frame for so many nodes: the more there are the larger, so that each has the same room. */
export function frameFor(count: number): Frame {
  // One more than there are, since the outermost nodes stand on the edge.
  const height = Math.sqrt((ROOM * (count + 1)) / ASPECT);
  return { width: ASPECT * height, height };
}

/** Moves the parts of a picture, each laid out with a hop of 1, side by side into a frame. */
export function fit(picture: Picture, parts: readonly (readonly Spot[])[], frame: Frame): void {
  for (const part of parts) level(part);
  pack(parts);
  const { left, right, top, bottom } = boundsOf(picture.spots);
  const [x, y] = stretchInto(frame, { width: right - left, height: bottom - top });
  for (const spot of picture.spots)
    picture.move(spot, x * (spot.x - (left + right) / 2), y * (spot.y - (top + bottom) / 2));
}

function stretchInto({ width, height }: Frame, size: Frame): [x: number, y: number] {
  const [x, y] = [Math.min(1, width / (size.width || 1)), Math.min(1, height / (size.height || 1))];
  return [Math.min(x, MOST_STRETCH * y), Math.min(y, MOST_STRETCH * x)];
}

/** Turns nodes around their middle so that they lie along the x axis, and makes a hop as long as a line. */
function level(part: readonly Spot[]): void {
  const middle = { x: mean(part.map(({ x }) => x)), y: mean(part.map(({ y }) => y)) };
  const [cosine, sine] = axisOf(part, middle);
  for (const spot of part) {
    const [dx, dy] = [HOP * (spot.x - middle.x), HOP * (spot.y - middle.y)];
    spot.x = cosine * dx + sine * dy;
    spot.y = cosine * dy - sine * dx;
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Returns the direction in which places are spread most: the first principal axis, of length 1. */
function axisOf(part: readonly Spot[], middle: { x: number; y: number }): [cosine: number, sine: number] {
  const xx = mean(part.map(({ x }) => (x - middle.x) * (x - middle.x)));
  const yy = mean(part.map(({ y }) => (y - middle.y) * (y - middle.y)));
  const xy = mean(part.map(({ x, y }) => (x - middle.x) * (y - middle.y)));
  const along = (xx - yy + Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy)) / 2;
  const length = Math.sqrt(along * along + xy * xy);
  return length > 0 ? [along / length, xy / length] : xx >= yy ? [1, 0] : [0, 1];
}

/** Sets parts in rows, the tallest first, about as wide as the frame will be. */
function pack(parts: readonly (readonly Spot[])[]): void {
  const blocks = parts
    .map((part) => ({ part, box: boundsOf(part) }))
    .sort((a, b) => heightOf(b.box) - heightOf(a.box));
  const area = blocks.reduce((sum, { box }) => sum + widthOf(box) * heightOf(box), 0);
  const widest = blocks.reduce((most, { box }) => Math.max(most, widthOf(box)), Math.sqrt(ASPECT * area));
  let [left, top, tallest] = [0, 0, 0];
  for (const { part, box } of blocks) {
    if (left > 0 && left + widthOf(box) > widest) [left, top, tallest] = [0, top + tallest, 0];
    for (const spot of part) [spot.x, spot.y] = [spot.x + left - box.left, spot.y + top - box.top];
    left += widthOf(box);
    tallest = Math.max(tallest, heightOf(box));
  }
}

const widthOf = ({ left, right }: Box): number => right - left + GAP;
const heightOf = ({ top, bottom }: Box): number => bottom - top + GAP;
