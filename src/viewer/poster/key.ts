import { curveBetween, stretchOf } from '../canvas/geometry.ts';
import type { LegendEntry } from '../canvas/legend.ts';
import { approximateWidth } from '../canvas/text.ts';
import type { PathMark, TextMark } from './mark.ts';
import { discMarks, lineMarks, nodeMarks } from './signs.ts';

/** Lengths in pixels, as LegendSample has them. */
const LINE = 60;
const SIGN = 20;
const GAP = 5;
const BETWEEN = 18;
const ROW = 26;
const SIZE = 12.5;

/** Where the key stands, in pixels. */
export interface KeyPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Returns the key of a picture, entry after entry in rows, and where it ends, in pixels. */
export function keyMarks(entries: readonly LegendEntry[], { left, top, width, direction }: KeyPlace) {
  const marks: (PathMark | TextMark)[] = [];
  let along = 0;
  let row = top;
  for (const entry of entries) {
    const sign = entry.kind === 'line' ? LINE : SIGN;
    const needs = sign + GAP + approximateWidth(entry.text, SIZE);
    if (along > 0 && along + needs > width) {
      along = 0;
      row += ROW;
    }
    const from = direction === 'rtl' ? left + width - along : left + along;
    const step = direction === 'rtl' ? -1 : 1;
    marks.push(...sample(entry, direction === 'rtl' ? from - sign : from, row + ROW / 2));
    marks.push({
      kind: 'text',
      text: entry.text,
      x: from + step * (sign + GAP),
      y: row + ROW / 2 + 0.36 * SIZE,
      align: direction === 'rtl' ? 'right' : 'left',
      direction,
      size: SIZE,
      weight: 400,
      family: 'sans',
      ink: ['ink'],
    });
    along += needs + BETWEEN;
  }
  return { marks, bottom: entries.length > 0 ? row + ROW : top };
}

/** Returns a sample from its left edge, around a middle. */
function sample(entry: LegendEntry, left: number, middle: number): PathMark[] {
  if (entry.kind === 'node') return nodeMarks(entry.look, { x: left + SIGN / 2, y: middle }, 7);
  if (entry.kind === 'disc') return discMarks(entry.look, { x: left + SIGN / 2, y: middle }, 8);
  const { look } = entry;
  const curve = curveBetween({ x: left + 2, y: middle }, { x: left + LINE - 2, y: middle }, 0);
  return [
    ...lineMarks({ look, curve, stretch: stretchOf(curve, 0, 0), thin: 1 }),
    ...(look.pattern.cut ? discMarks(look, { x: left + LINE / 2, y: middle }, 7.5) : []),
  ];
}
