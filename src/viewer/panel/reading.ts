import type { Evidence } from '../../model/evidence.ts';
import type { Relation } from '../../model/schema.ts';
import type { PathHop } from '../state/path.ts';
import { sayingOf, type Saying } from '../words/saying.ts';
import type { Words } from '../words/words.ts';

/** A relation as it reads: whole, or from one of its ends, "led by" and whom. */
export interface Reading {
  readonly relation: Relation;
  readonly saying: Saying;
  readonly label: string;
  /** The actor that the label reads from, where it is not the one at whose end we are. */
  readonly from: string | undefined;
  /** The actor that the label reads to. */
  readonly to: string;
  /** The actor at the other end. */
  readonly other: string;
}

/** Returns a relation as a whole sentence, from its source to its target. */
export function readWhole(relation: Relation, evidence: Evidence, words: Words): Reading {
  const { source, target } = relation;
  const saying = sayingOf(relation, evidence, words);
  return { relation, saying, label: saying.label, from: source, to: target, other: target };
}

/**
 * Returns a relation as it reads from one of its actors. An annotation's own label has no inverse, so from the target it is
 * read as it stands, with the source before it: no claim may turn into a plainer one on the way.
 */
export function readFrom(actorId: string, relation: Relation, evidence: Evidence, words: Words): Reading {
  const whole = readWhole(relation, evidence, words);
  const { source, directed } = relation;
  if (source === actorId) return { ...whole, from: undefined };
  const inverse = directed ? whole.saying.inverse : whole.label;
  return inverse === undefined
    ? { ...whole, other: source }
    : { ...whole, label: inverse, from: undefined, to: source, other: source };
}

/** Returns a tie of a path as a whole sentence, in the direction in which the path goes where its words can be turned. */
export function readAlong(hop: PathHop, evidence: Evidence, words: Words): Reading {
  const reading = readFrom(hop.from, hop.relation, evidence, words);
  return { ...reading, from: reading.from ?? hop.from };
}

/** Returns readings grouped by the other actor, in the order in which each is met first. */
export function byOther(readings: readonly Reading[]): [string, Reading[]][] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) groups.set(reading.other, [...(groups.get(reading.other) ?? []), reading]);
  return [...groups];
}
