import type { Modality } from '../../model/schema.ts';
import {
  ADJECTIVE_MODALITY,
  FITNESS,
  GOING_MODALITY,
  MEANS_MODALITY,
  MODAL_MODALITY,
  NOUN_MODALITY,
  VERB_MODALITY,
  WORD_MODALITY,
} from './frames/modal-words.ts';
import { climb } from './chains.ts';
import { before, isClosingMark, markAt, nounAt, verbAt } from './neighbours.ts';
import type { Unit, VerbGroup } from './units.ts';
import type { Parsed } from './ties.ts';
import type { Words } from './words.ts';

/** How many verbs are followed from one to the next before a rule gives up. */
const DEEPEST = 4;

/** How many phrases and marks may stand between a deed and what says how it is meant: "difficult for the government to". */
const FURTHEST = 6;

/** Returns how far what the verb at a place says is so: "has attacked" → actual, "is trying to attack" → attempted. */
export function modalityOfVerb(parsed: Parsed, at: number, depth = 0): Modality {
  const verb = verbAt(parsed.units, at);
  if (!verb || depth > DEEPEST) return 'actual';
  if (verb.negated || isNot(parsed, at - 1) || nobodyAt(parsed, at) !== undefined) return 'negated';
  const modal = MODAL_MODALITY.get(verb.modal ?? '');
  if (modal) return isGoingOn(parsed, verb.head) && verb.modal === 'will' ? 'actual' : modal;
  return ofGoingOn(parsed.words, verb) ?? ofGovernor(parsed, at, depth) ?? 'actual';
}

/** "Has got to help", "is going to help", "is to help": what stands before the last "to" of the group. */
function ofGoingOn({ lower }: Words, { first, head }: VerbGroup): Modality | undefined {
  const to = lower.lastIndexOf('to', head);
  return to > first ? GOING_MODALITY.get(lower[to - 1] ?? '') : undefined;
}

/**
 * Returns the token that says of the verb at a place that nobody does it, or to nobody: "Neither lawmaker has met Khalil",
 * "they attacked no civilians".
 */
export function nobodyAt({ words, units }: Parsed, at: number): number | undefined {
  return [climb(units, before(units, at)), at + 1]
    .flatMap((end) => nounAt(units, end)?.first ?? [])
    .flatMap((first) => [first, first - 1])
    .find((token) => NOBODY.test(words.lower[token] ?? '') && !CERTAIN.test(words.lower[token + 1] ?? ''));
}

/** "There is no doubt Russia attacked", "no fewer than 30 villages". */
const CERTAIN = /^(?:doubt|question|secret|surprise|wonder|fewer|less|more)$/;

const NOBODY = /^(?:no|none|nobody|neither|nor)$/;

/** "tried to attack", "decided not to attack", "did not want to attack", "denied that it planned to attack". */
function throughVerb(parsed: Parsed, at: number, depth: number): Modality {
  const word = verbWord(parsed, at);
  const own = modalityOfVerb(parsed, at, depth);
  return own === 'negated' ? own : (word ?? own);
}

/** "chose, of course, not to attack" */
const isNot = (parsed: Parsed, at: number): boolean => {
  const word = markAt(parsed.units, at, 'other');
  return word === 'not' || word === 'never';
};

/** "will continue to support": it does already. */
const isGoingOn = ({ words }: Parsed, head: number): boolean =>
  /^(?:continue|remain)$/.test(words.lower[head] ?? '');

/** Returns how far what the noun at a place says is so: "no agreement" → negated, "called for talks" → proposed. */
export function modalityOfNoun(parsed: Parsed, at: number): Modality {
  const { units, words } = parsed;
  const noun = nounAt(units, at);
  for (let token = noun?.first ?? 0; token < (noun?.head ?? 0); token += 1) {
    const found = WORD_MODALITY.get(words.lower[token] ?? '');
    if (found) return found;
  }
  return nounGovernor(parsed, at) ?? 'actual';
}

function nounGovernor(parsed: Parsed, at: number): Modality | undefined {
  const left = before(parsed.units, at);
  const preposition = markAt(parsed.units, left, 'preposition');
  const governed = preposition === undefined ? left : before(parsed.units, left);
  // "Offered $230 million in aid".
  const isSum =
    preposition === 'in' && SUM.test(parsed.words.lower[nounAt(parsed.units, governed)?.head ?? -1] ?? '');
  const governor = isSum ? before(parsed.units, governed) : governed;
  if (!verbAt(parsed.units, governor))
    return preposition === 'for' || preposition === 'of' ? nounWord(parsed, governor) : undefined;
  const own = modalityOfVerb(parsed, governor);
  return own === 'actual' ? verbWord(parsed, governor) : own;
}

const SUM = /^(?:millions?|billions?|dollars?|euros?|pounds?|bn|m|[\d,.]+(?:bn|m)?)$/;

