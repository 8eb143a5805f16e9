import type { RelationTypeName } from '../../model/relation-types.ts';
import type { Who } from '../reading.ts';
import { DEEDS } from './frames/nouns.ts';
import { ROLES } from './frames/roles.ts';
import { after, markAt, nounAt } from './neighbours.ts';
import { ownerAt } from './role-bodies.ts';
import type { Parsed, Tie } from './ties.ts';
import type { NounPhrase } from './units.ts';
import type { Place, Words } from './words.ts';

/** Types of actor that can be somebody's: "Iraq's security institutions". */
const BODIES = new Set(['security-force', 'armed-group', 'party', 'media']);

/** What a noun makes of whoever is called so by somebody's name: "Iran's ally Hezbollah", "Islamic Jihad's armed wing". */
const KINDS: ReadonlyMap<string, RelationTypeName> = new Map([
  ...['wing', 'arm', 'branch', 'affiliate', 'subsidiary', 'unit', 'office'].map(
    (noun) => [noun, 'belongs-to'] as const,
  ),
  ...['ally', 'allies'].map((noun) => [noun, 'allied-with'] as const),
  ...['backer', 'sponsor', 'patron'].map((noun) => [noun, 'supports'] as const),
]);

/** Whoever is somebody's own, is led by them. */
const TROOPS = /^(?:forces|troops|fighters|militia|army|militants|gunmen|guerrillas)$/;

/** Where somebody writes, and nobody that is theirs: "its website". */
const SITES = new Set(['website', 'site', 'page', 'account', 'blog', 'channel', 'feed', 'tv']);

/** Returns the ties that a genitive or "within" asserts: "Iraq's army" belongs to Iraq; "factions within the Axis" are part of it. */
export function possessionTies(parsed: Parsed, who: Who): Tie[] {
  return parsed.units.flatMap((unit, at) => {
    if (unit.kind !== 'noun' || !unit.place) return [];
    return [
      ...owned(parsed, unit, unit.place, who),
      ...ofAnother(parsed, at, unit.place),
      ...within(parsed, at, unit.place),
    ];
  });
}

function owned(parsed: Parsed, noun: NounPhrase, source: Place, who: Who): Tie[] {
  const { words } = parsed;
  const head = words.lower[source.head] ?? '';
  const type = KINDS.get(head) ?? (BODIES.has(source.mention.type) ? 'belongs-to' : undefined);
  if (
    type === undefined ||
    source.mention.kind === 'pronoun' ||
    DEEDS.has(head) ||
    ROLES.has(head) ||
    SITES.has(head)
  )
    return [];
  const named = noun.inner.filter(({ end }) => end <= source.head && words.tags[end] === 'POS').slice(-1);
  const owner = named[0] ?? ownerAt(parsed, noun, source.head, who);
  // "Haftar's forces".
  if (owner?.mention.type === 'person' && TROOPS.test(head))
    return [{ ...tieOf('leads', owner, source, source.head), rule: 'owned' }];
  if (
    !owner ||
    (isElsewhere(source, owner) && !isRun(parsed, noun, source)) ||
    (owner.mention.type === 'person' && head !== 'office')
  )
    return [];
  return [{ ...tieOf(type, source, owner, source.head), rule: named[0] ? 'genitive' : 'owned' }];
}

/** "Russia, an ally of Syria": whose it is stands behind. */
function ofAnother({ words, units }: Parsed, at: number, source: Place): Tie[] {
  const type = KINDS.get(words.lower[source.head] ?? '');
  const next = after(units, at);
  const other =
    markAt(units, next, 'preposition') === 'of' ? nounAt(units, after(units, next))?.place : undefined;
  if (type === undefined || !other || other.mention.type === 'person' || source.mention.kind === 'pronoun')
    return [];
  return [{ ...tieOf(type, source, other, source.head), rule: 'owned' }];
}

/** "Colombia's ELN": it is there, and not the state's. */
const isElsewhere = (source: Place, owner: Place): boolean =>
  source.mention.kind === 'name' && source.mention.type !== 'security-force' && isState(owner.mention.type);

/** "Lebanon's state-run National News Agency". */
const isRun = ({ words: { lower } }: Parsed, { first }: NounPhrase, source: Place): boolean =>
  lower.slice(first, source.head).some((word) => /^state-(?:run|owned|controlled|funded)$/.test(word));

const isState = (type: Place['mention']['type']): boolean =>
  type === 'state' || type === 'place' || type === 'government';

function within({ words, units }: Parsed, at: number, source: Place): Tie[] {
  const own = source.end > source.head + 1 ? wholeInside(words, source) : undefined;
  const type = source.mention.type === 'person' ? 'member-of' : 'part-of';
  if (own) return [tieOf(type, source, own, source.head)];
  const next = after(units, at);
  const whole =
    markAt(units, next, 'preposition') === 'within' ? nounAt(units, after(units, next))?.place : undefined;
  return whole ? [tieOf(type, source, whole, source.head)] : [];
}

function wholeInside({ places, lower }: Words, source: Place): Place | undefined {
  const inside = places.filter(
    ({ first, end, actor }) => source.first < first && end <= source.end && actor !== source.actor,
  );
  return inside.find(({ first }) => lower.slice(source.head + 1, first).includes('within'));
}

const tieOf = (type: RelationTypeName, source: Place, target: Place, head: number): Tie => ({
  type,
  source,
  target,
  modality: 'actual',
  rule: type === 'part-of' || type === 'member-of' ? 'within' : 'genitive',
  first: head,
  end: head + 1,
});
