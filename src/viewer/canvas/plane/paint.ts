import { HOVER_WIDTH } from '../appearance.ts';
import { overlaps, type Box } from '../box.ts';
import { scaledCurve } from '../geometry.ts';
import { drawDisc, drawLabel, emphasesOf } from '../overlay.ts';
import { cssColour, type Palette } from '../palette.ts';
import type { DrawnLine, DrawnNode, Scene } from '../scene.ts';
import { coreMark, shapePath } from '../shapes.ts';
import { endings, strokesOf, type Pose } from '../strokes.ts';
import type { Focus } from '../../state/focus.ts';
import { boxOfLabel, boxOfLine, boxOfNode } from './bounds.ts';

/** The widths of strokes around and in a node, in pixels, as NodeMark.svelte has them. */
const STROKE = { halo: 3, outline: 1.8, core: 1.5 } as const;
const DASHES_OF_OUTLINE = [3.4, 2];
/** The ring around a node: how far from its rim, and how wide, in pixels. */
const RING = { chosen: [3.5, 2.5], hovered: [3.25, 1.5] } as const;

/** The picture as it stands: what is in it, its colours, and what is pointed at. */
export interface Painting {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly hovered: Focus | undefined;
}

/** Paints all of a picture that touches an area, in pixels of its scene, on a clear context. */
export function paint(
  context: CanvasRenderingContext2D,
  { scene, palette, hovered }: Painting,
  area: Box,
): void {
  const { nodes, labels } = scene;
  const lines = scene.lines.filter((line) => overlaps(boxOfLine(line), area));
  for (const line of lines) paintLine(context, isThis(hovered, line) ? widened(line) : line, palette);
  for (const line of lines) if (line.disc > 0) drawDisc(context, line, palette);
  for (const node of nodes) if (overlaps(boxOfNode(node), area)) paintNode(context, node, palette, hovered);
  const emphases = emphasesOf(nodes);
  for (const label of labels)
    if (overlaps(boxOfLabel(label), area))
      drawLabel(context, label, emphases.get(label.id) ?? 'plain', palette);
}

const isThis = (focus: Focus | undefined, { relation }: DrawnLine): boolean =>
  focus?.kind === 'relation' && focus.id === relation.id;

const widened = (line: DrawnLine): DrawnLine => ({
  ...line,
  look: { ...line.look, width: line.look.width + HOVER_WIDTH },
});

function paintLine(
  context: CanvasRenderingContext2D,
  { look, curve, stretch, thin }: DrawnLine,
  palette: Palette,
): void {
  if (stretch.length === 0) return;
  const { path, dashes, offset, bars, head } = strokesOf(look, scaledCurve(curve, 1 / thin), {
    ...stretch,
    length: stretch.length / thin,
  });
  const ending = endings(look);
  context.save();
  context.scale(thin, thin);
  context.strokeStyle = context.fillStyle = cssColour(palette.colour(look.token, look.emphasis));
  context.lineWidth = look.width;
  context.lineCap = look.pattern.cut || dashes.length === 0 ? 'butt' : 'round';
  context.setLineDash(dashes);
  context.lineDashOffset = offset;
  context.stroke(new Path2D(path));
  context.setLineDash([]);
  for (const bar of bars) at(context, bar, () => context.stroke(new Path2D(ending.bar)));
  if (head) at(context, head, () => context.fill(new Path2D(ending.head)));
  context.restore();
}

function at(context: CanvasRenderingContext2D, { x, y, angle }: Pose, draw: () => void): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  draw();
  context.restore();
}

function paintNode(
  context: CanvasRenderingContext2D,
  { actor, look, at: { x, y }, radius }: DrawnNode,
  palette: Palette,
  hovered: Focus | undefined,
): void {
  const outline = new Path2D(shapePath(look.shape, radius));
  const own = cssColour(palette.colour(look.token, look.emphasis));
  const paper = cssColour(palette.colour('paper'));
  const isHovered = hovered?.kind === 'actor' && hovered.id === actor.id;
  const ring = look.emphasis === 'chosen' ? RING.chosen : isHovered ? RING.hovered : undefined;
  context.save();
  context.translate(x, y);
  if (ring)
    stroke(
      context,
      new Path2D(shapePath(look.shape, radius + ring[0])),
      cssColour(palette.colour('ink')),
      ring[1],
    );
  stroke(context, outline, paper, STROKE.halo);
  fill(context, outline, look.hollow ? paper : own);
  if (look.hollow) {
    context.setLineDash(DASHES_OF_OUTLINE);
    stroke(context, outline, own, STROKE.outline);
    context.setLineDash([]);
  }
  const core = coreMark(look.core, radius);
  const draw = core?.filled ? fill : stroke;
  if (core) draw(context, new Path2D(core.path), look.hollow ? own : paper, STROKE.core);
  context.restore();
}

function fill(context: CanvasRenderingContext2D, path: Path2D, colour: string): void {
  context.fillStyle = colour;
  context.fill(path);
}

function stroke(context: CanvasRenderingContext2D, path: Path2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(path);
}
