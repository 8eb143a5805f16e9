import type { Evidence } from '../../model/evidence.ts';
import type { Actor, Network, Relation, Statement } from '../../model/schema.ts';

/** What can be filtered by: the type of an actor; the type, stance, status, modality, speaker and review of a relation. */
export const FILTER_NAMES = ['type', 'tie', 'stance', 'status', 'modality', 'speaker', 'review'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** The values that are let through, by filter and sorted; a filter without values lets everything through. */
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

/** The filters that let everything through. */
export const NO_FILTERS: Filters = {
  type: [],
  tie: [],
  stance: [],
  status: [],
  modality: [],
  speaker: [],
  review: [],
};

/** What the filters take off the page: ids of actors, relations and statements. */
export interface Hidden {
  readonly actors: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
}

/** What the filters leave on the page. */
export interface Shown {
  readonly actors: ReadonlySet<Actor>;
  readonly relations: ReadonlySet<Relation>;
}

/** Returns whether any filter is set. */
export const isFiltering = (filters: Filters): boolean =>
  FILTER_NAMES.some((name) => filters[name].length > 0);

/**
 * Returns what the filters hide. A relation shows where each filter lets it through and both of its ends are of a type
 * that shows; an actor shows where its type does and, once relations are filtered, where one of them is its own; a
 * statement shows where its speaker, status and review do and, once ties are filtered by kind or end, where one that shows
 * rests on it.
 */
export function hiddenBy(evidence: Evidence, filters: Filters): Hidden {
  const shown = shownTies(evidence, filters);
  const rests = ({ statements }: Network): Statement[] =>
    statements.filter((statement) => showsStatement(evidence, filters, shown, statement));
  const { network } = evidence;
  return {
    actors: idsWithout(network.actors, shown.actors),
    relations: idsWithout(network.relations, shown.relations),
    statements: idsWithout(network.statements, new Set(rests(network))),
  };
}

/** Returns the actors and the relations that the filters leave. */
export function shownTies(evidence: Evidence, filters: Filters): Shown {
  const { network } = evidence;
  const fitting = new Set(network.actors.filter(({ type }) => lets(filters.type, type)).map(({ id }) => id));
  const relations = network.relations.filter(
    (relation) =>
      fitting.has(relation.source) &&
      fitting.has(relation.target) &&
      letsThrough(evidence, filters, relation),
  );
  const tied = new Set(relations.flatMap(({ source, target }) => [source, target]));
  const present = isFilteringRelations(filters) ? tied : fitting;
  return {
    actors: new Set(network.actors.filter(({ id }) => present.has(id))),
    relations: new Set(relations),
  };
}

/** Returns a network without what is hidden; the network itself where nothing is. */
export function without(network: Network, hidden: Hidden): Network {
  if (hidden.actors.size + hidden.relations.size + hidden.statements.size === 0) return network;
  return {
    ...network,
    actors: network.actors.filter(({ id }) => !hidden.actors.has(id)),
    relations: network.relations.filter(({ id }) => !hidden.relations.has(id)),
    statements: network.statements.filter(({ id }) => !hidden.statements.has(id)),
  };
}

/** Returns what a relation offers to each of its filters. */
export function valuesOf(
  evidence: Evidence,
  relation: Relation,
): Readonly<Record<Exclude<FilterName, 'type'>, string>> {
  const statement = relation.statement === undefined ? undefined : evidence.statement(relation.statement);
  const [first] = relation.quotes;
  const outlet = first ? evidence.articleOf(first).publisher : '';
  return {
    tie: relation.type,
    stance: relation.stance,
    status: relation.status,
    modality: relation.modality,
    speaker: statement ? evidence.speakerOf(statement) : outlet,
    review: relation.review,
  };
}

function letsThrough(evidence: Evidence, filters: Filters, relation: Relation): boolean {
  const values = valuesOf(evidence, relation);
  return FILTER_NAMES.every((name) => name === 'type' || lets(filters[name], values[name]));
}

const showsStatement = (
  evidence: Evidence,
  filters: Filters,
  { relations }: Shown,
  statement: Statement,
): boolean =>
  lets(filters.speaker, evidence.speakerOf(statement)) &&
  lets(filters.status, statement.status) &&
  lets(filters.review, statement.review) &&
  (!isFilteringTies(filters) ||
    evidence.relationsWithin(statement).some((relation) => relations.has(relation)));

const isFilteringRelations = (filters: Filters): boolean => isFiltering({ ...filters, type: [] });

const isFilteringTies = ({ type, tie, stance, modality }: Filters): boolean =>
  [type, tie, stance, modality].some(({ length }) => length > 0);

const lets = (values: readonly string[], value: string): boolean =>
  values.length === 0 || values.includes(value);

const idsWithout = <Item extends { id: string }>(
  all: readonly Item[],
  shown: ReadonlySet<Item>,
): ReadonlySet<string> => new Set(all.filter((item) => !shown.has(item)).map(({ id }) => id));
