import { contextOf } from '../canvas/overlay.ts';
import { hexOf, type Families } from './colours.ts';
import type { Mark, PathMark, TextMark } from './mark.ts';
import type { Poster } from './poster.ts';

/** Pixels of the file for each of the sheet: sharp in print at half its width. */
const SCALE = 2;

/**
 * Draws a sheet as a PNG. A canvas draws the same marks, and not the SVG: a page’s policy may forbid images that come from no
 * address (`img-src 'self'`).
 * @throws Error where the browser gives no canvas, or none that large
 */
export async function pngOf({ width, height, marks, families }: Poster): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * width;
  canvas.height = SCALE * height;
  const context = contextOf(canvas);
  context.scale(SCALE, SCALE);
  context.fillStyle = hexOf(['paper']);
  context.fillRect(0, 0, width, height);
  for (const mark of marks) draw(context, mark, families);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser could not draw an image of that size.'));
    }, 'image/png'),
  );
}

function draw(context: CanvasRenderingContext2D, mark: Mark, families: Families): void {
  if (mark.kind === 'group') for (const one of mark.marks) draw(context, one, families);
  else if (mark.kind === 'text') write(context, mark, families);
  else trace(context, mark);
}

function trace(context: CanvasRenderingContext2D, { path, place, ink, stroke }: PathMark): void {
  const { x, y, angle = 0, scale = 1 } = place;
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.scale(scale, scale);
  context.fillStyle = context.strokeStyle = hexOf(ink);
  if (stroke) {
    context.lineWidth = stroke.width;
    context.lineCap = stroke.cap ?? 'butt';
    context.setLineDash(stroke.dashes ?? []);
    context.lineDashOffset = stroke.offset ?? 0;
    context.stroke(new Path2D(path));
  } else context.fill(new Path2D(path));
  context.restore();
}

function write(context: CanvasRenderingContext2D, mark: TextMark, families: Families): void {
  const { text, x, y } = mark;
  context.save();
  context.font = `${mark.weight} ${mark.size}px ${families[mark.family]}`;
  context.textAlign = mark.align;
  context.direction = mark.direction;
  context.globalAlpha = mark.opacity ?? 1;
  if (mark.halo !== undefined) {
    context.lineJoin = 'round';
    context.lineWidth = mark.halo;
    context.strokeStyle = hexOf(['paper']);
    context.strokeText(text, x, y);
  }
  context.fillStyle = hexOf(mark.ink);
  context.fillText(text, x, y);
  context.restore();
}
