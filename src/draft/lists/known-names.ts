import { ALLIANCES } from './alliances.ts';
import { ARMED_GROUPS } from './armed-groups.ts';
import { CITIES } from './cities.ts';
import { COUNTRIES } from './countries.ts';
import { DEMONYMS } from './demonyms.ts';
import { GOVERNMENTS } from './governments.ts';
import { NO_NAMES } from './no-names.ts';
import { ORGANISATIONS } from './organisations.ts';
import { OUTLETS } from './outlets.ts';
import { PARTIES } from './parties.ts';
import { PEOPLES } from './peoples.ts';
import { Phrases } from './phrases.ts';
import { REGIONS } from './regions.ts';
import { SECURITY_FORCES } from './security-forces.ts';

/** The lists of names, by their bit in `KNOWN_NAMES`. */
export const KNOWN = [
  'country',
  'demonym',
  'people',
  'city',
  'region',
  'media',
  'alliance',
  'armed-group',
  'party',
  'government',
  'security-force',
  'organisation',
  'no-name',
] as const;

export type Known = (typeof KNOWN)[number];

/** The names that are known beforehand. */
export const KNOWN_NAMES = new Phrases([
  COUNTRIES,
  DEMONYMS,
  PEOPLES,
  CITIES,
  REGIONS,
  OUTLETS,
  ALLIANCES,
  ARMED_GROUPS,
  PARTIES,
  GOVERNMENTS,
  SECURITY_FORCES,
  ORGANISATIONS,
  NO_NAMES,
]);

/** Returns the bit of a list in `KNOWN_NAMES`. */
export const knownBit = (list: Known): number => 1 << KNOWN.indexOf(list);
