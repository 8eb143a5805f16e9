import {
  ACTOR_TYPES,
  MODALITIES,
  STANCES,
  STATUSES,
  type Actor,
  type Network,
  type Relation,
} from '../../model/schema.ts';
import { NOTHING } from '../state/highlight.ts';
import type { Words } from '../words/words.ts';
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
export function legendOf({ actors, relations }: Network, words: Words): LegendGroup[] {
  const { key } = words;
  const held = <Kind extends string>(kinds: readonly Kind[], kindOf: (relation: Relation) => Kind): Kind[] =>
    kinds.filter((kind) => relations.some((relation) => kindOf(relation) === kind));
  const stances = held(STANCES, ({ stance }) => stance);
  const statuses = held(STATUSES, ({ status }) => status);
  const modalities = held(MODALITIES, ({ modality }) => modality);
  const directed = relations.some((relation) => relation.directed);
  const groups: LegendGroup[] = [
    { title: key.who, entries: actorsOf(actors, words) },
    { title: key.between, entries: stances.map((stance) => line('disc', key.stances[stance], { stance })) },
    { title: key.word, entries: statuses.map((status) => line('disc', key.statuses[status], { status })) },
    {
      title: key.happened,
      entries: modalities.map((modality) => line('line', key.modalities[modality], { modality })),
    },
    { title: key.direction, entries: directed ? [line('line', key.directed, { directed: true })] : [] },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function actorsOf(actors: readonly Actor[], { key, unnamed }: Words): LegendEntry[] {
  const types = ACTOR_TYPES.filter((type) => actors.some((actor) => actor.type === type));
  return [
    ...types.map((type) => node(key.actorTypes[type], { type })),
    ...(actors.some((actor) => actor.unnamed) ? [node(unnamed, { type: 'group', unnamed: true })] : []),
  ];
}

const node = (text: string, fields: Partial<Actor>): LegendEntry => ({
  kind: 'node',
  text,
  look: nodeLook({ ...SAMPLE_ACTOR, ...fields }, NOTHING),
});

const line = (kind: 'line' | 'disc', text: string, fields: Partial<Relation>): LegendEntry => ({
  kind,
  text,
  look: relationLook({ ...SAMPLE_RELATION, ...fields }, NOTHING),
});
