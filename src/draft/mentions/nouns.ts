import { ALLIANCE_NOUNS } from '../lists/alliance-nouns.ts';
import { ARMED_NOUNS } from '../lists/armed-nouns.ts';
import { GOVERNMENT_NOUNS } from '../lists/government-nouns.ts';
import { GROUP_NOUNS } from '../lists/group-nouns.ts';
import { MEDIA_NOUNS } from '../lists/media-nouns.ts';
import { ORGANISATION_NOUNS } from '../lists/organisation-nouns.ts';
import { PARTY_NOUNS } from '../lists/party-nouns.ts';
import { PERSON_NOUNS } from '../lists/person-nouns.ts';
import { PLACE_NOUNS } from '../lists/place-nouns.ts';
import { SECURITY_NOUNS } from '../lists/security-nouns.ts';
import { THING_NOUNS } from '../lists/thing-nouns.ts';
import type { Mention } from '../reading.ts';

/** Nouns by what they stand for; a later list gives way to an earlier one: "brigades" are armed groups, then forces. */
const LISTS: readonly (readonly [Mention['type'], string])[] = [
  ['security-force', SECURITY_NOUNS],
  ['armed-group', ARMED_NOUNS],
  ['government', GOVERNMENT_NOUNS],
  ['party', PARTY_NOUNS],
  ['alliance', ALLIANCE_NOUNS],
  ['media', MEDIA_NOUNS],
  ['group', GROUP_NOUNS],
  ['person', PERSON_NOUNS],
  ['organisation', ORGANISATION_NOUNS],
  ['place', PLACE_NOUNS],
];

const TYPES: ReadonlyMap<string, Mention['type']> = new Map(
  LISTS.toReversed().flatMap(([type, list]) => list.split(',').map((noun) => [noun.trim(), type] as const)),
);

const THINGS: ReadonlySet<string> = new Set(THING_NOUNS.split(',').map((noun) => noun.trim()));

/** Returns whether a noun in lower case heads the names of what is no actor and no place: "treaty", "telescope". */
export const isThing = (noun: string): boolean => THINGS.has(noun);

/** "environmentalist", "speechwriters", "crewmen": what people are called by what they do, listed or not. */
const AGENT =
  /^(?:.{4,}(?:al|ar|gn|or|ev|on|og|iv|rn|er|im|ph|in|ol|en|ur)ists?|.{3,}(?:writer|maker|holder|goer|keeper|owner|seeker)s?|.{3,}(?:wom[ae]n|sm[ae]n|swom[ae]n))$/;

/** "Secretary-general", and no consulate-general. */
const GENERAL =
  /^(?:secretary|director|attorney|governor|solicitor|consul|inspector|auditor|surgeon)-general$/;

/** "The 46-year-old". */
export const AGED = /^(?:\p{N}+-)?year-old$/u;

/** What takes place or is signed more often than it acts: "criticised the gathering". The lists are the tagger's, too. */
const EVENTS = /^(?:gathering|pact)s?$/;

/** Returns what a noun stands for, in lower case: "official" is a person, "officials" are a group, "city" is a place. */
export function typeOfNoun(noun: string): Mention['type'] | undefined {
  const type = TYPES.get(noun);
  if (type !== undefined) return EVENTS.test(noun) ? undefined : type;
  if (GENERAL.test(noun) || AGED.test(noun)) return 'person';
  if (TYPES.get(singularOf(noun)) === 'person') return 'group';
  return AGENT.test(noun) ? (noun.endsWith('s') || noun.endsWith('men') ? 'group' : 'person') : undefined;
}

/** Returns whether a noun for a person is what ships and firms are called: "Aegean Star". */
export const isEmblem = (word: string): boolean => /^(?:star|pioneer|champion|victor|spirit)$/.test(word);

/** Returns whether a noun in the singular stands for one person. */
export const isPersonNoun = (noun: string): boolean => TYPES.get(noun) === 'person' || GENERAL.test(noun);

/** "ministers" → "minister", "deputies" → "deputy", "coaches" → "coach", "gunmen" → "gunman". */
function singularOf(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : '';
}
