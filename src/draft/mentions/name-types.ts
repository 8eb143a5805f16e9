import { KNOWN_NAMES, knownBit, type Known } from '../lists/known-names.ts';
import type { Mention } from '../reading.ts';
import type { NameLabel } from '../tagging/names.ts';
import { typeOfNoun } from './nouns.ts';

type Type = Mention['type'];

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
  ['demonym', 'other'],
];

/** Returns what a name stands for: by the lists, by the noun that heads it ("Ministry of Oil"), or by its label. */
export function typeOfName(words: readonly string[], label: NameLabel): Type {
  if (label === 'PER') return 'person';
  const listed = listedType(words);
  if (listed !== undefined) return listed;
  const headed = typeOfNoun(words[headOf(words)] ?? '');
  if (label === 'LOC') return 'place';
  if (label === 'MISC') return headed === 'party' || headed === 'armed-group' ? headed : 'other';
  return headed === undefined || headed === 'place' || headed === 'person' || headed === 'group'
    ? 'organisation'
    : headed;
}

/** Returns what the lists say a whole name is; its words are in lower case. */
export function listedType(words: readonly string[]): Type | undefined {
  const bare = words[0] === 'the' ? words.slice(1) : words;
  const lists = KNOWN_NAMES.listsOf(bare);
  return LISTED.find(([list]) => (lists & knownBit(list)) !== 0)?.[1];
}

/** Returns the place of the word that heads a name: "Ministry" in "Ministry of Oil", else the last. */
export function headOf(words: readonly string[]): number {
  const joiner = words.findIndex((word, at) => at > 0 && /^(of|for|in|on|to|against)$/.test(word));
  return joiner > 0 ? joiner - 1 : words.length - 1;
}
