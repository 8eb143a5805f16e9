import { CONTROLS_OBJECT, EFFORTS, LEADS_TO_OBJECT } from './frames/control.ts';
import { after, before, markAt, nounAt, verbAt } from './neighbours.ts';
import type { Unit } from './units.ts';
import type { Place, Words } from './words.ts';

/** Who does what a verb says: a noun phrase by its place among the units, or an actor inside one ("Baghdad's efforts to …"). */
export interface Subject {
  readonly unit: number;
  readonly owner?: Place;
}

/** Prepositions that a clause of its own may follow: "after Iraqi forces came under fire". */
const BEFORE_CLAUSE = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'because']);

/** How many verbs are followed from one to the next before a rule gives up. */
const DEEPEST = 5;

/** Returns who does (or, for a passive, undergoes) what the verb at a place says, if that can be made out. */
export function subjectOf(words: Words, units: readonly Unit[], at: number, depth = 0): Subject | undefined {
  const verb = verbAt(units, at);
  if (!verb || depth > DEEPEST) return undefined;
  const left = before(units, at);
  const leftUnit = units[left];
  const next = (to: number): Subject | undefined => subjectOf(words, units, to, depth + 1);
  if (leftUnit?.kind === 'verb') return next(left);
  if (leftUnit?.kind === 'and') return sharedSubject(units, at, next);
  if (verb.form === 'finite') return finiteSubject(units, left);
  if (leftUnit?.kind === 'noun') {
    return verb.form === 'to'
      ? controller(words, units, left, next)
      : { unit: verb.form === 'ing' ? climb(units, left) : left };
  }
  if (leftUnit?.kind === 'comma') return afterComma(units, at, left, next);
  if (leftUnit?.kind === 'preposition') return afterPreposition(words, units, left, next);
  return verb.form === 'ing' ? opening(units, at) : undefined;
}

type Next = (to: number) => Subject | undefined;

/** "attacked B and killed C": the verb before, of the same form. */
function sharedSubject(units: readonly Unit[], at: number, next: Next): Subject | undefined {
  const form = verbAt(units, at)?.form;
  for (let left = at - 1; left >= 0; left -= 1) {
    const verb = verbAt(units, left);
    if (verb && verb.form === form) return next(left);
    if (units[left]?.kind === 'stop') return undefined;
  }
  return undefined;
}

function finiteSubject(units: readonly Unit[], left: number): Subject | undefined {
  if (nounAt(units, left)) return { unit: climb(units, left) };
  if (units[left]?.kind === 'who') return antecedent(units, left);
  if (units[left]?.kind === 'comma') return firstOfClause(units, left);
  return undefined;
}

/** "the group, which attacked": the noun before the pronoun. */
function antecedent(units: readonly Unit[], who: number): Subject | undefined {
  const left = before(units, who);
  const noun = units[left]?.kind === 'comma' ? before(units, left) : left;
  return nounAt(units, noun) ? { unit: noun } : undefined;
}

/** "Al-Jazairi, a member of the coalition led by Maliki, told": the first noun of the clause that no preposition stands before. */
function firstOfClause(units: readonly Unit[], comma: number): Subject | undefined {
  let first: number | undefined;
  for (let at = comma - 1; at >= 0 && units[at]?.kind !== 'stop' && units[at]?.kind !== 'that'; at -= 1) {
    if (nounAt(units, at)?.place && markAt(units, before(units, at), 'preposition') === undefined) first = at;
  }
  return first === undefined ? undefined : { unit: first };
}

/** Returns the noun that a noun hangs on: "factions" from "Resistance" in "factions within the Axis of Resistance". */
export function climb(units: readonly Unit[], from: number): number {
  let noun = from;
  for (;;) {
    const up = oneUp(units, noun);
    if (up === undefined) return noun;
    noun = up;
  }
}

function oneUp(units: readonly Unit[], noun: number): number | undefined {
  const left = before(units, noun);
  const word = markAt(units, left, 'preposition');
  if (word === undefined) return carrierOf(units, left);
  if (BEFORE_CLAUSE.has(word)) return undefined;
  const further = before(units, left);
  return nounAt(units, further) ? further : carrierOf(units, further);
}

