import type { Measure } from './labels.ts';

/** The stack that labels are set in; the same as --font-sans, which a canvas cannot read by name. */
export const LABEL_WEIGHT = { plain: 500, chosen: 700 } as const;

const NARROW = /[ijlIft.,'’‘:;|!()[\]r-]/;
const WIDE = /[mwMW@—]/;
const CAPITAL = /[A-Z0-9ÄÖÜ&]/;

/** Returns about how wide a text is in a sans serif: for places that have no screen to measure on, as a server. */
export const approximateWidth: Measure = (text, size) =>
  size * [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

function widthOf(letter: string): number {
  if (letter === ' ') return 0.27;
  if (NARROW.test(letter)) return 0.32;
  if (WIDE.test(letter)) return 0.88;
  return CAPITAL.test(letter) ? 0.67 : 0.55;
}
