import type { Evidence } from '../../model/evidence.ts';
import { RELATION_TYPE_NAMES } from '../../model/relation-types.ts';
import {
  ACTOR_TYPES,
  MODALITIES,
  REVIEWS,
  STANCES,
  STATUSES,
  type Actor,
  type Relation,
} from '../../model/schema.ts';
import { FILTER_NAMES, shownTies, valuesOf, type FilterName, type Filters } from './filters.ts';

/** A value that a filter offers, and how many of the actors or relations that the other filters leave have it. */
export interface Option {
  readonly value: string;
  readonly amount: number;
  readonly chosen: boolean;
}

/** A filter with the values that the network holds; amounts count actors for their type, and relations for all else. */
export interface Facet {
  readonly name: FilterName;
  readonly options: readonly Option[];
}

/** Actors and relations, of the whole network or of what is left of it. */
interface Ties {
  readonly actors: Iterable<Actor>;
  readonly relations: Iterable<Relation>;
}

/** The filters as they are offered: those of few values first. */
const OFFERED = ['type', 'stance', 'status', 'modality', 'review', 'speaker', 'tie'] as const;

/** The order in which values are offered, where the contract has one; speakers come by how much they carry. */
const ORDERS: Readonly<Record<FilterName, readonly string[]>> = {
  type: ACTOR_TYPES,
  tie: RELATION_TYPE_NAMES,
  stance: STANCES,
  status: STATUSES,
  modality: MODALITIES,
  speaker: [],
  review: REVIEWS,
};

/** Returns every filter that has something to choose between, with each amount as the other filters leave it. */
export function facetsOf(evidence: Evidence, filters: Filters): Facet[] {
  const facets = OFFERED.map((name) => ({ name, options: optionsOf(evidence, filters, name) }));
  // A filter with a single value can only say that nothing is left out, unless the address has set it.
  return facets.filter(({ name, options }) => options.length > 1 || filters[name].length > 0);
}

/** Returns filters with one value of one of them let through, or no longer. */
export function toggled(filters: Filters, name: FilterName, value: string): Filters {
  const values = filters[name];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filters, [name]: next.sort() };
}

/** Returns how many values the filters let through by name: what a button says beside its own. */
export const amountOf = (filters: Filters): number =>
  FILTER_NAMES.reduce((total, name) => total + filters[name].length, 0);

function optionsOf(evidence: Evidence, filters: Filters, name: FilterName): Option[] {
  const held = tally(valuesIn(evidence, evidence.network, name));
  const left = tally(valuesIn(evidence, shownTies(evidence, { ...filters, [name]: [] }), name));
  return [...held.keys()].sort(inOrder(ORDERS[name], held)).map((value) => ({
    value,
    amount: left.get(value) ?? 0,
    chosen: filters[name].includes(value),
  }));
}

function valuesIn(evidence: Evidence, { actors, relations }: Ties, name: FilterName): string[] {
  if (name === 'type') return [...actors].map(({ type }) => type);
  return [...relations].map((relation) => valuesOf(evidence, relation)[name]);
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const value of values) amounts.set(value, (amounts.get(value) ?? 0) + 1);
  return amounts;
}

/** What the order does not name comes after what it does, the more frequent first. */
function inOrder(order: readonly string[], held: ReadonlyMap<string, number>) {
  const rank = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  const amount = (value: string): number => held.get(value) ?? 0;
  return (a: string, b: string): number => rank(a) - rank(b) || amount(b) - amount(a) || (a < b ? -1 : 1);
}