/** Returns the noun that a chain of prepositions hangs on: "Government" from "Iraq" in "the Government of Iraq". */
export function headOfChain(units: readonly Unit[], from: number): number {
  const left = before(units, from);
  const further = before(units, left);
  const hangs = markAt(units, left, 'preposition') !== undefined && nounAt(units, further);
  return hangs ? headOfChain(units, further) : from;
}

/** "factions operating outside …", "the group which attacked …": the noun that a clause inside a phrase hangs on. */
function carrierOf(units: readonly Unit[], at: number): number | undefined {
  const verb = verbAt(units, at);
  if (!verb) return undefined;
  const left = before(units, at);
  if (verb.form !== 'finite') return nounAt(units, left) ? left : undefined;
  return units[left]?.kind === 'who' ? antecedent(units, left)?.unit : undefined;
}

/** "urged Iran to stop": Iran stops; "sent troops to fight": who sent them fights; "the coalition's efforts to defeat": the coalition. */
function controller(words: Words, units: readonly Unit[], noun: number, next: Next): Subject | undefined {
  const left = before(units, noun);
  const verb = verbAt(units, left);
  if (verb)
    return CONTROLS_OBJECT.has(words.lower[verb.head] ?? '')
      ? { unit: noun }
      : (effort(words, units, noun) ?? next(left));
  if (markAt(units, left, 'preposition') === undefined) return effort(words, units, noun) ?? { unit: noun };
  const further = before(units, left);
  const governor = verbAt(units, further);
  if (governor) return LEADS_TO_OBJECT.has(words.lower[governor.head] ?? '') ? { unit: noun } : next(further);
  if (!nounAt(units, further)) return undefined;
  return effort(words, units, further) === undefined
    ? controller(words, units, further, next)
    : { unit: noun };
}

function effort(words: Words, units: readonly Unit[], at: number): Subject | undefined {
  const noun = nounAt(units, at);
  if (!noun || !EFFORTS.has(words.lower[noun.head] ?? '')) return undefined;
  const owner = noun.inner[0];
  return owner ? { unit: at, owner } : undefined;
}

/** "attacked B, killing C": whoever attacked; "the Government of Iraq, led by C": the noun before the comma. */
function afterComma(units: readonly Unit[], at: number, comma: number, next: Next): Subject | undefined {
  if (verbAt(units, at)?.form === 'en') {
    const noun = before(units, comma);
    return nounAt(units, noun) ? { unit: climb(units, noun) } : undefined;
  }
  for (let left = comma - 1; left >= 0; left -= 1) {
    if (verbAt(units, left)?.form === 'finite') return next(left);
  }
  return undefined;
}

/** "by attacking B", "committed to defeating B": whoever did the first; "support Iraq in defeating B", "accuse Iran of backing B": the second. */
function afterPreposition(
  words: Words,
  units: readonly Unit[],
  preposition: number,
  next: Next,
): Subject | undefined {
  const left = before(units, preposition);
  if (verbAt(units, left)) return next(left);
  const word = markAt(units, preposition, 'preposition') ?? '';
  const noun = nounAt(units, left);
  if (!noun) return undefined;
  const chain = headOfChain(units, left);
  const verb = before(units, chain);
  const control = LEADS_TO_OBJECT.has(words.lower[verbAt(units, verb)?.head ?? -1] ?? '');
  if (control && (word === 'in' || word === 'of' || word === 'for')) return { unit: chain };
  return verbAt(units, verb) ? next(verb) : undefined;
}

/** "Speaking in London, the minister said": the first noun after the comma. */
function opening(units: readonly Unit[], at: number): Subject | undefined {
  for (let right = at + 1; right < units.length; right += 1) {
    if (units[right]?.kind === 'stop' || verbAt(units, right)?.form === 'finite') return undefined;
    const noun = units[right]?.kind === 'comma' ? after(units, right) : -1;
    if (nounAt(units, noun)?.place) return { unit: noun };
  }
  return undefined;
}
