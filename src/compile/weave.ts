import { contentId } from '../model/ids.ts';
import { byPlace } from '../model/evidence.ts';
import { relationType } from '../model/relation-types.ts';
import type { Quote, Relation, Review, Statement } from '../model/schema.ts';
import type { ProvenRelation, ProvenStatement } from './article-reader.ts';

/** Returns the statements with their ids, in reading order. An id is made of the article, the speaker and the words. */
export function weaveStatements(proven: readonly ProvenStatement[]): ReadonlyMap<ProvenStatement, Statement> {
  const repeats = new Map<string, number>();
  const sorted = [...proven].sort(byQuote);
  return new Map(
    sorted.map((statement) => {
      const parts = [statement.quote.article, statement.chain[0]?.actor ?? '', statement.quote.exact];
      const key = JSON.stringify(parts);
      const earlier = repeats.get(key) ?? 0;
      repeats.set(key, earlier + 1);
      return [statement, { id: contentId('s', [...parts, String(earlier)]), ...statement }];
    }),
  );
}

/**
 * Returns the relations, in reading order. What several quotes assert in the same way (ends, type, label, modality,
 * status) is one relation with several quotes; what differs in any of these stays apart.
 */
export function weaveRelations(
  proven: readonly ProvenRelation[],
  statements: ReadonlyMap<ProvenStatement, Statement>,
): Relation[] {
  const groups = new Map<string, ProvenRelation[]>();
  for (const relation of proven.map(inOrder)) {
    const key = JSON.stringify(identityOf(relation));
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups.values()].map((group) => weaveOne(group, statements)).sort(byFirstQuote);
}

function weaveOne(
  group: readonly ProvenRelation[],
  statements: ReadonlyMap<ProvenStatement, Statement>,
): Relation {
  const sorted = [...group].sort(byQuote);
  const [first] = sorted;
  if (!first) throw new RangeError('a group of relations is never empty');
  const { source, target, type, modality, status } = first;
  const inOwnVoice = sorted.some(({ statement }) => statement === undefined);
  const said = first.statement && !inOwnVoice ? statements.get(first.statement) : undefined;
  return {
    id: contentId('r', identityOf(first)),
    source,
    target,
    type,
    label: first.label ?? labelOf(first),
    directed: relationType(type)?.directed ?? true,
    stance: relationType(type)?.stance ?? 'neutral',
    modality,
    quotes: sorted.map(({ quote }) => quote).filter(isFirst),
    ...(said ? { statement: said.id } : {}),
    status,
    review: weakest(sorted.map(({ review }) => review)),
  };
}

/** Orders what quotes prove as it is read; what stands on the very same words, by what it says, and not as it is listed. */
const byQuote = <Proven extends { readonly quote: Quote }>(a: Proven, b: Proven): number =>
  byPlace(a.quote, b.quote) || byText(JSON.stringify(a), JSON.stringify(b));

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const labelOf = ({ type }: ProvenRelation): string => relationType(type)?.label ?? type;

const identityOf = (relation: ProvenRelation): string[] => {
  const { source, target, type, modality, status } = relation;
  return [source, type, target, modality, status, relation.label ?? labelOf(relation)];
};

/** A relation without direction reads the same from both ends, so its ends are put in one order. */
function inOrder(relation: ProvenRelation): ProvenRelation {
  const { source, target, type } = relation;
  return relationType(type)?.directed === false && source > target
    ? { ...relation, source: target, target: source }
    : relation;
}

const isFirst = (quote: Quote, at: number, all: readonly Quote[]): boolean =>
  all.findIndex((other) => byPlace(other, quote) === 0) === at;

function byFirstQuote(a: Relation, b: Relation): number {
  const [one, other] = [a.quotes[0], b.quotes[0]];
  const place = one && other ? byPlace(one, other) : 0;
  return place !== 0 ? place : a.id < b.id ? -1 : 1;
}

/** Returns the least certain of some reviews: disputed, then machine, then confirmed. */
export function weakest(reviews: readonly Review[]): Review {
  if (reviews.includes('disputed')) return 'disputed';
  return reviews.includes('machine') ? 'machine' : 'confirmed';
}
