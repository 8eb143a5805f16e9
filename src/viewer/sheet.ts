/** The heights that the sheet of a phone rests at, from the lowest. */
export const SHEET_LEVELS = ['low', 'half', 'full'] as const;
export type SheetLevel = (typeof SHEET_LEVELS)[number];

/** The share of the window's height that each level takes. */
const SHARES: Readonly<Record<SheetLevel, number>> = { low: 0.18, half: 0.5, full: 0.92 };

/** Returns the share of the window's height, 0 to 1, that the sheet takes at a level. */
export const shareOf = (level: SheetLevel): number => SHARES[level];

/** Returns the level nearest to a height that a finger left the sheet at, as a share of the window's height. */
export const levelNear = (share: number): SheetLevel =>
  SHEET_LEVELS.reduce((best, level) =>
    Math.abs(SHARES[level] - share) < Math.abs(SHARES[best] - share) ? level : best,
  );

/** Returns the level above (1) or below (-1) another, and the same at the end; with `round`, the ends meet. */
export function levelBeside(level: SheetLevel, step: 1 | -1, round = false): SheetLevel {
  const at = SHEET_LEVELS.indexOf(level) + step;
  return (
    SHEET_LEVELS[at] ?? (round ? SHEET_LEVELS[step === 1 ? 0 : SHEET_LEVELS.length - 1] : undefined) ?? level
  );
}
