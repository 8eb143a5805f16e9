import { relationType, type RelationTypeName } from '../../model/relation-types.ts';
import type { Relation } from '../../model/schema.ts';
import type { english } from './english.ts';

/** All words of the page in one language. English is written first: what it has and another lacks is a type error there. */
export type Words = typeof english;

/** How a type of relation reads from its source to its target, and back. */
export interface RelationWords {
  readonly label: string;
  readonly inverse: string;
}

/**
 * Returns how a relation reads from its source. The label of its type is in the language of the page; an annotation's own
 * says more than its type, in words of its own, and stands as it is.
 */
export const labelOf = (words: Words, relation: Relation): string =>
  wordsOf(words, relation)?.label ?? relation.label;

/** Returns how a relation reads from its target; nothing where its label is an annotation's own, which has no inverse. */
export const inverseOf = (words: Words, relation: Relation): string | undefined =>
  wordsOf(words, relation)?.inverse;

function wordsOf(words: Words, { type, label }: Relation): RelationWords | undefined {
  return relationType(type)?.label === label ? words.relationTypes[type as RelationTypeName] : undefined;
}
