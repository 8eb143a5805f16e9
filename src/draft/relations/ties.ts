import type { RelationTypeName } from '../../model/relation-types.ts';
import type { Modality } from '../../model/schema.ts';
import { PART_OF, STANDS_FOR_OWNER } from './frames/control.ts';
import { coordinatedAfter, coordinatedBefore } from './complements.ts';
import { after, markAt, nounAt, verbAt } from './neighbours.ts';
import type { Subject } from './controllers.ts';
import type { Unit } from './units.ts';
import type { Place, Words } from './words.ts';

/** A relation within one sentence, before it is known which statement it stands in. */
export interface Tie {
  readonly type: RelationTypeName;
  readonly source: Place;
  readonly target: Place;
  readonly modality: Modality;
  /** The rule that made it: `verb:attack`, `title:member of`. */
  readonly rule: string;
  /** The tokens that assert it, besides both ends: first and, exclusive, last. */
  readonly first: number;
  readonly end: number;
}

/** A sentence with its phrases, as the rules for ties take it. */
export interface Parsed {
  readonly words: Words;
  readonly units: readonly Unit[];
}

/** Returns who stands at a noun phrase and at those joined to it on its right: "attacked A, B and C". */
export const endsAfter = (parsed: Parsed, unit: number, loose = false): Place[] =>
  coordinatedAfter(parsed.units, unit).flatMap((member) => {
    const ends = endAt(parsed, member, loose);
    return ends.length > 0 ? ends : included(parsed, member);
  });

/** "Backed by many countries, including A and B". */
function included(parsed: Parsed, unit: number): Place[] {
  const { units, words } = parsed;
  const comma = after(units, unit);
  const verb = units[comma]?.kind === 'comma' ? after(units, comma) : comma;
  const first = words.lower[verbAt(units, verb)?.head ?? -1] === 'including' ? after(units, verb) : -1;
  return coordinatedAfter(units, first).flatMap((member) => endAt(parsed, member));
}

/** Returns who stands at a subject, with those joined to it on its left: "A, B and C attacked". */
export const endsOf = (parsed: Parsed, subject: Subject | undefined): Place[] => {
  if (!subject) return [];
  if (subject.owner) return [subject.owner];
  return coordinatedBefore(parsed.units, subject.unit).flatMap((member) => endAt(parsed, member));
};

/**
 * Returns whom one noun phrase stands for: itself; its owner, for a noun that acts for its owner ("ISIL targets"); or what
 * "of" goes on to, for a noun that is a part of it ("members of the tribe"). Where `loose`, any noun will do that a
 * genitive stands before: who condemns Israel's decision, condemns Israel.
 */
export function endAt(parsed: Parsed, unit: number, loose = false): Place[] {
  const noun = nounAt(parsed.units, unit);
  if (!noun) return [];
  if (noun.place) return [noun.place];
  const word = parsed.words.lower[noun.head] ?? '';
  const owner = noun.inner[noun.inner.length - 1];
  if (owner) return STANDS_FOR_OWNER.has(word) || (loose && isGenitive(parsed, owner)) ? [owner] : [];
  const of = after(parsed.units, unit);
  const preposition = markAt(parsed.units, of, 'preposition');
  // "Condemned an attack by Hamas", "rejected an offer from it".
  const isFrom = loose && (preposition === 'by' || (preposition === 'from' && OFFERS.test(word)));
  if (!isFrom && !(PART_OF.has(word) && preposition === 'of')) return [];
  return endAt(parsed, after(parsed.units, of));
}

const OFFERS = /^(?:offer|bid|proposal|plan|request|call|demand|appeal|advice|invitation|claim)s?$/;

const isGenitive = ({ words }: Parsed, { end }: Place): boolean =>
  words.tags[end] === 'POS' || words.tags[end - 1] === 'POS' || words.tags[end - 1] === 'PRP$';
