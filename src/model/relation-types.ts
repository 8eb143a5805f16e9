import type { Stance } from './schema.ts';

/** What a type of relation means: how it reads from each end, its stance, and its nearest PLOVER event type. */
export interface RelationType {
  /** Reads from source to target: "analysts — speaking to — Reuters". Without number or tense, so that it fits any actor. */
  readonly label: string;
  /** Reads from target to source; the same as `label` where the relation has no direction. */
  readonly inverse: string;
  readonly stance: Stance;
  readonly directed: boolean;
  /** The nearest event type of PLOVER (Halterman et al. 2023), or nothing for standing, structural ties. */
  readonly plover?: string;
}

const directed = (label: string, inverse: string, stance: Stance, plover?: string): RelationType => ({
  label,
  inverse,
  stance,
  directed: true,
  ...(plover === undefined ? {} : { plover }),
});

const mutual = (label: string, stance: Stance, plover?: string): RelationType => ({
  ...directed(label, label, stance, plover),
  directed: false,
});

/** Every type of relation that an annotation may name. The key is the `type` in `network.json`. */
export const RELATION_TYPES = {
  'member-of': directed('a member of', 'with the member', 'structural'),
  'part-of': directed('part of', 'including', 'structural'),
  leads: directed('leading', 'led by', 'structural'),
  'formerly-led': directed('formerly leading', 'formerly led by', 'structural'),
  founded: directed('founder of', 'founded by', 'structural'),
  appoints: directed('appointing', 'appointed by', 'structural'),
  'speaks-for': directed('speaking for', 'spoken for by', 'structural'),
  'belongs-to': directed('belonging to', 'having', 'structural'),
  'operates-outside': directed(
    'operating outside the framework of',
    'with, outside its framework,',
    'structural',
  ),

  'allied-with': mutual('allied with', 'cooperative', 'COOPERATE'),
  'coordinates-with': mutual('coordinating with', 'cooperative', 'COOPERATE'),
  'agrees-with': mutual('in agreement with', 'cooperative', 'AGREE'),
  'negotiates-with': mutual('negotiating with', 'cooperative', 'CONSULT'),
  meets: mutual('meeting', 'cooperative', 'CONSULT'),
  joins: directed('joining', 'joined by', 'cooperative', 'COOPERATE'),
  'takes-part-in': directed('taking part in', 'with the participation of', 'cooperative', 'COOPERATE'),
  persuades: directed('persuading', 'persuaded by', 'cooperative', 'CONSULT'),
  protects: directed('protecting', 'protected by', 'cooperative', 'SUPPORT'),
  supports: directed('supporting', 'supported by', 'cooperative', 'SUPPORT'),
  aids: directed('aiding', 'aided by', 'cooperative', 'AID'),
  'commits-to': directed('committed to', 'with the commitment of', 'cooperative', 'SUPPORT'),
  'yields-to': directed('yielding to', 'receiving concessions from', 'cooperative', 'CONCEDE'),

  'speaks-to': directed('speaking to', 'hearing from', 'neutral', 'CONSULT'),
  integrates: directed('integrating', 'integrated by', 'neutral', 'COOPERATE'),
  regulates: directed('regulating', 'regulated by', 'neutral', 'COERCE'),
  asks: directed('asking', 'asked by', 'neutral', 'REQUEST'),

  demands: directed('making a demand of', 'facing a demand from', 'conflictual', 'REQUEST'),
  enforces: directed('enforcing measures on', 'under measures by', 'conflictual', 'COERCE'),
  'cracks-down-on': directed('cracking down on', 'facing a crackdown by', 'conflictual', 'COERCE'),
  arrests: directed('arresting', 'arrested by', 'conflictual', 'COERCE'),
  dismisses: directed('dismissing', 'dismissed by', 'conflictual', 'REJECT'),
  strikes: directed('striking', 'struck by', 'conflictual', 'ASSAULT'),
  threatens: directed('threatening', 'threatened by', 'conflictual', 'THREATEN'),
  sanctions: directed('sanctioning', 'sanctioned by', 'conflictual', 'SANCTION'),
  accuses: directed('accusing', 'accused by', 'conflictual', 'ACCUSE'),
  rejects: directed('rejecting', 'rejected by', 'conflictual', 'REJECT'),
  opposes: directed('opposing', 'opposed by', 'conflictual', 'ACCUSE'),
  protests: directed('protesting against', 'facing protest from', 'conflictual', 'PROTEST'),
  fights: mutual('fighting', 'conflictual', 'ASSAULT'),
} as const satisfies Record<string, RelationType>;

export type RelationTypeName = keyof typeof RELATION_TYPES;

/** The names of all relation types, in the order of the table. */
export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as RelationTypeName[];

/** Returns the table's entry for a type, or `undefined` where the table has none. */
export const relationType = (name: string): RelationType | undefined =>
  Object.hasOwn(RELATION_TYPES, name) ? RELATION_TYPES[name as RelationTypeName] : undefined;
