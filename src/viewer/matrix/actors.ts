import type { Actor, Relation } from '../../model/schema.ts';

/** What the rows of the matrix can be sorted by; communities first, for they gather along the diagonal. */
export const MATRIX_ORDERS = ['community', 'named', 'name', 'ties'] as const;

/** How many actors a side can be looked over; beyond, the page is a carpet, and slow. */
export const MOST_ACTORS = 80;

/** Returns actors in their order, without those of fewest ties where they are more than a matrix can hold. */
export function mostTied(actors: readonly Actor[], relations: readonly Relation[]): readonly Actor[] {
  if (actors.length <= MOST_ACTORS) return actors;
  const ties = new Map(actors.map(({ id }) => [id, 0]));
  for (const { source, target } of relations)
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const kept = new Set(
    [...actors].sort((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0)).slice(0, MOST_ACTORS),
  );
  return actors.filter((actor) => kept.has(actor));
}
