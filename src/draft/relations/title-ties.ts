import type { Modality } from '../../model/schema.ts';
import { isFreeBody } from '../free-bodies.ts';
import type { Who } from '../reading.ts';
import { antecedent } from './chains.ts';
import { compoundTies } from './compound-ties.ts';
import { COMING } from './frames/roles.ts';
import { modalityOfVerb } from './modality.ts';
import { isOver } from './past-leads.ts';
import { bodiesOf } from './role-bodies.ts';
import { endsAfter, type Parsed, type Tie } from './ties.ts';
import { after, before, markAt, nounAt, verbAt } from './neighbours.ts';
import type { Governments } from './governments.ts';
import { roleIn, type Role } from './roles.ts';
import { subjectOf } from './subjects.ts';
import type { NounPhrase } from './units.ts';
import type { Place } from './words.ts';

/** Returns the ties that titles and appositions assert: "X, a member of Y", "Y's leader X", "an official from Y", "US-led Y". */
export function titleTies(parsed: Parsed, who: Who, governments: Governments): Tie[] {
  return parsed.units.flatMap((unit, at) => {
    if (unit.kind !== 'noun') return [];
    return [
      ...compoundTies(parsed, unit, who),
      ...loyalTies(parsed, at, unit),
      ...roleTies(parsed, at, unit, who, governments),
    ];
  });
}

function roleTies(parsed: Parsed, at: number, noun: NounPhrase, who: Who, governments: Governments): Tie[] {
  const named = roleIn(parsed.words, noun);
  if (!named) return [...fromTies(parsed, at, noun), ...namedOf(parsed, at, noun)];
  const role = isRemoved(parsed, at) || wasOnce(parsed, at) ? past(named) : named;
  if (!role) return [];
  const bodies = bodiesOf(parsed, at, noun, role, who, governments);
  if (bodies.length === 0) return [];
  const holder = holderOf(parsed, at, noun, role);
  if (!holder || !canHold(holder, role)) return [];
  // "His critics" says no more than what they are called.
  const isOwn = holder.mention.kind !== 'name' && bodies[0]?.mention.kind === 'pronoun';
  if (role.type === 'opposes' && isOwn) return [];
  const kind =
    bodies.length > 1 ? 'list' : isModifier(parsed, holder, bodies[0], role) ? 'modifier' : 'title';
  const modality = modalityOfRole(parsed, at, noun, role);
  return bodies.map((body) => ({ ...tieOf(holder, body, role, kind), modality }));
}

/** "The next president of France", "hopes to become leader", "is not fit to serve as president": how far somebody has a role. */
function modalityOfRole(parsed: Parsed, at: number, noun: NounPhrase, { token }: Role): Modality {
  const words = parsed.words.lower.slice(noun.first, token);
  const left = before(parsed.units, at);
  const verb = markAt(parsed.units, left, 'preposition') === 'as' ? before(parsed.units, left) : left;
  const holds = isBeing(parsed, verb) || isServing(parsed, verb);
  const being = holds ? modalityOfVerb(parsed, verb) : 'actual';
  return being === 'actual' && words.some((word) => COMING.has(word)) ? 'potential' : being;
}

const isServing = ({ units, words }: Parsed, at: number): boolean =>
  /^(?:serv(?:e|es|ing)|act|work)$/.test(words.lower[verbAt(units, at)?.head ?? -1] ?? '');

/** Roles that bodies have as people do: "NATO member Estonia". */
const OF_BODIES = new Set(['member', 'members', 'part', 'leader', 'leaders', 'founder', 'founders', 'head']);

/** "Syria, the press secretary said": a state is no secretary. */
const canHold = ({ mention }: Place, { word }: Role): boolean =>
  mention.kind !== 'name' || mention.type === 'person' || OF_BODIES.has(word);

/** "ISIL fighters", "EU leaders": a name as an adjective of some who have none; "a NATO spokesman" is one whom a reader meets. */
const isModifier = ({ words }: Parsed, holder: Place, body: Place | undefined, role: Role): boolean =>
  body !== undefined &&
  holder.mention.kind === 'nominal' &&
  !SPEAKS.test(role.word) &&
  body.end <= role.token &&
  words.tags[body.end] !== 'POS' &&
  words.tags[body.end - 1] !== 'PRP$';

