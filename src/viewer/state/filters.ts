import type { Evidence } from '../../model/evidence.ts';
import type { Actor, Relation } from '../../model/schema.ts';

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

/** What the filters take off the page: ids of actors and of relations. */
export interface Hidden {
  readonly actors: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** Returns whether any filter is set. */
export const isFiltering = (filters: Filters): boolean =>
  FILTER_NAMES.some((name) => filters[name].length > 0);

/**
 * Returns what the filters hide. A relation shows where each filter lets it through and both of its ends are of a type
 * that shows; an actor shows where its type does and, once relations are filtered, where one of them is its own.
 */
export function hiddenBy(evidence: Evidence, filters: Filters): Hidden {
  const { actors, relations } = evidence.network;
  const byType = new Set(actors.filter((actor) => lets(filters.type, actor.type)).map(({ id }) => id));
  const shown = relations.filter(
    (relation) =>
      byType.has(relation.source) && byType.has(relation.target) && letsThrough(evidence, filters, relation),
  );
  const tied = new Set(shown.flatMap(({ source, target }) => [source, target]));
  const isAlone = ({ id }: Actor): boolean => isFilteringRelations(filters) && !tied.has(id);
  return {
    actors: idsOf(actors.filter((actor) => !byType.has(actor.id) || isAlone(actor))),
    relations: idsOf(relations.filter((relation) => !shown.includes(relation))),
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

const isFilteringRelations = (filters: Filters): boolean => isFiltering({ ...filters, type: [] });

const lets = (values: readonly string[], value: string): boolean =>
  values.length === 0 || values.includes(value);

const idsOf = (records: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));
