import { isFreeBody } from '../free-bodies.ts';
import { antecedent, climb, headOfChain, relativeBefore } from './chains.ts';
import { afterPreposition, controller, type Next, type Subject } from './controllers.ts';
import { PASSIVE_DOES } from './frames/control.ts';
import { verbForms } from './frames/inflect.ts';
import { DEEDS } from './frames/nouns.ts';
import { ROLES } from './frames/roles.ts';
import { after, before, isClosingMark, markAt, nounAt, verbAt } from './neighbours.ts';
import type { Unit, VerbGroup } from './units.ts';
import type { Words } from './words.ts';

/** How many verbs are followed from one to the next before a rule gives up. */
const DEEPEST = 5;

/** Returns who does (or, for a passive, undergoes) what the verb at a place says, if that can be made out. */
export function subjectOf(words: Words, units: readonly Unit[], at: number, depth = 0): Subject | undefined {
  const verb = verbAt(units, at);
  if (!verb || depth > DEEPEST) return undefined;
  const left = before(units, at);
  const leftUnit = units[left];
  const next = (to: number): Subject | undefined => subjectOf(words, units, to, depth + 1);
  const spoken =
    leftUnit?.kind === 'verb' && verb.form === 'finite' ? spokenOf(units, left, verb) : undefined;
  if (spoken || (leftUnit?.kind === 'verb' && verb.modal !== undefined)) return spoken;
  if (leftUnit?.kind === 'verb') return doesNext(words, leftUnit) ? next(left) : undefined;
  // "Are funded and armed by": both are done to the same.
  const twin = leftUnit?.kind === 'and' ? verbAt(units, before(units, left)) : undefined;
  if (verb.form === 'en' && twin?.passive === true) return next(before(units, left));
  if (leftUnit?.kind === 'and') return sharedSubject(words, units, at, next);
  if (verb.form === 'finite' || isActive(units, at)) return finiteSubject(words, units, left);
  if (leftUnit?.kind === 'noun') {
    if (words.tags[verb.first] === 'VB') return bareSubject(words, units, left, next);
    if (verb.form === 'en' && PERSONAL.has(words.lower[verb.head] ?? ''))
      return personOfRole(words, units, left);
    return verb.form === 'to'
      ? controller(words, units, left, next)
      : { unit: verb.form === 'ing' ? climb(units, left) : left };
  }
  if (leftUnit?.kind === 'comma') return afterComma(words, units, at, left, next);
  if (leftUnit?.kind === 'preposition') return afterPreposition(words, units, left, next);
  return verb.form === 'ing' ? opening(units, at) : undefined;
}

/** "A law that activists say would protect", "strikes which they say have injured": what they say it of. */
function spokenOf(units: readonly Unit[], says: number, { modal }: VerbGroup): Subject | undefined {
  const which = before(units, before(units, says));
  const kind = units[which]?.kind;
  const noun =
    kind === 'who' || (kind === 'that' && modal !== undefined) ? antecedent(units, which) : undefined;
  return noun === undefined ? undefined : { unit: noun };
}

/** Verbs for what is done to people, and to no party. */
const PERSONAL = new Set(
  [
    'kidnap',
    'abduct',
    'kill',
    'murder',
    'assassinate',
    'shoot',
    'arrest',
    'detain',
    'jail',
    'imprison',
    'capture',
  ].flatMap(verbForms),
);

/** "Poe, a leader of the Labour Party abducted by rebels": she, and not the party. */
function personOfRole({ lower }: Words, units: readonly Unit[], noun: number): Subject | undefined {
  const head = headOfChain(units, noun);
  if (head === noun || !ROLES.has(lower[nounAt(units, head)?.head ?? -1] ?? '')) return { unit: noun };
  if (nounAt(units, head)?.place) return { unit: head };
  const comma = before(units, head);
  const named = units[comma]?.kind === 'comma' ? before(units, comma) : -1;
  return nounAt(units, named)?.place?.mention.type === 'person' ? { unit: named } : undefined;
}

/** "X, the envoy in Y, accused Z": what looks like a participle after a comma, and has an object. */
const isActive = (units: readonly Unit[], at: number): boolean =>
  verbAt(units, at)?.form === 'en' &&
  units[before(units, at)]?.kind === 'comma' &&
  nounAt(units, at + 1)?.place !== undefined;

/** "attacked B and killed C": the verb before, of the same form. */
function sharedSubject(words: Words, units: readonly Unit[], at: number, next: Next): Subject | undefined {
  const own = verbAt(units, at);
  const said = units.findIndex((unit, left) => left < at && own && isSameSpeakers(words, unit, own));
  if (said >= 0) return next(said);
  for (let left = at - 1; left >= 0; left -= 1) {
    const verb = verbAt(units, left);
    if (verb && own && isAlike(words, verb, own)) return next(left);
    if (units[left]?.kind === 'stop') return undefined;
  }
  return undefined;
}

/** "Said the reports were false and accused C": who said it. */
function isSameSpeakers({ tokens, sources }: Words, one: Unit, other: VerbGroup): boolean {
  const [source, own] = [one, other].map(({ first }) => sources.get(tokens[first]?.start ?? -1));
  return source !== undefined && source === own && source >= 0;
}

/** The same form, or two plain ones: "remain", a present tense, and "operate", taken for none. */
const isAlike = ({ tags }: Words, one: VerbGroup, other: VerbGroup): boolean =>
  one.form === other.form ||
  [one, other].every(({ first, head }) => first === head && /^VBP?$/.test(tags[head] ?? ''));

