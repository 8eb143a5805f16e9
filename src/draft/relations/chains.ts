import { before, markAt, nounAt, verbAt } from './neighbours.ts';
import type { Unit } from './units.ts';

/** Prepositions that a clause of its own may follow: "after Iraqi forces came under fire". */
const BEFORE_CLAUSE = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'because']);

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
  return units[left]?.kind === 'who' ? antecedent(units, left) : undefined;
}

/** Returns the relative pronoun of the clause that ends at a comma, if one does: "Weil, who sits on the board, called". */
export function relativeBefore(units: readonly Unit[], comma: number): number | undefined {
  for (let at = comma - 1; at >= 0 && !/^(?:comma|stop)$/.test(units[at]?.kind ?? ''); at -= 1)
    if (units[at]?.kind === 'who') return at;
  return undefined;
}

/** Returns the noun that a relative pronoun stands for: "the group, which attacked". */
export function antecedent(units: readonly Unit[], who: number): number | undefined {
  const left = before(units, who);
  const noun = units[left]?.kind === 'comma' ? before(units, left) : left;
  return nounAt(units, noun) ? noun : undefined;
}
