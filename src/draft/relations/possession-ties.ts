import { DEEDS } from './frames/nouns.ts';
import { ROLES } from './frames/roles.ts';
import { after, markAt, nounAt } from './neighbours.ts';
import type { Parsed, Tie } from './ties.ts';
import type { NounPhrase } from './units.ts';
import type { Place, Words } from './words.ts';

/** Types of actor that can be somebody's: "Iraq's security institutions". */
const BODIES = new Set(['security-force', 'armed-group', 'party']);

/** Returns the ties that a genitive or "within" asserts: "Iraq's army" belongs to Iraq; "factions within the Axis" are part of it. */
export function possessionTies(parsed: Parsed): Tie[] {
  return parsed.units.flatMap((unit, at) => {
    if (unit.kind !== 'noun' || !unit.place) return [];
    return [...owned(parsed, unit, unit.place), ...within(parsed, at, unit.place)];
  });
}

function owned({ words }: Parsed, { inner }: NounPhrase, source: Place): Tie[] {
  const owner = inner.filter(({ end }) => end <= source.head && words.tags[end] === 'POS').slice(-1);
  if (
    !BODIES.has(source.mention.type) ||
    DEEDS.has(words.lower[source.head] ?? '') ||
    ROLES.has(words.lower[source.head] ?? '')
  )
    return [];
  return owner
    .filter(({ mention }) => mention.type !== 'person')
    .map((target) => tieOf('belongs-to', source, target, source.head));
}

function within({ words, units }: Parsed, at: number, source: Place): Tie[] {
  const own = source.end > source.head + 1 ? wholeInside(words, source) : undefined;
  if (own) return [tieOf('part-of', source, own, source.head)];
  const next = after(units, at);
  const whole =
    markAt(units, next, 'preposition') === 'within' ? nounAt(units, after(units, next))?.place : undefined;
  return whole ? [tieOf('part-of', source, whole, source.head)] : [];
}

function wholeInside({ places, lower }: Words, source: Place): Place | undefined {
  const inside = places.filter(
    ({ first, end, actor }) => source.first < first && end <= source.end && actor !== source.actor,
  );
  return inside.find(({ first }) => lower.slice(source.head + 1, first).includes('within'));
}

const tieOf = (type: 'belongs-to' | 'part-of', source: Place, target: Place, head: number): Tie => ({
  type,
  source,
  target,
  modality: 'actual',
  rule: type === 'part-of' ? 'within' : 'genitive',
  first: head,
  end: head + 1,
});
