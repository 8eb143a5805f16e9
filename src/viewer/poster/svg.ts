import { escapedXml } from '../../export/xml.ts';
import { textAnchorOf } from '../canvas/labels.ts';
import { hexOf, type Families } from './colours.ts';
import type { Mark, PathMark, Place, TextMark } from './mark.ts';
import type { Poster } from './poster.ts';

/**
 * Returns a sheet as an SVG file that needs nothing beside it: colours are written out, for most programs know no custom
 * properties, and its text stays text.
 */
export function svgOf({ title, language, families, width, height, marks }: Poster): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': language,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': families.sans,
  };
  const lines = [
    `<svg${attributes(root)}>`,
    `<title>${escapedXml(title)}</title>`,
    `<rect${attributes({ width: '100%', height: '100%', fill: hexOf(['paper']) })}/>`,
    ...marks.map((mark) => written(mark, families)),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function written(mark: Mark, families: Families): string {
  if (mark.kind === 'path') return path(mark);
  if (mark.kind === 'text') return text(mark, families);
  const inside = mark.marks.map((one) => written(one, families)).join('');
  return `<a${attributes({ href: mark.href })}><title>${escapedXml(mark.title)}</title>${inside}</a>`;
}

function path({ path: d, place, ink, stroke }: PathMark): string {
  const own = hexOf(ink);
  if (!stroke) return `<path${attributes({ d, transform: transformOf(place), fill: own })}/>`;
  const { width, cap, dashes = [], offset = 0 } = stroke;
  const strokes = {
    fill: 'none',
    stroke: own,
    'stroke-width': width,
    'stroke-linecap': cap === 'round' ? cap : undefined,
    'stroke-dasharray': dashes.length > 0 ? dashes.join(' ') : undefined,
    'stroke-dashoffset': offset === 0 ? undefined : offset,
  };
  return `<path${attributes({ d, transform: transformOf(place), ...strokes })}/>`;
}

function text(mark: TextMark, families: Families): string {
  const halo = mark.halo && {
    stroke: hexOf(['paper']),
    'stroke-width': mark.halo,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  const set = {
    x: round(mark.x),
    y: round(mark.y),
    'font-family': mark.family === 'serif' ? families.serif : undefined,
    'font-size': mark.size,
    'font-weight': mark.weight,
    direction: mark.direction === 'rtl' ? 'rtl' : undefined,
    'text-anchor': textAnchorOf(mark.direction, mark.align),
    fill: hexOf(mark.ink),
    opacity: mark.opacity,
    ...halo,
  };
  return `<text${attributes(set)}>${escapedXml(mark.text)}</text>`;
}

function transformOf({ x, y, angle = 0, scale = 1 }: Place): string | undefined {
  const steps = [
    ...(x === 0 && y === 0 ? [] : [`translate(${round(x)} ${round(y)})`]),
    ...(angle === 0 ? [] : [`rotate(${round((angle * 180) / Math.PI)})`]),
    ...(scale === 1 ? [] : [`scale(${round(scale)})`]),
  ];
  return steps.length > 0 ? steps.join(' ') : undefined;
}

const attributes = (all: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapedXml(String(value))}"`]))
    .join('');

const round = (value: number): number => Math.round(100 * value) / 100;