const SPEAKS = /^spokes(?:man|woman|person)$/;

const tieOf = (source: Place, target: Place, role: Role, kind: string): Tie => ({
  type: role.type,
  source,
  target,
  modality: 'actual',
  rule: `${kind}:${role.word}`,
  first: role.token,
  end: role.token + 1,
});

/** Returns who holds a role: the phrase itself, or the name beside it ("X, a member of", "X is a member of", "leader of Y, X"). */
function holderOf(parsed: Parsed, at: number, noun: NounPhrase, role: Role): Place | undefined {
  // "Amna Idris, Umma Party chairman Fadlallah Nasir and …": the next of a list has a name of its own.
  if (noun.place?.mention.kind === 'name' && noun.place.first > role.token) return noun.place;
  const start = oneOf(parsed, at);
  const left = before(parsed.units, start);
  if (markAt(parsed.units, left, 'preposition') === 'as') return asRole(parsed, left);
  const named = isBeing(parsed, left)
    ? subjectOfBeing(parsed, left)
    : subjectBefore(parsed, before(parsed.units, left));
  // "Owl Steel, whose chairman, Erik Lund": who it is stands behind.
  const isOther = parsed.words.lower[noun.first] === 'whose';
  // "the PMF, yet many leaders": only what a comma alone parts from a name is said of it.
  const comma = parsed.units[left]?.kind === 'comma' && left === start - 1 && !isOther;
  // "A party source, the leader, Nora Poe": who has a name is the leader.
  const other = comma && named?.mention.kind === 'nominal' ? personAfter(parsed, at) : undefined;
  if (other) return other;
  if (named && (comma || isBeing(parsed, left)) && named.mention.kind !== 'pronoun') return named;
  if (noun.place) return calledAfter(parsed, at, noun.place);
  if (named && isBeing(parsed, left)) return named;
  return role.type === 'member-of' ? undefined : personAfter(parsed, at);
}

/** "Is | one of the leaders of Hamas": where what is said of somebody begins. */
function oneOf({ units, words }: Parsed, at: number): number {
  const one = markAt(units, at - 1, 'preposition') === 'of' ? nounAt(units, at - 2) : undefined;
  return one && words.lower[one.head] === 'one' ? at - 2 : at;
}

/** "The Army, which | is part of": whom the clause is about. */
function subjectBefore({ units }: Parsed, at: number): Place | undefined {
  const noun = units[at]?.kind === 'who' ? (antecedent(units, at) ?? -1) : at;
  return nounAt(units, noun)?.place;
}

/** "M23, led by Poe, is part of", "hopes to become leader": whom it is said of. */
const subjectOfBeing = ({ units, words }: Parsed, at: number): Place | undefined =>
  nounAt(units, subjectOf(words, units, at)?.unit ?? -1)?.place;

/** "Was ousted as head", "resigned as minister": what somebody is no longer. */
function isRemoved({ units, words }: Parsed, at: number): boolean {
  const as = before(units, at);
  if (markAt(units, as, 'preposition') !== 'as') return false;
  return REMOVED.test(words.lower[verbAt(units, before(units, as))?.head ?? -1] ?? '');
}

const REMOVED =
  /^(?:ousted|removed|dismissed|fired|sacked|resign(?:ed|s|ing)|quit|replaced|deposed|suspended|served|retired|ejected|dropped)$/;

/** "Was president of France from 2001 to 2019". */
const wasOnce = (parsed: Parsed, at: number): boolean => {
  const left = before(parsed.units, at);
  return isBeing(parsed, left) && isOver(parsed, left);
};

const past = (role: Role): Role | undefined =>
  role.type === 'leads' ? { ...role, type: 'formerly-led' } : undefined;

