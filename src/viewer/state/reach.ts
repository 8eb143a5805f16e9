import type { Evidence } from '../../model/evidence.ts';
import type { Relation } from '../../model/schema.ts';
import type { Address } from './address.ts';
import type { Hidden } from './filters.ts';

/** Who and what lies within some ties of an actor. */
export interface Reach {
  readonly actors: ReadonlySet<string>;
  /** The relations that were walked: each has an end nearer than the last ring. */
  readonly relations: ReadonlySet<string>;
}

/** Returns what lies within a number of ties of an actor, over the relations that show; `all` goes on to the end. */
export function reachOf(evidence: Evidence, actorId: string, depth: Address['depth'], hidden: Hidden): Reach {
  const most = depth === 'all' ? Infinity : Number(depth);
  const shown = evidence.network.relations.filter(({ id }) => !hidden.relations.has(id));
  const actors = new Set([actorId]);
  const relations = new Set<string>();
  for (let step = 0; step < most; step++) {
    const known = new Set(actors);
    const walked = shown.filter(({ source, target }) => known.has(source) || known.has(target));
    for (const relation of walked) takeIn(relation, actors, relations);
    if (actors.size === known.size) break;
  }
  return { actors, relations };
}

function takeIn({ id, source, target }: Relation, actors: Set<string>, relations: Set<string>): void {
  relations.add(id);
  actors.add(source).add(target);
}
