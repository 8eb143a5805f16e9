import type { Relation } from '../../model/schema.ts';
import { inverseOf, labelOf, type Words } from '../words/words.ts';

/** A relation as it reads from one of its ends: "led by" and whom. */
export interface Reading {
  readonly relation: Relation;
  readonly label: string;
  /** The actor at the other end. */
  readonly other: string;
  /** Whether the other actor is named first: the label reads from it. */
  readonly otherFirst: boolean;
}

/**
 * Returns a relation as it reads from one of its actors. An annotation's own label has no inverse, so from the target it is
 * read as it stands, with the source before it: no claim may turn into a plainer one on the way.
 */
export function readFrom(actorId: string, relation: Relation, words: Words): Reading {
  const { source, target, directed } = relation;
  const label = labelOf(words, relation);
  if (source === actorId) return { relation, label, other: target, otherFirst: false };
  const inverse = directed ? inverseOf(words, relation) : label;
  return { relation, label: inverse ?? label, other: source, otherFirst: inverse === undefined };
}

/** Returns readings grouped by the other actor, in the order in which each is met first. */
export function byOther(readings: readonly Reading[]): [string, Reading[]][] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) groups.set(reading.other, [...(groups.get(reading.other) ?? []), reading]);
  return [...groups];
}
