import {
  ACTOR_TYPES,
  MODALITIES,
  STANCES,
  STATUSES,
  type Actor,
  type ActorType,
  type Modality,
  type Network,
  type Relation,
  type Stance,
  type Status,
} from '../../model/schema.ts';
import { NOTHING } from '../state/highlight.ts';
import { nodeLook, relationLook, type NodeLook, type RelationLook } from './appearance.ts';

/** A sample and what it means. */
export type LegendEntry = { readonly text: string } & (
  | { readonly kind: 'node'; readonly look: NodeLook }
  | { readonly kind: 'line' | 'disc'; readonly look: RelationLook }
);

/** Samples of one kind of difference. */
export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

const STANCE_TEXT: Readonly<Record<Stance, string>> = {
  structural: 'belongs together (structural)',
  cooperative: 'works together (cooperative)',
  conflictual: 'against one another (conflictual)',
  neutral: 'neither (neutral)',
};
const STATUS_TEXT: Readonly<Record<Status, string>> = {
  reported: 'reported',
  claimed: 'claimed by someone',
  suggested: 'suggested',
  denied: 'denied',
};
const MODALITY_TEXT: Readonly<Record<Modality, string>> = {
  actual: 'happens',
  attempted: 'attempted',
  proposed: 'proposed',
  potential: 'possible',
  negated: 'does not happen',
};
const TYPE_TEXT: Readonly<Record<ActorType, string>> = {
  person: 'person',
  government: 'government',
  state: 'state',
  'armed-group': 'armed group',
  party: 'party',
  alliance: 'alliance',
  'security-force': 'security force',
  organisation: 'organisation',
  media: 'media',
  group: 'group of people',
};

// Samples vary in one thing at a time; the rest is the plainest there is.
const SAMPLE_RELATION: Relation = {
  id: 'sample',
  source: 'a',
  target: 'b',
  type: 'sample',
  label: 'sample',
  directed: false,
  stance: 'structural',
  modality: 'actual',
  quotes: [],
  status: 'reported',
  review: 'confirmed',
};
const SAMPLE_ACTOR: Actor = {
  id: 'sample',
  name: 'sample',
  type: 'person',
  aliases: [],
  mentions: [],
  x: 0,
  y: 0,
  community: 0,
  review: 'confirmed',
};

/** Returns what a reader needs to read a network's picture: only kinds that are in it, each with a sample. */
export function legendOf({ actors, relations }: Network): LegendGroup[] {
  const present = <Kind extends string>(kinds: readonly Kind[], held: readonly Kind[]): Kind[] =>
    kinds.filter((kind) => held.includes(kind));
  const types = present(
    ACTOR_TYPES,
    actors.map(({ type }) => type),
  );
  const groups: LegendGroup[] = [
    { title: 'Who', entries: [...types.map((type) => node(TYPE_TEXT[type], { type })), ...unnamed(actors)] },
    {
      title: 'What lies between them',
      entries: present(
        STANCES,
        relations.map(({ stance }) => stance),
      ).map((stance) => relation('disc', STANCE_TEXT[stance], { stance })),
    },
    {
      title: 'On whose word',
      entries: present(
        STATUSES,
        relations.map(({ status }) => status),
      ).map((status) => relation('disc', STATUS_TEXT[status], { status })),
    },
    {
      title: 'Did it happen',
      entries: present(
        MODALITIES,
        relations.map(({ modality }) => modality),
      ).map((modality) => relation('line', MODALITY_TEXT[modality], { modality })),
    },
    {
      title: 'Direction',
      entries: relations.some(({ directed }) => directed)
        ? [relation('line', 'from one to the other', { directed: true })]
        : [],
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

const node = (text: string, fields: Partial<Actor>): LegendEntry => ({
  kind: 'node',
  text,
  look: nodeLook({ ...SAMPLE_ACTOR, ...fields }, NOTHING),
});

const relation = (kind: 'line' | 'disc', text: string, fields: Partial<Relation>): LegendEntry => ({
  kind,
  text,
  look: relationLook({ ...SAMPLE_RELATION, ...fields }, NOTHING),
});

const unnamed = (actors: readonly Actor[]): LegendEntry[] =>
  actors.some((actor) => actor.unnamed)
    ? [node('described, not named', { type: 'group', unnamed: true })]
    : [];
