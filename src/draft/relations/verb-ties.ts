import { antecedent, climb, headOfChain } from './chains.ts';
import { complementsOf, coordinatedBefore, type Complements } from './complements.ts';
import type { Subject } from './controllers.ts';
import { DEEDS } from './frames/nouns.ts';
import { VERB_FRAMES, type VerbFrame } from './frames/verbs.ts';
import { modalityOfVerb, nobodyAt } from './modality.ts';
import { before, markAt, nounAt } from './neighbours.ts';
import { isOver } from './past-leads.ts';
import { subjectOf } from './subjects.ts';
import { endAt, endsAfter, endsOf, type Parsed, type Tie } from './ties.ts';
import type { VerbGroup } from './units.ts';
import { fits, typeFor } from './verb-fits.ts';
import type { Place } from './words.ts';

/** Types of tie to somebody that also hold where the verb takes what is somebody's: "condemned Israel's decision". */
const LOOSE = new Set(['accuses', 'supports', 'opposes', 'rejects', 'threatens']);

/** Returns the ties that the verbs of a sentence assert: "A attacked B", "B was attacked by A", "A and B met". */
export function verbTies(parsed: Parsed): Tie[] {
  return parsed.units.flatMap((unit, at) => {
    if (unit.kind !== 'verb') return [];
    // "Cautioned against blaming individuals".
    if (unit.form === 'ing' && markAt(parsed.units, at - 1, 'preposition') === 'against') return [];
    const word = parsed.words.lower[unit.head] ?? '';
    // "Was found by police": to find, and not to found.
    if (word === 'found' && parsed.words.tags[unit.head] !== 'VB') return [];
    const frames = VERB_FRAMES.get(word);
    return frames ? tiesOf(parsed, at, unit, frames) : [];
  });
}

function tiesOf(parsed: Parsed, at: number, verb: VerbGroup, frames: readonly VerbFrame[]): Tie[] {
  const complements = complementsOf(parsed.units, at, parsed.words.lower);
  const isBy = complements.after.some(({ preposition }) => preposition === 'by');
  const isActive = complements.direct !== undefined || (!isBy && endsBefore(parsed, at).length > 0);
  const passive = verb.passive && !(verb.form === 'en' && isActive);
  const subject = subjectPlaces(parsed, at, verb, passive);
  // Of several frames of a verb, the first that fits is meant: "integrate A into B", and not "integrate into B".
  for (const frame of frames) {
    const ties = tiesOfFrame(parsed, at, frame, complements, subject, passive);
    // "Joined forces": whom no row with these words ties is tied by no other.
    if (ties.length > 0 || isPhrase(parsed, frame, complements) || isMove(frame, complements)) return ties;
  }
  return [];
}

function tiesOfFrame(
  parsed: Parsed,
  at: number,
  frame: VerbFrame,
  complements: Complements,
  subject: readonly Place[],
  passive: boolean,
): Tie[] {
  const { needs, into, beside } = frame;
  if (beside !== undefined && parsed.words.lower[parsed.units[at]?.end ?? -1] !== beside) return [];
  if (needs !== undefined && complements.next !== needs) return [];
  if (!isMeant(parsed, frame, complements, passive)) return [];
  const done = passive && frame.takes.has('object');
  const own = done || isReturned(parsed, at, frame) ? subject : taken(parsed, complements, frame);
  const objects = own.length > 0 || !takesBefore(frame, complements) ? own : endsBefore(parsed, at);
  const ties = pairs(parsed, at, frame, done ? tiedBy(parsed, complements, 'by') : subject, objects);
  if (into === undefined) return ties;
  return [...ties, ...comingTogether(parsed, at, frame, objects, tiedBy(parsed, complements, into))];
}

/** Whether what stands beside a verb is what a frame of its asks for. */
function isMeant(parsed: Parsed, frame: VerbFrame, complements: Complements, passive: boolean): boolean {
  const { goal, object } = frame;
  if (frame.passive === true && !passive) return false;
  if (object !== undefined && !isPhrase(parsed, frame, complements)) return false;
  return (
    goal === undefined ||
    complements.after.some(
      ({ preposition, unit }) =>
        preposition === 'for' && goal.test(parsed.words.lower[nounAt(parsed.units, unit)?.head ?? -1] ?? ''),
    )
  );
}

/** "Opened heavy fire", "joined forces", and not "joined the security forces". */
function isPhrase(parsed: Parsed, { object }: VerbFrame, { direct = -1 }: Complements): boolean {
  const noun = nounAt(parsed.units, direct);
  if (object === undefined || !noun || object !== parsed.words.lower[noun.head]) return false;
  return !noun.place || noun.end - noun.first === 1;
}

/** "Blamed Hamas attacks on the weather": Hamas is not blamed. */
const isMove = ({ needs }: VerbFrame, { next }: Complements): boolean =>
  needs !== undefined && needs === next;

