import type { Emphasis, NodeLook, RelationLook } from '../canvas/appearance.ts';
import { scaledCurve, type Point } from '../canvas/geometry.ts';
import { anchorOf, baselineOf, type PlacedLabel } from '../canvas/labels.ts';
import { shareOf } from '../canvas/palette.ts';
import type { DrawnLine } from '../canvas/scene.ts';
import { circlePath, coreMark, dashesOfRing, glyphMark, shapePath, strikePath } from '../canvas/shapes.ts';
import { endings, strokesOf, type Pose } from '../canvas/strokes.ts';
import { LABEL_WEIGHT } from '../canvas/text.ts';
import { directionOf } from '../words/tongue.ts';
import type { Ink, PathMark, Place, Stroke, TextMark } from './mark.ts';

/** Widths and dashes in pixels, as LineMark, NodeMark and DiscMark have them. */
const HALO = { node: 3, disc: 1.5, label: 4 } as const;
const OUTLINE: Stroke = { width: 1.8, dashes: [3.4, 2] };
const RING = { gap: 3.5, width: 2.5 } as const;
const FINE: Stroke = { width: 1.5 };
const PAPER: Ink = ['paper'];

type Line = Pick<DrawnLine, 'look' | 'curve' | 'stretch' | 'thin'>;

const mark = (path: string, place: Place, ink: Ink, stroke?: Stroke): PathMark => ({
  kind: 'path',
  path,
  place,
  ink,
  ...(stroke && { stroke }),
});

/** Returns a relation's line: dashes, bars and arrowhead. */
export function lineMarks({ look, curve, stretch, thin }: Line): PathMark[] {
  if (stretch.length === 0) return [];
  const length = stretch.length / thin;
  const strokes = strokesOf(look, scaledCurve(curve, 1 / thin), { ...stretch, length });
  const { dashes, offset, bars, head } = strokes;
  const ink: Ink = [look.token, look.emphasis];
  const ending = endings(look);
  const put = ({ x, y, angle }: Pose): Place => ({ x: x * thin, y: y * thin, angle, scale: thin });
  const isRound = !look.pattern.cut && dashes.length > 0;
  const whole: Stroke = { width: look.width, cap: isRound ? 'round' : 'butt', dashes, offset };
  return [
    mark(strokes.path, { x: 0, y: 0, scale: thin }, ink, whole),
    ...bars.map((bar) => mark(ending.bar, put(bar), ink, { width: look.width })),
    ...(head ? [mark(ending.head, put(head), ink)] : []),
  ];
}

/** Returns the disc of a relation around a place, for its radius in pixels. */
export function discMarks(look: RelationLook, at: Point, radius: number): PathMark[] {
  const own: Ink = [look.token, look.emphasis];
  const isFilled = look.disc === 'filled';
  const inner = isFilled ? PAPER : own;
  const glyph = glyphMark(look.glyph, radius);
  const ring = radius - FINE.width / 2;
  const dashed = look.disc === 'dashed-ring' ? { dashes: dashesOfRing(ring) } : {};
  return [
    mark(circlePath(radius + HALO.disc), at, PAPER),
    isFilled ? mark(circlePath(radius), at, own) : mark(circlePath(ring), at, own, { ...FINE, ...dashed }),
    glyph.filled ? mark(glyph.path, at, inner) : mark(glyph.path, at, inner, FINE),
    ...(look.disc === 'struck-ring' ? [mark(strikePath(radius), at, own, FINE)] : []),
  ];
}

/** Returns an actor's node around a place, for its radius in pixels. */
export function nodeMarks(look: NodeLook, at: Point, radius: number): PathMark[] {
  const own: Ink = [look.token, look.emphasis];
  const outline = shapePath(look.shape, radius);
  const core = coreMark(look.core, radius);
  const inner = look.hollow ? own : PAPER;
  const ring = shapePath(look.shape, radius + RING.gap);
  return [
    ...(look.emphasis === 'chosen' ? [mark(ring, at, ['ink'], { width: RING.width })] : []),
    mark(outline, at, PAPER, { width: HALO.node }),
    mark(outline, at, look.hollow ? PAPER : own),
    ...(look.hollow ? [mark(outline, at, own, OUTLINE)] : []),
    ...(core ? [core.filled ? mark(core.path, at, inner) : mark(core.path, at, inner, FINE)] : []),
  ];
}

/** Returns the lines of an actor's name. */
export const labelMarks = (label: PlacedLabel, emphasis: Emphasis): TextMark[] =>
  label.lines.map((text, line) => ({
    kind: 'text',
    text,
    x: anchorOf(label),
    y: baselineOf(label, line),
    align: label.align,
    direction: directionOf(text),
    size: label.size,
    weight: LABEL_WEIGHT[emphasis === 'chosen' ? 'chosen' : 'plain'],
    family: 'sans',
    ink: [shareOf(emphasis) < 1 ? 'ink-2' : 'ink'],
    halo: HALO.label,
    ...(emphasis === 'faded' && { opacity: 0.55 }),
  }));