/** "The UK, as part of the Coalition, is", "will fly missions as part of the 407th": whoever the sentence is about. */
function asRole({ units, words }: Parsed, as: number): Place | undefined {
  const comma = before(units, as);
  const beside = units[comma]?.kind === 'comma' ? nounAt(units, before(units, comma))?.place : undefined;
  if (beside) return beside;
  for (let left = comma; left >= 0; left -= 1) {
    const verb = verbAt(units, left);
    if (verb) return nounAt(units, subjectOf(words, units, left)?.unit ?? -1)?.place;
  }
  return undefined;
}

/** "Its leader, Davor Hask": where the name stands behind, it is the better proof. */
function calledAfter(parsed: Parsed, at: number, place: Place): Place {
  const name = place.mention.kind === 'name' ? undefined : personAfter(parsed, at);
  return name?.actor === place.actor ? name : place;
}

/** "the leader of Y, X": a person's name after a comma. */
function personAfter({ units }: Parsed, at: number): Place | undefined {
  for (let right = at + 1; right <= at + 4; right += 1) {
    const name = units[right]?.kind === 'comma' ? nounAt(units, after(units, right))?.place : undefined;
    if (name) return name.mention.type === 'person' ? name : undefined;
    if (units[right]?.kind === 'verb') return undefined;
  }
  return undefined;
}

const isBeing = ({ units, words }: Parsed, at: number): boolean => {
  const verb = verbAt(units, at);
  if (verb?.form !== 'finite' && verb?.form !== 'to') return false;
  return (verb.passive ? NAMED : BEING).test(words.lower[verb.head] ?? '');
};

const BEING = /^(?:is|was|are|were|be|been|becomes?|became|becoming|remain(?:s|ed)?)$/;

/** "Was named head of Owl Steel". */
const NAMED = /^(?:named|appointed|(?:re-?)?elected|chosen)$/;

/** "Forces loyal to Haftar". */
function loyalTies({ units, words: { lower } }: Parsed, at: number, { place, end }: NounPhrase): Tie[] {
  if (
    !place ||
    place.mention.kind === 'pronoun' ||
    !/^(?:loyal|sympathetic) to$/.test(lower.slice(end, end + 2).join(' '))
  )
    return [];
  const to = after(units, at);
  const target =
    markAt(units, to, 'preposition') === 'to' ? nounAt(units, after(units, to))?.place : undefined;
  if (!target) return [];
  return [
    {
      type: 'supports',
      source: place,
      target,
      modality: 'actual',
      rule: 'title:loyal',
      first: end,
      end: end + 2,
    },
  ];
}

/** "militants from ISIL", "members of the tribe": people out of a body that is no state. */
function fromTies(parsed: Parsed, at: number, noun: NounPhrase): Tie[] {
  const mark = after(parsed.units, at);
  const source = noun.place;
  if (!source || markAt(parsed.units, mark, 'preposition') !== 'from') return [];
  if (source.mention.kind === 'pronoun') return [];
  return endsAfter(parsed, after(parsed.units, mark))
    .filter(({ mention }) => mention.type !== 'state' && mention.type !== 'person')
    .map((target) => memberOf(source, target, 'from', source.end - 1));
}

/** Whom somebody is of, and more need not be said: "Helima Croft of RBC", "the Crisis Group's Magnus Taylor". */
function namedOf(parsed: Parsed, at: number, { place, inner }: NounPhrase): Tie[] {
  if (place?.mention.kind !== 'name' || place.mention.type !== 'person') return [];
  const mark = after(parsed.units, at);
  const of =
    markAt(parsed.units, mark, 'preposition') === 'of' && mark === at + 1
      ? endsAfter(parsed, after(parsed.units, mark)).slice(0, 1)
      : [];
  const owners = inner.filter(({ end }) => end <= place.first && parsed.words.tags[end] === 'POS');
  return [...of, ...owners.slice(-1)]
    .filter(({ mention }) => mention.kind === 'name' && isFreeBody(mention.type))
    .map((target) => memberOf(place, target, 'title:of', place.first));
}

const memberOf = (source: Place, target: Place, rule: string, first: number): Tie => ({
  type: 'member-of',
  source,
  target,
  modality: 'actual',
  rule,
  first,
  end: source.end,
});
