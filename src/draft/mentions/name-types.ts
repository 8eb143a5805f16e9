import { KNOWN_NAMES, knownBit, type Known } from '../lists/known-names.ts';
import type { Mention } from '../reading.ts';
import type { NameLabel } from '../tagging/names.ts';
import { isTrade } from './companies.ts';
import { isGiven } from './name-places.ts';
import { isEmblem, isThing, typeOfNoun } from './nouns.ts';

type Type = Mention['type'];

/** "Republic of Albania", "Kingdom of Bahrain". */
const STATE = /^(?:\S+ )?(?:\S+ )?(?:republic|kingdom|emirate|principality|sultanate) of /;

/** "State of Pennsylvania", "City of Mosul". */
const PART = /^(?:state|province|governorate|commonwealth|city|town|county|district|port) of /;

/** "Karen National Liberation Army", "Kachin Independence Army": what fights a state, and is no state's army. */
const FIGHTING =
  /^islamic state (?:in|of) |\b(?:liberation|resistance|independence|revolutionary) (?:armed )?(?:army|front|forces|brigades?)\b/;

/** What a paper calls itself, and a person is otherwise: "National Catholic Reporter". */
const PAPER = /^(?:reporter|guardian|observer|examiner|inquirer|advertiser|messenger|spectator|economist)$/;

/** What a listed name is; the first list that holds it decides. */
const LISTED: readonly (readonly [Known, Type])[] = [
  ['country', 'state'],
  ['armed-group', 'armed-group'],
  ['alliance', 'alliance'],
  ['party', 'party'],
  ['government', 'government'],
  ['security-force', 'security-force'],
  ['media', 'media'],
  ['organisation', 'organisation'],
  ['city', 'place'],
  ['region', 'place'],
  ['people', 'group'],
  ['demonym', 'group'],
];

/** What a name that the tagger takes for a place's may be all the same: "Harrow School", "Ninth Circuit Court". */
const BODIES: ReadonlySet<Type> = new Set([
  'government',
  'security-force',
  'armed-group',
  'party',
  'alliance',
  'media',
  'organisation',
]);

/** Bodies that are places first: one goes to them. */
const SITE =
  /^(?:museum|library|hospital|theater|theatre|temple|mosque|church|synagogue|center|centre|station|house|plant|shop|store|facility|wing|division|unit)$/;

/** Nouns that end the names of places and of hardly anything else: "Hudson Terrace", "Jack London Square", "Sand Springs". */
const GROUND =
  /^(?:street|st|avenue|ave|road|rd|blvd|boulevard|highway|turnpike|expressway|lane|terrace|bridge|square|plaza|mall|building|towers?|islands?|isles?|archipelago|peninsula|cape|reefs?|shoals?|atoll|lakes?|river|rivers|creek|sea|ocean|bay|gulf|strait|coast|basin|harbou?r|mountains?|hills|cliffs|springs|plains|heights|valley|canyon|desert|swamp|forest|reserve|airport|hotel|stadium|arena|cemetery|zone|county|township|province|voivodship|district|city|village)$/;

/** Returns what a name stands for: by the lists, by the noun that heads it ("Ministry of Oil"), or by its label. */
export function typeOfName(words: readonly string[], label: NameLabel): Type {
  const listed = label === 'PER' ? peopleType(words) : listedType(words);
  if (listed !== undefined) return listed;
  // "Hanna Song" is no song.
  const isHers = label === 'PER' && isGiven(words[0] ?? '');
  if (words.length > 1 && !isHers && isThing(words[headOf(words)] ?? '')) return 'other';
  const headed = typeOfNoun(words[headOf(words)] ?? '');
  if (words.length > 1 && label !== 'MISC' && GROUND.test(words[headOf(words)] ?? '')) return 'place';
  if (label === 'PER')
    return words.length > 1 && headed !== undefined && BODIES.has(headed) ? headed : 'person';
  if (FIGHTING.test(words.join(' '))) return 'armed-group';
  if (words.length > 1 && /^(?:radio|tv)$/.test(words[0] ?? '')) return 'media';
  if (STATE.test(words.join(' '))) return 'state';
  if (PART.test(words.join(' '))) return 'place';
  if (label === 'LOC')
    return words.length > 1 && headed !== undefined && BODIES.has(headed) && !SITE.test(words.at(-1) ?? '')
      ? headed
      : 'place';
  if (label === 'MISC') return headed === 'party' || headed === 'armed-group' ? headed : 'other';
  if (/^tor(?:y|ies)$/.test(words.join(' '))) return 'party';
  if (isAgency(words)) return 'media';
  if (PAPER.test(words.at(-1) ?? '') && words.length > 1) return 'media';
  if (isTrade(words)) return 'organisation';
  // "United Nations Secretary-General", "NASA Administrator": who is at its head, and not the body.
  const last = words.at(-1) ?? '';
  if (words.length > 1 && typeOfNoun(last) === 'person') return isEmblem(last) ? 'organisation' : 'person';
  return headed === undefined || headed === 'place' || headed === 'person' || headed === 'group'
    ? 'organisation'
    : headed;
}

/** "Anadolu News Agency", "Rudaw English", "Kurdistan24". */
const isAgency = (words: readonly string[]): boolean =>
  /(?:\S (?:news|press) (?:agency|service|network|website|channel)|^\p{L}{5,}24)$/u.test(words.join(' ')) ||
  (/^(?:english|arabic|kurdish|persian|online)$/.test(words.at(-1) ?? '') &&
    (KNOWN_NAMES.listsOf(words.slice(0, -1)) & knownBit('media')) !== 0);

/** "Syrians" are no person, whatever the tagger says. */
const peopleType = (words: readonly string[]): Type | undefined =>
  (KNOWN_NAMES.listsOf(words) & knownBit('people')) === 0 ? undefined : 'group';

/** Returns what the lists say a whole name is; its words are in lower case. */
export function listedType(words: readonly string[]): Type | undefined {
  const bare = words[0] === 'the' ? words.slice(1) : words;
  const lists = KNOWN_NAMES.listsOf(bare);
  if ((lists & LANGUAGE) === LANGUAGE) return 'other';
  return LISTED.find(([list]) => (lists & knownBit(list)) !== 0)?.[1];
}

/** "English": who speaks it is on the list of peoples. */
const LANGUAGE = knownBit('no-name') | knownBit('demonym');

/** Returns the place of the word that heads a name: "Ministry" in "Ministry of Oil", else the last. */
export function headOf(words: readonly string[]): number {
  const joiner = words.findIndex((word, at) => at > 0 && /^(of|for|in|on|to|against)$/.test(word));
  return joiner > 0 ? joiner - 1 : words.length - 1;
}
