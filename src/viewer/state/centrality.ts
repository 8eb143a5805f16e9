import type { Network } from '../../model/schema.ts';

/**
 * Returns how many of the shortest ways between two others run through each actor, by id: betweenness (Freeman 1977), counted
 * as Brandes (2001) does, over ties without direction; several ties between two actors count as one.
 */
export function bridgingOf({ actors, relations }: Network): ReadonlyMap<string, number> {
  const neighbours = new Map(actors.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of relations) {
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  const through = new Map(actors.map(({ id }) => [id, 0]));
  for (const { id } of actors) countFrom(id, neighbours, through);
  return through;
}

/** What is found of an actor on the way out from a start. */
interface Found {
  readonly distance: number;
  /** How many shortest ways lead to it, and from whom each comes. */
  ways: number;
  readonly before: string[];
}

/** Each way is found from both of its ends, so each end counts half of it. */
function countFrom(
  start: string,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  through: Map<string, number>,
): void {
  const found = waysFrom(start, neighbours);
  const share = new Map<string, number>();
  for (const [id, { ways, before }] of [...found].reverse()) {
    const own = share.get(id) ?? 0;
    for (const earlier of before) {
      const part = (found.get(earlier)?.ways ?? 0) / ways;
      share.set(earlier, (share.get(earlier) ?? 0) + part * (1 + own));
    }
    if (id !== start) through.set(id, (through.get(id) ?? 0) + own / 2);
  }
}

function waysFrom(
  start: string,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>([[start, { distance: 0, ways: 1, before: [] }]]);
  // A map keeps the order in which it is filled, and goes on to what is put in on the way: it is the queue.
  for (const [id, here] of found) {
    for (const next of neighbours.get(id) ?? []) {
      const known = found.get(next) ?? { distance: here.distance + 1, ways: 0, before: [] };
      found.set(next, known);
      if (known.distance !== here.distance + 1) continue;
      known.ways += here.ways;
      known.before.push(id);
    }
  }
  return found;
}
