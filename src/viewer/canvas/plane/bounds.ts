import { grown, squareAround, type Box } from '../box.ts';
import type { PlacedLabel } from '../labels.ts';
import type { DrawnLine, DrawnNode } from '../scene.ts';
import { REACH } from '../shapes.ts';

/** What stands out beyond a node's corners, a line's curve and a name's letters, in pixels: rings, arrowheads, bars, halos. */
const BEYOND = { node: 7, line: 16, label: 4 } as const;

/** Returns the box that a node touches, its ring included, in pixels. */
export const boxOfNode = ({ at, look, radius }: DrawnNode): Box =>
  squareAround(at, REACH[look.shape] * 1.2 * radius + BEYOND.node);

/** Returns the box that a line touches with all its signs, in pixels: a curve stays between its ends and its control point. */
export const boxOfLine = ({ curve: { from, control, to } }: DrawnLine): Box => ({
  left: Math.min(from.x, control.x, to.x) - BEYOND.line,
  top: Math.min(from.y, control.y, to.y) - BEYOND.line,
  right: Math.max(from.x, control.x, to.x) + BEYOND.line,
  bottom: Math.max(from.y, control.y, to.y) + BEYOND.line,
});

/** Returns the box that a name touches with its halo, in pixels. */
export const boxOfLabel = ({ box }: PlacedLabel): Box => grown(box, BEYOND.label);
