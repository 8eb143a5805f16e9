import type { Emphasis, Token } from './appearance.ts';

/** Red, green and blue, each 0 to 1. */
export type Rgb = readonly [number, number, number];

/** The colours of theme.css as they stand in a place of the page, and its sans serif. */
export interface Palette {
  readonly colour: (token: Token, emphasis?: Emphasis) => Rgb;
  readonly fontFamily: string;
}

/** How much of its own colour something keeps when it steps back; the rest is paper. The SVG uses it as an opacity. */
const SHARES: Readonly<Partial<Record<Emphasis, number>>> = { faded: 0.24, hushed: 0.5 };

/** Returns how much of its own colour something keeps at an emphasis, from 0 to 1. */
export const shareOf = (emphasis: Emphasis): number => SHARES[emphasis] ?? 1;

/** Returns the palette that holds in an element: read once, and again when the theme changes. */
export function readPalette(element: Element): Palette {
  const fontFamily = getComputedStyle(element).getPropertyValue('--font-sans') || 'sans-serif';
  return { colour: coloursOf(readColours(element)), fontFamily };
}

/** Returns the colours at each emphasis, of what they are at none. */
export const coloursOf =
  (own: (token: Token) => Rgb): Palette['colour'] =>
  (token, emphasis = 'plain') =>
    shareOf(emphasis) < 1 ? mixed(own(token), own('paper'), shareOf(emphasis)) : own(token);

/** A property of its own comes back as it was written; the colour of an element comes back as what it is. */
function readColours(element: Element): (token: Token) => Rgb {
  const read = new Map<Token, Rgb>();
  return (token) => {
    const known = read.get(token) ?? parseColour(colourIn(element, token));
    read.set(token, known);
    return known;
  };
}

function colourIn(element: Element, token: Token): string {
  const probe = element.ownerDocument.createElement('i');
  probe.style.color = `var(--${token})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Returns the colour that `#rgb`, `#rrggbb` or `rgb(r, g, b)` names; black for anything else, as canvases do. */
export function parseColour(text: string): Rgb {
  const written = /^rgba?\(([\d\s,.]+)/.exec(text.trim())?.[1];
  if (written !== undefined) return rgbOf(written.split(/[\s,]+/).map((part) => Number(part) / 255));
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1] ?? '000000';
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return rgbOf(pairs.map((pair) => Number.parseInt(pair, 16) / 255));
}

const rgbOf = ([red = 0, green = 0, blue = 0]: readonly number[]): Rgb => [red, green, blue];

/** Returns a colour as CSS writes it. */
export const cssColour = (rgb: Rgb): string => `rgb(${rgb.map((part) => Math.round(255 * part)).join(' ')})`;

function mixed(colour: Rgb, paper: Rgb, share: number): Rgb {
  const mix = (at: 0 | 1 | 2): number => share * colour[at] + (1 - share) * paper[at];
  return [mix(0), mix(1), mix(2)];
}
