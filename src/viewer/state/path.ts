import type { Evidence } from '../../model/evidence.ts';
import { MODALITIES, STATUSES, type Relation } from '../../model/schema.ts';
import type { Hidden } from './filters.ts';

/** One step along a path: the relation, and the two actors in the order in which they are met. */
export interface PathHop {
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
}

/** The way between two chosen actors. */
export interface Path {
  readonly from: string;
  readonly to: string;
  /** In order; `undefined` where no relation that shows leads from one to the other. */
  readonly hops: readonly PathHop[] | undefined;
}

/** What is known of the way from an actor to the end. */
interface Way {
  readonly doubt: number;
  /** Where its first relation stands among those of the network, which are in reading order. */
  readonly place: number;
  readonly first: PathHop | undefined;
}

/**
 * Returns the shortest way between two actors over the relations that show, walked in either direction. Of equally short
 * ways it is the one whose relations leave the least doubt; of equals, the one that begins with the relation that is told first.
 */
export function pathBetween(evidence: Evidence, from: string, to: string, hidden: Hidden): Path {
  const relations = evidence.network.relations.filter(({ id }) => !hidden.relations.has(id));
  const ways = waysTo(to, relations);
  return { from, to, hops: ways.has(from) ? hopsOf(ways, from) : undefined };
}

/**
 * Returns how little a relation is a plain fact: 0 where it is actual, reported and confirmed. What the words say does not
 * happen counts most, who says so next, and who has read it last.
 */
export function doubtOf({ modality, status, review }: Relation): number {
  const unread = { confirmed: 0, machine: 1, disputed: 2 }[review];
  return MODALITIES.indexOf(modality) + STATUSES.indexOf(status) + unread;
}

/** The best way to an end from every actor that has one, nearest first: breadth-first from the end, a ring at a time. */
function waysTo(end: string, relations: readonly Relation[]): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>([[end, { doubt: 0, place: 0, first: undefined }]]);
  const hopsInto = groupedByTarget(relations);
  const places = new Map(relations.map(({ id }, at) => [id, at]));
  for (let ring = [end]; ring.length > 0;) {
    const next = new Map<string, Way>();
    for (const hop of ring.flatMap((actor) => hopsInto.get(actor) ?? [])) {
      const doubt = (ways.get(hop.to)?.doubt ?? 0) + doubtOf(hop.relation);
      const way = { doubt, place: places.get(hop.relation.id) ?? 0, first: hop };
      if (!ways.has(hop.from) && isBetter(way, next.get(hop.from))) next.set(hop.from, way);
    }
    for (const [actor, way] of next) ways.set(actor, way);
    ring = [...next.keys()];
  }
  return ways;
}

/** Each relation can be walked both ways; the hops that end at an actor stand in reading order. */
function groupedByTarget(relations: readonly Relation[]): ReadonlyMap<string, PathHop[]> {
  const hops = relations.flatMap((relation) => [
    { relation, from: relation.source, to: relation.target },
    { relation, from: relation.target, to: relation.source },
  ]);
  const groups = new Map<string, PathHop[]>();
  for (const hop of hops) {
    const group = groups.get(hop.to) ?? [];
    group.push(hop);
    groups.set(hop.to, group);
  }
  return groups;
}

const isBetter = (way: Way, known: Way | undefined): boolean =>
  known === undefined || way.doubt < known.doubt || (way.doubt === known.doubt && way.place < known.place);

function hopsOf(ways: ReadonlyMap<string, Way>, from: string): PathHop[] {
  const hops: PathHop[] = [];
  for (let hop = ways.get(from)?.first; hop; hop = ways.get(hop.to)?.first) hops.push(hop);
  return hops;
}