function subjectPlaces(parsed: Parsed, at: number, verb: VerbGroup, passive: boolean): Place[] {
  const subject = activeSubject(parsed, at, verb, passive);
  // "groups, including A": a list has its whole beside it.
  if (parsed.words.lower[verb.head] !== 'including') return endsOf(parsed, subject);
  const left = before(parsed.units, at);
  const last = nounAt(parsed.units, left) ? left : before(parsed.units, left);
  // "A coalition of groups including A": in the coalition.
  const head = nounAt(parsed.units, headOfChain(parsed.units, last))?.place;
  const whole = head?.mention.type === 'alliance' ? head : nounAt(parsed.units, last)?.place;
  return whole && whole.mention.kind !== 'pronoun' ? [whole] : [];
}

/** A participle after a noun, with an object of its own, was a past tense: "forces attacked the town". */
function activeSubject(parsed: Parsed, at: number, verb: VerbGroup, passive: boolean): Subject | undefined {
  const left = before(parsed.units, at);
  if (verb.form === 'en' && !passive && nounAt(parsed.units, left))
    return { unit: climb(parsed.units, left) };
  return subjectOf(parsed.words, parsed.units, at);
}

const tiedBy = (parsed: Parsed, { after }: Complements, word: string): Place[] =>
  after.filter(({ preposition }) => preposition === word).flatMap(({ unit }) => endsAfter(parsed, unit));

function taken(
  parsed: Parsed,
  { direct, after }: Complements,
  { takes, type, needs, object }: VerbFrame,
): Place[] {
  if (direct !== undefined && takes.has('object')) return endsAfter(parsed, direct, LOOSE.has(type));
  if (direct !== undefined && (needs ?? object) === undefined && isDeed(parsed, { direct })) return [];
  // "spoke after the fall of the town to rebels" was not spoken to them: "to" stands next to its verb.
  const tied = after.find(
    ({ preposition }, at) => takes.has(preposition) && (preposition !== 'to' || at === 0),
  );
  return tied ? endsAfter(parsed, tied.unit) : [];
}

/** "A and B accused each other": each does it to the other; who met each other met once. */
const isReturned = (
  { words: { lower }, units }: Parsed,
  at: number,
  { mutual, takes }: VerbFrame,
): boolean => {
  const { end = 0 } = units[at] ?? {};
  return (
    takes.has('object') && !mutual && /^(?:each other|one another)$/.test(lower.slice(end, end + 2).join(' '))
  );
};

/** "Imposed sanctions on A": the deed is the noun's, which has a frame of its own. */
const isDeed = ({ words, units }: Parsed, { direct = -1 }: Pick<Complements, 'direct'>): boolean =>
  nounAt(units, direct)?.place === undefined &&
  DEEDS.has(words.lower[nounAt(units, direct)?.head ?? -1] ?? '');

/** Of a verb that has no object behind it, but takes one. */
const takesBefore = ({ takes }: VerbFrame, { direct }: Complements): boolean =>
  direct === undefined && takes.has('object');

/** "The League, which Hasina led", "the man whom police and doctors accused": what a clause hangs on is what its verb takes. */
function endsBefore(parsed: Parsed, at: number): Place[] {
  const { units } = parsed;
  const [subject = -1] = coordinatedBefore(units, before(units, at));
  const which = nounAt(units, subject) ? before(units, subject) : -1;
  const noun = units[which]?.kind === 'who' ? antecedent(units, which) : undefined;
  return noun === undefined ? [] : endAt(parsed, noun);
}

function pairs(
  parsed: Parsed,
  at: number,
  { type, reversed, verb, mutual }: VerbFrame,
  sources: readonly Place[],
  targets: readonly Place[],
): Tie[] {
  const made = { ...madeBy(parsed, at, verb), type };
  if (targets.length === 0 && mutual) return amongThemselves(sources).map((ends) => ({ ...made, ...ends }));
  const over = type === 'leads' && isOver(parsed, at);
  return sources.flatMap((one) =>
    targets
      .filter((other) => other !== one && fits(type, verb, one, other, parsed.words.lower[other.head] ?? ''))
      .map((other) => ({
        ...made,
        type: over ? 'formerly-led' : typeFor(type, verb, one, other),
        source: reversed ? other : one,
        target: reversed ? one : other,
      })),
  );
}

/** "is trying to integrate A into B": that A joins B is no more than proposed. */
function comingTogether(
  parsed: Parsed,
  at: number,
  { verb }: VerbFrame,
  parts: readonly Place[],
  wholes: readonly Place[],
): Tie[] {
  const made = madeBy(parsed, at, verb);
  const modality = made.modality === 'attempted' ? 'proposed' : made.modality;
  return parts.flatMap((source) =>
    wholes.map((target) => ({ ...made, modality, type: 'joins', source, target })),
  );
}

function madeBy(parsed: Parsed, at: number, verb: string): Omit<Tie, 'source' | 'target' | 'type'> {
  const { first = 0, end = 0 } = parsed.units[at] ?? {};
  const nobody = nobodyAt(parsed, at) ?? first;
  return {
    modality: modalityOfVerb(parsed, at),
    rule: `verb:${verb}`,
    first: Math.min(first, nobody),
    end: Math.max(end, nobody + 1),
  };
}

/** Returns each pair of several actors: "A, B and C met". */
export const amongThemselves = (
  places: readonly Place[],
): { readonly source: Place; readonly target: Place }[] =>
  places.flatMap((source, at) => places.slice(at + 1).map((target) => ({ source, target })));
