import { after, before, markAt, nounAt, verbAt } from './neighbours.ts';
import type { NounPhrase, Unit } from './units.ts';

/** A noun phrase, by its place among the units, that a preposition ties to a verb or a noun. */
export interface Complement {
  readonly preposition: string;
  readonly unit: number;
}

/** What stands to the right of a verb or a noun in its clause. */
export interface Complements {
  readonly direct?: number;
  readonly after: readonly Complement[];
  /** The preposition right after the object, whatever it ties: "provide A with"; the "to" of a verb, too: "advise A to go". */
  readonly next?: string;
}

/** How many phrases are looked through before a rule gives up: "strikes [last week] [in Syria] [against ISIL]". */
const FURTHEST = 4;

/** Returns the object of the verb or noun at a place, and the nouns that prepositions tie to what is there. */
export function complementsOf(units: readonly Unit[], at: number, lower: readonly string[]): Complements {
  const found: Complement[] = [];
  let direct: number | undefined;
  let next: string | undefined;
  for (let right = after(units, at), steps = 0; steps < FURTHEST; steps += 1) {
    const preposition = markAt(units, right, 'preposition');
    const noun = preposition === undefined ? right : after(units, right);
    if (!nounAt(units, noun)) break;
    if (preposition !== undefined) found.push({ preposition, unit: noun });
    else if (!isTime(lower, nounAt(units, noun))) direct ??= noun;
    right = after(units, lastOf(coordinatedAfter(units, noun)));
    if (noun === direct && !isTime(lower, nounAt(units, after(units, right))))
      next = markAt(units, right, 'preposition') ?? (verbAt(units, right)?.form === 'to' ? 'to' : undefined);
  }
  return {
    after: found,
    ...(direct === undefined ? {} : { direct }),
    ...(next === undefined ? {} : { next }),
  };
}

/** "Met Monday with B", "met last week with B": when, and no object. */
const isTime = (lower: readonly string[], noun: NounPhrase | undefined): boolean =>
  noun !== undefined && !noun.place && TIME.test(lower[noun.head] ?? '');

const TIME =
  /^(?:today|yesterday|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|morning|afternoon|evening|january|february|march|april|june|july|august|september|october|november|december)$/;

const lastOf = (members: readonly number[]): number => members[members.length - 1] ?? -1;

/**
 * Returns a noun phrase with those that "and" or commas join to it on its right: "A, B and C" from A. Where `closed`, what a
 * verb follows belongs to it too: "talks between A and B failed".
 */
export function coordinatedAfter(units: readonly Unit[], first: number, closed = false): number[] {
  const members = [first];
  for (let at = first; ;) {
    const joint = after(units, ofPhraseEnd(units, at));
    // "led by A, and B": a comma before "and" joins lists of three or more.
    const and = members.length > 1 || isAnd(units, joint) ? jointAnd(units, joint) : undefined;
    const noun = after(units, and ?? joint);
    const joins = and !== undefined || (units[joint]?.kind === 'comma' && nounAt(units, after(units, joint)));
    if (!joins || !nounAt(units, noun) || (!closed && startsClause(units, noun))) break;
    members.push(noun);
    at = noun;
  }
  return endsWithAnd(units, members);
}

function jointAnd(units: readonly Unit[], joint: number): number | undefined {
  if (isAnd(units, joint)) return joint;
  const next = after(units, joint);
  return units[joint]?.kind === 'comma' && isAnd(units, next) ? next : undefined;
}

const isAnd = (units: readonly Unit[], at: number): boolean => {
  const word = markAt(units, at, 'and');
  return word === 'and' || word === 'or' || word === 'nor' || word === '&';
};

/** A list that no "and" ends is no list, but an apposition: "B, a group from the north". */
function endsWithAnd(units: readonly Unit[], members: readonly number[]): number[] {
  let count = members.length;
  while (count > 1 && !isAnd(units, before(units, members[count - 1] ?? 0))) count -= 1;
  return members.slice(0, count);
}

/** "attacked B, and C fled": C begins a clause. */
const startsClause = (units: readonly Unit[], noun: number): boolean =>
  verbAt(units, after(units, ofPhraseEnd(units, noun)))?.form === 'finite';

function ofPhraseEnd(units: readonly Unit[], noun: number): number {
  const of = after(units, noun);
  if (markAt(units, of, 'preposition') !== 'of') return noun;
  const inner = after(units, of);
  return nounAt(units, inner) ? inner : noun;
}

/** Returns a noun phrase with those that "and" or commas join to it on its left: "A, B and C" from C. */
export function coordinatedBefore(units: readonly Unit[], last: number): number[] {
  const members = [last];
  let joint = before(units, last);
  if (!isAnd(units, joint)) return members;
  if (units[before(units, joint)]?.kind === 'comma') joint = before(units, joint);
  for (;;) {
    const noun = ofPhraseStart(units, before(units, joint));
    if (!nounAt(units, noun) || hangsOnSomething(units, noun)) return members;
    members.unshift(noun);
    joint = before(units, noun);
    if (units[joint]?.kind !== 'comma') return members;
  }
}

function ofPhraseStart(units: readonly Unit[], noun: number): number {
  const of = before(units, noun);
  const outer = before(units, of);
  return markAt(units, of, 'preposition') === 'of' && nounAt(units, outer) ? outer : noun;
}

/** "attacked B and C fled", "in Iraq and Syria": what a verb or a preposition takes is no part of a subject. */
const hangsOnSomething = (units: readonly Unit[], noun: number): boolean => {
  const left = before(units, noun);
  return verbAt(units, left)?.form === 'finite' || markAt(units, left, 'preposition') !== undefined;
};
