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
  if (!target) return [];
  const made = {
    type: frame.type,
    modality: modalityOfNoun(parsed, at),
    rule: `noun:${frame.noun}`,
    first: noun.first,
    end: noun.end,
  };
  if (target.preposition === 'between')
    return between(parsed, target.unit).map((ends) => ({ ...made, ...ends }));
  const sources = doers(parsed, at, noun, tied);
  const targets = endsAfter(parsed, target.unit);
  return sources.flatMap((source) => targets.map((other) => ({ ...made, source, target: other })));
}

/** "agreement reached yesterday between": a participle may come in between. */
function complementsPast({ units }: Parsed, at: number): readonly Complement[] {
  const found = complementsOf(units, at).after;
  const next = after(units, at);
  return verbAt(units, next)?.form === 'en' ? [...found, ...complementsOf(units, next).after] : found;
}

/** "between A and B", and in a headline "between A, B". */
function between(parsed: Parsed, unit: number): { readonly source: Place; readonly target: Place }[] {
  const members = coordinatedAfter(parsed.units, unit);
  const comma = after(parsed.units, unit);
  const second = after(parsed.units, comma);
  const headline =
    members.length === 1 && parsed.units[comma]?.kind === 'comma' && nounAt(parsed.units, second);
  return amongThemselves((headline ? [unit, second] : members).flatMap((member) => endAt(parsed, member)));
}

/** Returns who does the deed: an owner before the noun, whoever "by" names, or the subject of a verb that only carries the noun. */
function doers(parsed: Parsed, at: number, noun: NounPhrase, tied: readonly Complement[]): Place[] {
  const owner = noun.inner.filter(({ end }) => end <= noun.head);
  if (owner.length > 0) return owner.slice(-1);
  const by = tied.find(({ preposition }) => preposition === 'by' || preposition === 'from');
  if (by) return endsAfter(parsed, by.unit);
  return endsOf(parsed, carried(parsed, at));
}

function carried({ words, units }: Parsed, at: number): ReturnType<typeof subjectOf> {
  const left = before(units, at);
  const preposition = markAt(units, left, 'preposition');
  const governor = preposition === undefined ? left : before(units, left);
  const verb = verbAt(units, governor);
  if (verb && (LIGHT.has(words.lower[verb.head] ?? '') || preposition === 'in'))
    return subjectOf(words, units, governor);
  if (preposition !== 'in' || verb) return undefined;
  // "The UK remains steadfast in its support of Iraq", "provided training in support of Iraq".
  for (let further = governor; further >= 0; further -= 1) {
    if (verbAt(units, further)) return subjectOf(words, units, further);
  }
  return fronted(units, at);
}

/** "In support of Iraq, the coalition struck": the subject of the clause that follows. */
function fronted(units: Parsed['units'], at: number): ReturnType<typeof subjectOf> {
  for (let right = at; right < units.length; right += 1) {
    if (verbAt(units, right)) return undefined;
    const noun = units[right]?.kind === 'comma' ? after(units, right) : -1;
    if (nounAt(units, noun)?.place) return { unit: noun };
  }
  return undefined;
}
