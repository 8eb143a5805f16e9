import type { Line, Picture } from './picture.ts';

/** Returns how many lines of a picture a line crosses; those that share an end do not cross. */
export function crossingsOf({ from, to }: Line, { ends, lines }: Picture): number {
  const { x: ax, y: ay } = from;
  const { x: bx, y: by } = to;
  let count = 0;
  for (let at = 0; at < ends.length; at += 4) {
    const cx = ends[at] ?? 0;
    const cy = ends[at + 1] ?? 0;
    const dx = ends[at + 2] ?? 0;
    const dy = ends[at + 3] ?? 0;
    if (isLeft(ax, ay, bx, by, cx, cy) === isLeft(ax, ay, bx, by, dx, dy)) continue;
    if (isLeft(cx, cy, dx, dy, ax, ay) === isLeft(cx, cy, dx, dy, bx, by)) continue;
    const other = lines[at / 4];
    if (other && other.from !== from && other.from !== to && other.to !== from && other.to !== to) count++;
  }
  return count;
}

/** Returns whether c lies to the left of the way from a to b. Numbers, not points: this is asked millions of times. */
const isLeft = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): boolean =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;
