import type { Evidence } from '../../model/evidence.ts';
import type { Actor, Relation } from '../../model/schema.ts';

/** Returns the actors by prominence: the most named first, of equals the one with more ties, then by name. */
export function castOf(evidence: Evidence): Actor[] {
  const ties = (actor: Actor): number => evidence.relationsOf(actor.id).length;
  return [...evidence.network.actors].sort(
    (a, b) => b.mentions.length - a.mentions.length || ties(b) - ties(a) || (a.name < b.name ? -1 : 1),
  );
}

/** Returns the relations by the prominence of their source, then of their target. */
export function relationsByProminence(evidence: Evidence): Relation[] {
  const rank = new Map(castOf(evidence).map(({ id }, at) => [id, at]));
  const place = (id: string): number => rank.get(id) ?? rank.size;
  return [...evidence.network.relations].sort(
    (a, b) => place(a.source) - place(b.source) || place(a.target) - place(b.target),
  );
}
