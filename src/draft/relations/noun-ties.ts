import { headOfChain, relativeBefore } from './chains.ts';
import type { Subject } from './controllers.ts';
import { complementsOf, coordinatedAfter, type Complement } from './complements.ts';
import { LIGHT } from './frames/control.ts';
import { NOUN_FRAMES, type NounFrame } from './frames/nouns.ts';
import { modalityOfNoun } from './modality.ts';
import { after, before, markAt, nounAt, verbAt } from './neighbours.ts';
import { subjectOf } from './subjects.ts';
import { endAt, endsAfter, endsOf, type Parsed, type Tie } from './ties.ts';
import type { NounPhrase } from './units.ts';
import { amongThemselves } from './verb-ties.ts';
import type { Place } from './words.ts';

const FIGHTS = new Set(['fight', 'struggle', 'war', 'battle', 'campaign', 'efforts', 'effort']);

/** Returns the ties that nouns for deeds assert: "A's strikes on B", "talks between A and B", "A reached a deal with B". */
export function nounTies(parsed: Parsed): Tie[] {
  return parsed.units.flatMap((unit, at) => {
    if (unit.kind !== 'noun' || unit.place) return [];
    const frames = NOUN_FRAMES.get(parsed.words.lower[unit.head] ?? '') ?? [];
    return frames.flatMap((frame) => tiesOf(parsed, at, unit, frame));
  });
}

function tiesOf(parsed: Parsed, at: number, noun: NounPhrase, frame: NounFrame): Tie[] {
  const tied = complementsPast(parsed, at);
  const target = tied.find(({ preposition }) => frame.takes.has(preposition));
  const pairs = target ? targeted(parsed, at, noun, tied, target) : signed(parsed, at, frame);
  if (pairs.length === 0) return [];
  const modality = modalityOfNoun(parsed, at);
  return pairs.map((ends) => ({
    ...ends,
    type: frame.type,
    modality,
    rule: `noun:${frame.noun}`,
    first: noun.first,
    end: noun.end,
  }));
}

type Pair = Pick<Tie, 'source' | 'target'>;

function targeted(
  parsed: Parsed,
  at: number,
  noun: NounPhrase,
  tied: readonly Complement[],
  { preposition, unit }: Complement,
): readonly Pair[] {
  if (preposition === 'between') return between(parsed, unit);
  const targets = endsAfter(parsed, unit);
  if (targets.length === 0) return [];
  if (noun.place === undefined && preposition === 'of' && isSought(parsed, at, noun)) {
    const seekers = endsOf(parsed, subjectOf(parsed.words, parsed.units, before(parsed.units, at)));
    return targets.flatMap((source) => seekers.map((target) => ({ source, target })));
  }
  return doers(parsed, at, noun, tied).flatMap((source) => targets.map((target) => ({ source, target })));
}

/** "Sought the support of B": what B gives, and not the seeker. */
const isSought = ({ units, words: { lower } }: Parsed, at: number, { head }: NounPhrase): boolean =>
  GIVEN.test(lower[head] ?? '') && SEEKS.test(lower[verbAt(units, before(units, at))?.head ?? -1] ?? '');

const GIVEN = /^(?:support|backing|endorsement|praise)$/;
const SEEKS =
  /^(?:seek|seeks|seeking|sought|ha[sd]|have|having|win|wins|winning|won|enjoys?|enjoyed|gain(?:s|ed|ing)?|secur(?:e|es|ed|ing)|receiv(?:e|es|ed|ing))$/;

/** "The United States and Iraq signed an agreement": with one another. */
function signed(parsed: Parsed, at: number, { takes }: NounFrame): readonly Pair[] {
  if (!takes.has('between') || !takes.has('with')) return [];
  const left = before(parsed.units, at);
  const isIn = markAt(parsed.units, left, 'preposition') === 'in';
  const verb = verbAt(parsed.units, isIn ? before(parsed.units, left) : left);
  // "Engaged in clashes", and not "died in clashes".
  if (!verb || (isIn && !LIGHT.has(parsed.words.lower[verb.head] ?? ''))) return [];
  return amongThemselves(endsOf(parsed, carried(parsed, at)));
}