function verbWord({ words, units }: Parsed, at: number): Modality | undefined {
  const verb = verbAt(units, at);
  const word = words.lower[verb?.head ?? -1] ?? '';
  // "Is willing to", "are set to": adjectives that look like parts of a verb.
  const isAdjective = verb?.passive === true || word === 'willing';
  return VERB_MODALITY.get(word) ?? (isAdjective ? ADJECTIVE_MODALITY.get(word) : undefined);
}

function nounWord({ words, units }: Parsed, at: number): Modality | undefined {
  return NOUN_MODALITY.get(words.lower[nounAt(units, at)?.head ?? -1] ?? '');
}

/** What stands before a verb and says how its deed is meant: "refused to", "efforts to", "if", "demanded that". */
function ofGovernor(parsed: Parsed, at: number, depth: number): Modality | undefined {
  const { units } = parsed;
  const verb = verbAt(units, at);
  if (verb?.form === 'finite') return ofClause(parsed, at);
  // "would not be pushed and accused A": an object of its own makes it a past tense.
  if (verb?.form === 'en' && units[at - 1]?.kind === 'and' && nounAt(units, at + 1)) return undefined;
  // "rejected plans to disarm the group, accusing A": what comes along with a deed is as real as it.
  if (verb?.form === 'ing' && units[at - 1]?.kind === 'comma') return undefined;
  // "refused to meet the group led by A", "the group attacking B": what only describes a noun, is so.
  if (nounAt(units, before(units, at)) && (verb?.form === 'en' || verb?.form === 'ing')) return undefined;
  const means = verb?.form === 'to' ? ofMeans(parsed, before(units, at)) : undefined;
  if (means) return means;
  for (let left = at - 1; left >= Math.max(0, at - FURTHEST); left -= 1) {
    const kind = units[left]?.kind;
    const adjective = kind === 'other' ? adjectiveAt(parsed, left) : undefined;
    if (adjective) return adjective;
    if (kind === 'verb') return throughVerb(parsed, left, depth + 1);
    const word = nounWord(parsed, left);
    if (word) return word;
    if (kind === 'stop' || kind === 'that' || kind === 'who') return undefined;
  }
  return verb?.form === 'ing' ? ofWhatFollows(parsed, at, depth) : undefined;
}

/** "has the power to", "is the right man to", "is time for A to": what somebody has, or would be, to do it. */
function ofMeans(parsed: Parsed, at: number): Modality | undefined {
  const { units, words } = parsed;
  const left = before(units, at);
  if (markAt(units, left, 'preposition') === 'for') return ofMeans(parsed, before(units, left));
  const noun = nounAt(units, at);
  if (!noun || noun.place?.mention.kind === 'name') return undefined;
  const fit = words.lower.slice(noun.first, noun.head).some((word) => FITNESS.has(word));
  const found = fit ? 'potential' : MEANS_MODALITY.get(words.lower[noun.head] ?? '');
  return found && (words.lower[noun.first] === 'no' ? 'negated' : found);
}

/** "is unable to", "difficult for A to", "too weak to", "strong enough to". */
function adjectiveAt({ units, words: { lower } }: Parsed, at: number): Modality | undefined {
  const { first = -1, end = -1 } = units[at] ?? {};
  if (lower[first - 1] === 'too') return 'negated';
  return lower[end] === 'enough' ? 'potential' : ADJECTIVE_MODALITY.get(lower[first] ?? '');
}

/** "Integrating A into B would …": a deed that is a subject is as real as what is said of it. */
function ofWhatFollows(parsed: Parsed, at: number, depth: number): Modality | undefined {
  for (let right = at + 1; right < parsed.units.length; right += 1) {
    if (isFinite(parsed.units, right)) return modalityOfVerb(parsed, right, depth + 1);
  }
  return undefined;
}

/** "if A attacked B", "demanded that A leave B". */
function ofClause(parsed: Parsed, at: number): Modality | undefined {
  const { units } = parsed;
  for (let left = at - 1; left >= 0 && units[left]?.kind !== 'stop'; left -= 1) {
    // "“… when you asked why,” he told them": what is quoted is another clause.
    if (isClosingMark(parsed.words.lower[units[left]?.first ?? -1])) return undefined;
    const word = markAt(units, left, 'that');
    if (word === 'if' || word === 'unless' || word === 'whether') return 'potential';
    if (isUntil(parsed, left)) return 'potential';
    if (word !== undefined) return verbWord(parsed, before(units, left));
    if (isFinite(units, left)) return undefined;
  }
  return undefined;
}

/** "Would last until Modi met them": nobody knows yet. */
const isUntil = (parsed: Parsed, at: number): boolean =>
  markAt(parsed.units, at, 'preposition') === 'until' &&
  verbAt(parsed.units, before(parsed.units, at))?.modal !== undefined;

const isFinite = (units: readonly Unit[], at: number): boolean => verbAt(units, at)?.form === 'finite';
