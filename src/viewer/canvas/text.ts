import type { Measure } from './labels.ts';

/** The stack that labels are set in; the same as --font-sans, which a canvas cannot read by name. */
export const LABEL_WEIGHT = { plain: 500, chosen: 700 } as const;

const NARROW = /[ijlIft.,'’‘:;|!()[\]r-]/;
const WIDE = /[mwMW@—]/;
const CAPITAL = /[A-Z0-9ÄÖÜ&]/;

/** Widths of Arabic letters inside a word, for a font size of 1, by Noto Sans Arabic; marks have none. */
const ARABIC: ReadonlyMap<string, number> = new Map(
  Object.entries({
    اأإآٱ: 0.2,
    رزلبتثنيئىوؤةـ: 0.35,
    دذفقكعغهء٠١٢٣٤٥٦٧٨٩: 0.48,
    مجحخ: 0.62,
    طظ: 0.72,
    سشصض: 0.9,
  }).flatMap(([letters, width]) => [...letters].map((letter): [string, number] => [letter, width])),
);

/** What a letter gains where it ends a word and sweeps out. */
const TAILS: readonly (readonly [RegExp, number])[] = [
  [/[بتثف](?!\p{M}*\p{L})/gu, 0.6],
  [/[نيىئلقكسشصض](?!\p{M}*\p{L})/gu, 0.36],
];

/** Returns about how wide a text is in a sans serif: for places that have no screen to measure on, as a server. */
export const approximateWidth: Measure = (text, size) =>
  size * ([...text].reduce((sum, letter) => sum + widthOf(letter), 0) + tailsOf(text));

const tailsOf = (text: string): number =>
  TAILS.reduce((sum, [tail, gain]) => sum + gain * (text.match(tail)?.length ?? 0), 0);

function widthOf(letter: string): number {
  if (letter === ' ') return 0.27;
  const arabic = ARABIC.get(letter);
  if (arabic !== undefined) return arabic;
  if (/\p{M}/u.test(letter)) return 0;
  if (NARROW.test(letter)) return 0.32;
  if (WIDE.test(letter)) return 0.88;
  return CAPITAL.test(letter) ? 0.67 : 0.55;
}