/** "agreement reached yesterday between": a participle may come in between. */
function complementsPast({ units, words }: Parsed, at: number): readonly Complement[] {
  const found = complementsOf(units, at, words.lower).after;
  const next = after(units, at);
  const verb = verbAt(units, next);
  const joined = verb?.form === 'en' || LIGHT.has(words.lower[verb?.head ?? -1] ?? '');
  return joined ? [...found, ...complementsOf(units, next, words.lower).after] : found;
}

/** "between A and B", and in a headline "between A, B". */
function between(parsed: Parsed, unit: number): readonly Pair[] {
  const members = coordinatedAfter(parsed.units, unit, true);
  const comma = after(parsed.units, unit);
  const second = after(parsed.units, comma);
  const headline =
    members.length === 1 && parsed.units[comma]?.kind === 'comma' && nounAt(parsed.units, second);
  return amongThemselves((headline ? [unit, second] : members).flatMap((member) => endAt(parsed, member)));
}

/** Returns who does the deed: an owner before the noun, whoever "by" names, or the subject of a verb that only carries the noun. */
function doers(parsed: Parsed, at: number, noun: NounPhrase, tied: readonly Complement[]): Place[] {
  const fighting = inTheirFight(parsed, at, noun);
  if (fighting.length > 0) return fighting;
  const owner = noun.inner.filter(({ end }) => end <= noun.head);
  if (owner.length > 0) return owner.slice(-1);
  const by = tied.find(({ preposition }) => preposition === 'by' || preposition === 'from');
  if (by) return endsAfter(parsed, by.unit);
  return endsOf(parsed, carried(parsed, at));
}

/** "support for Iraq and its people in their fight against": Iraq and its people. */
function inTheirFight(parsed: Parsed, at: number, noun: NounPhrase): Place[] {
  const { units, words } = parsed;
  const left = before(units, at);
  const word = words.lower[noun.first] ?? '';
  if (markAt(units, left, 'preposition') !== 'in' || !/^(?:the|their|its|his|her)$/.test(word)) return [];
  if (!FIGHTS.has(words.lower[noun.head] ?? '')) return [];
  const fighter = before(units, left);
  return nounAt(units, fighter)?.place ? endsOf(parsed, { unit: fighter }) : [];
}

function carried(parsed: Parsed, at: number): Subject | undefined {
  const { words, units } = parsed;
  // "held a first round of talks with"
  const left = before(
    units,
    markAt(units, before(units, at), 'preposition') === 'of' ? headOfChain(units, at) : at,
  );
  const preposition = markAt(units, left, 'preposition');
  const governor = preposition === undefined ? left : before(units, left);
  const verb = verbAt(units, governor);
  if (verb && (LIGHT.has(words.lower[verb.head] ?? '') || preposition === 'in')) {
    return subjectOf(words, units, governor);
  }
  return preposition === 'in' && !verb ? further(parsed, governor) : undefined;
}

/** "The UK remains steadfast in its support of Iraq", "conducted strikes coordinated with and in support of Iraq". */
function further(parsed: Parsed, from: number): Subject | undefined {
  for (let at = pastRelative(parsed.units, from); at >= 0; at -= 1) {
    const subject = verbAt(parsed.units, at) && subjectOf(parsed.words, parsed.units, at);
    if (subject && endsOf(parsed, subject).length > 0) return subject;
  }
  return fronted(parsed.units, from);
}

/** "Paramount, whose son runs the studio, in a battle with Netflix": a comma ends the clause that "whose" begins. */
function pastRelative(units: Parsed['units'], from: number): number {
  const who = units[from]?.kind === 'comma' ? relativeBefore(units, from) : undefined;
  return who === undefined ? from : who - 1;
}

/** "In support of Iraq, the coalition struck": the subject of the clause that follows. */
function fronted(units: Parsed['units'], at: number): Subject | undefined {
  for (let right = at; right < units.length; right += 1) {
    if (verbAt(units, right)) return undefined;
    const noun = units[right]?.kind === 'comma' ? after(units, right) : -1;
    if (nounAt(units, noun)?.place) return { unit: noun };
  }
  return undefined;
}
