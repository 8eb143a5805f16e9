import { headOfChain } from './chains.ts';
import { CONTROLS_OBJECT, EFFORTS, LEADS_TO_OBJECT } from './frames/control.ts';
import { before, markAt, nounAt, verbAt } from './neighbours.ts';
import type { Unit } from './units.ts';
import type { Place, Words } from './words.ts';

/** Who does what a verb says: a noun phrase by its place among the units, or an actor inside one ("Baghdad's efforts to …"). */
export interface Subject {
  readonly unit: number;
  readonly owner?: Place;
}

/** Finds the subject of the verb at a place. */
export type Next = (to: number) => Subject | undefined;

/** Returns who does what "to" goes on with: "urged Iran to stop": Iran; "sent troops to fight": who sent them; "the coalition's efforts to defeat": the coalition. */
export function controller(
  words: Words,
  units: readonly Unit[],
  noun: number,
  next: Next,
): Subject | undefined {
  const own = effort(words, units, noun);
  if (own) return own;
  const first = listStart(units, noun);
  const left = before(units, first);
  const verb = verbAt(units, left);
  if (verb) return CONTROLS_OBJECT.has(words.lower[verb.head] ?? '') ? { unit: noun } : next(left);
  const preposition = markAt(units, left, 'preposition');
  if (preposition === undefined || preposition === 'for') return { unit: noun };
  const further = before(units, left);
  const governor = verbAt(units, further);
  if (governor) return LEADS_TO_OBJECT.has(words.lower[governor.head] ?? '') ? { unit: noun } : next(further);
  return nounAt(units, further) ? controller(words, units, further, next) : undefined;
}

/** "working with A, B and C to": the first of those that "and" joins. */
function listStart(units: readonly Unit[], noun: number): number {
  let start = noun;
  for (let joint = before(units, start), and = false; ; joint = before(units, start)) {
    and ||= units[joint]?.kind === 'and';
    const left = headOfChain(units, before(units, joint));
    if (!and || !(units[joint]?.kind === 'and' || units[joint]?.kind === 'comma')) return start;
    const further =
      units[before(units, joint)]?.kind === 'comma'
        ? headOfChain(units, before(units, before(units, joint)))
        : left;
    if (!nounAt(units, further)) return start;
    start = further;
  }
}

function effort(words: Words, units: readonly Unit[], at: number): Subject | undefined {
  const noun = nounAt(units, at);
  if (!noun || !EFFORTS.has(words.lower[noun.head] ?? '')) return undefined;
  const owner = noun.inner[0];
  return owner ? { unit: at, owner } : undefined;
}

/** Returns who does what follows a preposition: "by attacking B": whoever did the first; "support Iraq in defeating B": the second. */
export function afterPreposition(
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
