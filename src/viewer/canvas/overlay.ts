import { directionOf } from '../words/tongue.ts';
import type { Emphasis } from './appearance.ts';
import { anchorOf, baselineOf, type Measure, type PlacedLabel } from './labels.ts';
import { cssColour, shareOf, type Palette } from './palette.ts';
import type { DrawnLine, DrawnNode, Scene } from './scene.ts';
import { circlePath, dashesOfRing, glyphMark, strikePath } from './shapes.ts';
import { LABEL_WEIGHT } from './text.ts';

const HALO = 4;
const RING = 1.5;

/** Draws what WebGL does not: the discs on the lines, and the names. The context is scaled to CSS pixels and clear. */
export function drawOverlay(
  context: CanvasRenderingContext2D,
  { nodes, lines, labels }: Scene,
  palette: Palette,
): void {
  for (const line of lines) if (line.disc > 0) drawDisc(context, line, palette);
  const emphases = emphasesOf(nodes);
  for (const label of labels) drawLabel(context, label, emphases.get(label.id) ?? 'plain', palette);
}

/** Returns how far each actor stands out, by its id. */
export const emphasesOf = (nodes: readonly DrawnNode[]): ReadonlyMap<string, Emphasis> =>
  new Map(nodes.map(({ actor, look }) => [actor.id, look.emphasis]));

/** Returns the drawing context of a canvas. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no drawing context for a canvas.');
  return context;
}

/** Returns a measure of text in a context and a font, which remembers what it has measured. */
export function measureIn(context: CanvasRenderingContext2D, fontFamily: string): Measure {
  const known = new Map<string, number>();
  return (text, size) => {
    const perPixel = known.get(text) ?? measured(context, text, fontFamily);
    known.set(text, perPixel);
    return perPixel * size;
  };
}

function measured(context: CanvasRenderingContext2D, text: string, fontFamily: string): number {
  const large = 100;
  context.font = `${LABEL_WEIGHT.plain} ${large}px ${fontFamily}`;
  return context.measureText(text).width / large;
}

/** Draws the disc of a line. */
export function drawDisc(
  context: CanvasRenderingContext2D,
  { look, middle, disc }: DrawnLine,
  palette: Palette,
): void {
  const colour = cssColour(palette.colour(look.token, look.emphasis));
  const paper = cssColour(palette.colour('paper'));
  const filled = look.disc === 'filled';
  context.save();
  context.translate(middle.x, middle.y);
  fill(context, circlePath(disc + 1.5), paper);
  if (filled) fill(context, circlePath(disc), colour);
  else strokeRing(context, disc - RING / 2, colour, look.disc === 'dashed-ring');
  const glyph = glyphMark(look.glyph, disc);
  if (glyph.filled) fill(context, glyph.path, filled ? paper : colour);
  else stroke(context, glyph.path, filled ? paper : colour);
  if (look.disc === 'struck-ring') stroke(context, strikePath(disc), colour);
  context.restore();
}

function strokeRing(
  context: CanvasRenderingContext2D,
  radius: number,
  colour: string,
  dashed: boolean,
): void {
  context.setLineDash(dashed ? dashesOfRing(radius) : []);
  stroke(context, circlePath(radius), colour);
  context.setLineDash([]);
}

/** Draws the name of an actor that stands out as far as it does. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  emphasis: Emphasis,
  palette: Palette,
): void {
  context.font = `${LABEL_WEIGHT[emphasis === 'chosen' ? 'chosen' : 'plain']} ${label.size}px ${palette.fontFamily}`;
  context.textAlign = label.align;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = cssColour(palette.colour('paper'));
  context.fillStyle = cssColour(palette.colour(shareOf(emphasis) < 1 ? 'ink-2' : 'ink', 'plain'));
  context.globalAlpha = emphasis === 'faded' ? 0.55 : 1;
  for (const draw of [context.strokeText, context.fillText]) {
    label.lines.forEach((line, at) => {
      context.direction = directionOf(line);
      draw.call(context, line, anchorOf(label), baselineOf(label, at));
    });
  }
  context.globalAlpha = 1;
}

function fill(context: CanvasRenderingContext2D, path: string, colour: string): void {
  context.fillStyle = colour;
  context.fill(new Path2D(path));
}

function stroke(context: CanvasRenderingContext2D, path: string, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = RING;
  context.stroke(new Path2D(path));
}
