import type { Picture } from './picture.ts';

/** Moves of each node that untangle a picture as far as can be: more change little. */
const ENOUGH_MOVES = 900;

/** How many comparisons of a line with a line or a node all starts of a picture may cost: by its nodes, and at most. */
const COMPARISONS = { each: 1_500_000, most: 250_000_000 } as const;

/** Returns from how many starts a picture of so many nodes is tried: small ones are cheap and deserve a long search. */
export const startsFor = (nodes: number): number => (nodes < 40 ? 4 : nodes < 120 ? 2 : 1);

/** Returns how many moves one start of a picture may try. */
export function movesFor({ spots, lines }: Picture): number {
  const each = 2 * (1 + (2 * lines.length) / (spots.length || 1)) * (lines.length + spots.length);
  const budget = Math.min(COMPARISONS.most, COMPARISONS.each * spots.length);
  const affordable = budget / startsFor(spots.length) / each;
  return spots.length < 2 ? 0 : Math.round(Math.min(affordable, ENOUGH_MOVES * spots.length));
}
