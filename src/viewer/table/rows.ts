import { byPlace, type Evidence } from '../../model/evidence.ts';
import { MODALITIES, STANCES, STATUSES, type Quote, type Relation } from '../../model/schema.ts';
import { valuesOf } from '../state/filters.ts';
import { sortedBy, type Sorting } from '../state/sorting.ts';
import { labelIn, sayingOf, type Saying } from '../words/saying.ts';
import type { Words } from '../words/words.ts';

/** What the table can be sorted by, which are its columns; the first is how it opens: as the article tells it. */
export const COLUMNS = [
  'quote',
  'source',
  'relation',
  'target',
  'stance',
  'modality',
  'status',
  'speaker',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A relation as a row of the table. */
export interface Row {
  readonly relation: Relation;
  readonly source: string;
  readonly label: string;
  /** The language and the direction of its label. */
  readonly written: Saying['written'];
  readonly target: string;
  /** The actor on whose say-so it stands. */
  readonly speaker: { readonly id: string; readonly name: string };
  /** The first of the words that prove it, in reading order. */
  readonly quote: Quote;
}

/** Returns a row for each relation, in a sorting; equals follow the article. */
export function rowsOf(
  evidence: Evidence,
  relations: readonly Relation[],
  sorting: Sorting<Column>,
  words: Words,
): Row[] {
  const rows = relations.flatMap((relation) => rowOf(evidence, relation, words));
  return sortedBy(rows.sort(byQuote), sorting, ordersIn(words));
}

function rowOf(evidence: Evidence, relation: Relation, words: Words): Row[] {
  const speaker = valuesOf(evidence, relation).speaker;
  const saying = sayingOf(relation, evidence, words);
  return [...relation.quotes]
    .sort(byPlace)
    .slice(0, 1)
    .map((quote) => ({
      relation,
      source: evidence.nameOf(relation.source),
      label: labelIn(saying),
      written: saying.written,
      target: evidence.nameOf(relation.target),
      speaker: { id: speaker, name: evidence.nameOf(speaker) },
      quote,
    }));
}

const byQuote = (a: Row, b: Row): number => byPlace(a.quote, b.quote);

/** Names by the alphabet; stances, modalities and statuses by how sure or how far they are, as the key lists them. */
function ordersIn({ tongue }: Words): Readonly<Record<Column, (a: Row, b: Row) => number>> {
  const { compare } = new Intl.Collator(tongue.code);
  return {
    quote: byQuote,
    source: (a, b) => compare(a.source, b.source),
    relation: (a, b) => compare(a.label, b.label),
    target: (a, b) => compare(a.target, b.target),
    stance: byRank((row) => STANCES.indexOf(row.relation.stance)),
    modality: byRank((row) => MODALITIES.indexOf(row.relation.modality)),
    status: byRank((row) => STATUSES.indexOf(row.relation.status)),
    speaker: (a, b) => compare(a.speaker.name, b.speaker.name),
  };
}

const byRank =
  (rank: (row: Row) => number) =>
  (a: Row, b: Row): number =>
    rank(a) - rank(b);
