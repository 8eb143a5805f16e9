import type { Token } from '../canvas/appearance.ts';
import { coloursOf, parseColour, type Rgb } from '../canvas/palette.ts';
import theme from '../theme.css?raw';
import type { Ink } from './mark.ts';

/** The families of letters that a file names, as CSS writes them. */
export interface Families {
  readonly sans: string;
  readonly serif: string;
}

/** The part of the sheet that holds before anybody asks for more contrast. */
const [USUAL = ''] = theme.split('@media');

const valueOf = (name: string, css = USUAL): string =>
  new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';

/** The colours of a sheet of paper: those of the light theme, from theme.css itself, for there may be no page to ask. */
const colour = coloursOf((token: Token): Rgb =>
  parseColour(/^light-dark\(([^,]+),/.exec(valueOf(token))?.[1] ?? ''),
);

/** Returns an ink as `#rrggbb`, which every reader of SVG knows. */
export const hexOf = ([token, emphasis]: Ink): string =>
  `#${colour(token, emphasis)
    .map((part) =>
      Math.round(255 * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Returns the families for a page in a language: where it is Arabic, those with its letters stand first. */
export function familiesIn(language: string): Families {
  const own = language === 'ar' ? USUAL.slice(USUAL.indexOf(':lang(ar)')) : USUAL;
  const family = (name: string): string =>
    valueOf(`font-${name}`, own).replace(/var\(--([\w-]+)\)/g, (_, other: string) => valueOf(other));
  return { sans: family('sans'), serif: family('serif') };
}
