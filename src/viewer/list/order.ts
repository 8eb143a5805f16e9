import type { Evidence } from '../../model/evidence.ts';
import type { Actor, Relation } from '../../model/schema.ts';

/** What actors can be ordered by. */
export const ACTOR_ORDERS = ['named', 'name', 'ties', 'community'] as const;
export type ActorOrder = (typeof ACTOR_ORDERS)[number];

/** Returns the actors by prominence: the most named first, of equals the one with more ties, then by name. */
export function castOf(evidence: Evidence): Actor[] {
  const ties = tiesIn(evidence);
  return [...evidence.network.actors].sort(
    (a, b) => b.mentions.length - a.mentions.length || ties(b) - ties(a) || (a.name < b.name ? -1 : 1),
  );
}

/**
 * Returns the actors by an order, of equals the more prominent first; `locale` says how names are sorted. Communities are
 * told by their most prominent actors, so that the largest figures lead.
 */
export function actorsBy(evidence: Evidence, order: ActorOrder, locale: string): Actor[] {
  const cast = castOf(evidence);
  const { compare } = new Intl.Collator(locale);
  const ties = tiesIn(evidence);
  const communities = [...new Set(cast.map(({ community }) => community))];
  const rank = new Map(communities.map((community, at) => [community, at]));
  const place = ({ community }: Actor): number => rank.get(community) ?? 0;
  const orders: Record<ActorOrder, (a: Actor, b: Actor) => number> = {
    named: () => 0,
    name: (a, b) => compare(a.name, b.name),
    ties: (a, b) => ties(b) - ties(a),
    community: (a, b) => place(a) - place(b),
  };
  return cast.sort(orders[order]);
}

/** Returns the relations by the prominence of their source, then of their target. */
export function relationsByProminence(evidence: Evidence): Relation[] {
  const rank = new Map(castOf(evidence).map(({ id }, at) => [id, at]));
  const place = (id: string): number => rank.get(id) ?? rank.size;
  return [...evidence.network.relations].sort(
    (a, b) => place(a.source) - place(b.source) || place(a.target) - place(b.target),
  );
}

/** Returns how many relations an actor has. Counted once: a question of each relation for each comparison is too many in a large network. */
export function tiesIn({ network }: Evidence): (actor: Actor) => number {
  const amounts = new Map<string, number>();
  for (const { source, target } of network.relations)
    for (const id of new Set([source, target])) amounts.set(id, (amounts.get(id) ?? 0) + 1);
  return ({ id }) => amounts.get(id) ?? 0;
}