function finiteSubject(words: Words, units: readonly Unit[], left: number): Subject | undefined {
  if (nounAt(units, left)) return { unit: climb(units, left) };
  if (units[left]?.kind === 'who') return doerBefore(words, units, left);
  if (units[left]?.kind === 'comma') return firstOfClause(words, units, left);
  return undefined;
}

/** "help Iraq defeat": Iraq; "factions within the Axis remain": a plain form that is a present tense. */
function bareSubject(words: Words, units: readonly Unit[], left: number, next: Next): Subject | undefined {
  const unit = climb(units, left);
  return verbAt(units, before(units, unit)) ? controller(words, units, left, next) : { unit };
}

/** "the group, which attacked": the group; "the attack on the camp that killed": the attack. */
function doerBefore({ lower }: Words, units: readonly Unit[], who: number): Subject | undefined {
  const noun = antecedent(units, who);
  if (noun === undefined) return undefined;
  const head = headOfChain(units, noun);
  const deed = DEEDS.has(lower[nounAt(units, head)?.head ?? -1] ?? '');
  // "An ally of Hezbollah who leads Amal": the ally, for a body is no "who".
  const isBody =
    lower[units[who]?.first ?? -1] === 'who' && isFreeBody(nounAt(units, noun)?.place?.mention.type);
  return { unit: deed || (isBody && nounAt(units, head)?.place !== undefined) ? head : noun };
}

/** "was used to train": whoever is used does not train; "was urged to", "are committed to": whoever it is said of does. */
const doesNext = ({ lower }: Words, { passive, head }: VerbGroup): boolean =>
  !passive || PASSIVE_DOES.has(lower[head] ?? '');

/** "Al-Jazairi, a member of the coalition led by Maliki, told": the first noun of the clause that no preposition stands before. */
function firstOfClause(words: Words, units: readonly Unit[], comma: number): Subject | undefined {
  const { lower } = words;
  const told = calledInSpeech(words, units, comma);
  if (told !== undefined) return { unit: told };
  let first: number | undefined;
  let isDone = false;
  for (let at = comma - 1; at >= 0 && units[at]?.kind !== 'stop' && units[at]?.kind !== 'that'; at -= 1) {
    const noun = nounAt(units, at);
    // "The public was shut out," the director, Nora Poe, told: what is quoted is another clause.
    if (closesQuote(lower, units[at]?.first ?? -1)) break;
    isDone ||= verbAt(units, at)?.form === 'finite';
    // "Keisha Brown, whose son, Darnell, was shot": her son, and not she.
    if (!isDone && lower[noun?.first ?? -1] === 'whose') return { unit: at };
    // "The nine, elected for the Freedom Party (FP), joined".
    const isBracketed = lower[(units[at]?.first ?? 0) - 1] === '(';
    if (noun?.place && !isBracketed && markAt(units, before(units, at), 'preposition') === undefined)
      first = at;
  }
  return first === undefined ? undefined : { unit: first };
}

/** "She said its leader, Erik Lund, attacked": whose name stands between commas, and not who says so. */
function calledInSpeech(
  { tokens, lower, sources }: Words,
  units: readonly Unit[],
  comma: number,
): number | undefined {
  const name = before(units, comma);
  const title = before(units, before(units, name));
  if (nounAt(units, name)?.place?.mention.type !== 'person' || units[name - 1]?.kind !== 'comma')
    return undefined;
  if (!nounAt(units, title)) return undefined;
  const left = before(units, headOfChain(units, title));
  const says = verbAt(units, units[left]?.kind === 'that' ? before(units, left) : left);
  if (says?.form !== 'finite' || /^(?:told|tells?)$/.test(lower[says.head] ?? '')) return undefined;
  return sources.has(tokens[says.head]?.start ?? -1) ? name : undefined;
}

const closesQuote = (lower: readonly string[], at: number): boolean =>
  isClosingMark(lower[at]) && /^[,.?!]$/.test(lower[at - 1] ?? '');

/** "The review of services at the Trust, chaired by A": what is led is not where it is done. */
const UNDERTAKING =
  /^(?:review|inquiry|enquiry|investigation|probe|study|report|panel|mission|commission|committee|delegation|team|trial|talks|survey|audit)$/;

/** "attacked B, killing C": whoever attacked; "the Government of Iraq, led by C": the noun before the comma. */
function afterComma(
  words: Words,
  units: readonly Unit[],
  at: number,
  comma: number,
  next: Next,
): Subject | undefined {
  if (verbAt(units, at)?.form === 'en') {
    const noun = before(units, comma);
    const spokenOf = ofRelative(units, comma) ?? personOf(units, noun, at);
    if (spokenOf !== undefined) return { unit: spokenOf };
    const head = headOfChain(units, noun);
    const isTask = UNDERTAKING.test(words.lower[nounAt(units, head)?.head ?? -1] ?? '');
    const unit = nounAt(units, noun)?.place && !isTask ? noun : head;
    return nounAt(units, unit) ? { unit } : undefined;
  }
  for (let left = comma - 1; left >= 0; left -= 1) {
    if (verbAt(units, left)?.form === 'finite') return next(left);
  }
  return undefined;
}

/** "Weil, who sits on the board, called on VW": whom a clause is about that ends at the comma. */
function ofRelative(units: readonly Unit[], comma: number): number | undefined {
  const who = relativeBefore(units, comma);
  return who === undefined ? undefined : antecedent(units, who);
}

/** "Mann of the Common Party, sided with them": a person, where nobody follows by whom it is done. */
function personOf(units: readonly Unit[], noun: number, verb: number): number | undefined {
  const head = headOfChain(units, noun);
  const isPerson = head !== noun && nounAt(units, head)?.place?.mention.type === 'person';
  return isPerson && markAt(units, after(units, verb), 'preposition') !== 'by' ? head : undefined;
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
