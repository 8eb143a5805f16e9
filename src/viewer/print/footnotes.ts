import { byPlace, type Evidence } from '../../model/evidence.ts';
import type { Hop, Quote, Relation, Status } from '../../model/schema.ts';

/** A quote on paper, told once however many relations rest on it. */
export interface Footnote {
  readonly quote: Quote;
  readonly hops: readonly Hop[];
  readonly status: Status;
}

/** Returns every quote of the relations and the statements of a network once, in reading order. */
export function footnotesOf(evidence: Evidence): Footnote[] {
  const notes = new Map<string, Footnote>();
  const { relations, statements } = evidence.network;
  for (const { quote, chain, status } of statements)
    notes.set(placeOf(quote), { quote, hops: chain, status });
  for (const quote of relations.flatMap(({ quotes }) => quotes)) {
    if (notes.has(placeOf(quote))) continue;
    const status = evidence.statementHolding(quote)?.status ?? 'reported';
    notes.set(placeOf(quote), { quote, hops: evidence.chainBehind(quote), status });
  }
  return [...notes.values()].sort((a, b) => byPlace(a.quote, b.quote));
}

/** Returns the numbers, from 1, of the footnotes that a relation rests on. */
export function numbersOf(notes: readonly Footnote[], { quotes }: Relation): number[] {
  const places = new Set(quotes.map(placeOf));
  return notes.flatMap(({ quote }, at) => (places.has(placeOf(quote)) ? [at + 1] : []));
}

const placeOf = ({ article, start, end }: Quote): string => `${article} ${start} ${end}`;
