import {
  ACTOR_TYPES,
  MODALITIES,
  STANCES,
  STATUSES,
  type Actor,
  type Network,
  type Relation,
  type Stance,
} from '../../model/schema.ts';
import type { Encoding } from '../state/encoding.ts';
import { NOTHING } from '../state/highlight.ts';
import type { Words } from '../words/words.ts';
import { nodeLook, relationLook, type NodeLook, type RelationLook } from './appearance.ts';

/** A sample and what it means. */
export type LegendEntry =
  NodeEntry | { readonly text: string; readonly kind: 'line' | 'disc'; readonly look: RelationLook };

interface NodeEntry {
  readonly text: string;
  readonly kind: 'node';
  readonly look: NodeLook;
}

/** Samples of one kind of difference. */
export interface LegendGroup {
  readonly title: string;
  /** What the difference means, where a sample cannot say it. */
  readonly note?: string;
  readonly entries: readonly LegendEntry[];
}

/** As many as have a colour of their own. */
const MOST_COMMUNITIES = 8;

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
export function legendOf(network: Network, encoding: Encoding, words: Words): LegendGroup[] {
  const { actors, relations } = network;
  const { key } = words;
  const statuses = heldIn(relations, STATUSES, ({ status }) => status);
  const modalities = heldIn(relations, MODALITIES, ({ modality }) => modality);
  const directed = relations.some((relation) => relation.directed);
  const groups: LegendGroup[] = [
    { title: key.who, entries: actorsOf(actors, encoding, words) },
    {
      title: key.colour,
      note: key.colourings[encoding.colour],
      entries: encoding.colour === 'community' ? communitiesOf(actors, encoding, words) : [],
    },
    { title: key.size, note: key.sizings[encoding.size], entries: [] },
    {
      title: key.between,
      entries: stancesIn(relations, (stance) => `${key.stances[stance]} (${words.stances[stance]})`),
    },
    {
      title: key.word,
      entries: statuses.map((status) => relationSample('disc', key.statuses[status], { status })),
    },
    {
      title: key.happened,
      entries: modalities.map((modality) => relationSample('line', key.modalities[modality], { modality })),
    },
    {
      title: key.direction,
      entries: directed ? [relationSample('line', key.directed, { directed: true })] : [],
    },
  ];
  return actors.length === 0
    ? []
    : groups.filter(({ entries, note }) => entries.length > 0 || note !== undefined);
}

/** Returns the least that a reader needs: what lies between those whom a line ties, in plain words. */
export const shortLegendOf = ({ relations }: Network, { key }: Words): LegendEntry[] =>
  stancesIn(relations, (stance) => key.stances[stance]);

const stancesIn = (relations: readonly Relation[], textOf: (stance: Stance) => string): LegendEntry[] =>
  heldIn(relations, STANCES, ({ stance }) => stance).map((stance) =>
    relationSample('disc', textOf(stance), { stance }),
  );

const heldIn = <Kind extends string>(
  relations: readonly Relation[],
  kinds: readonly Kind[],
  kindOf: (relation: Relation) => Kind,
): Kind[] => kinds.filter((kind) => relations.some((relation) => kindOf(relation) === kind));

function actorsOf(actors: readonly Actor[], { colour }: Encoding, { key, unnamed }: Words): LegendEntry[] {
  const types = ACTOR_TYPES.filter((type) => actors.some((actor) => actor.type === type));
  const samples = [
    ...types.map((type) => actorSample(key.actorTypes[type], { type })),
    ...(actors.some((actor) => actor.unnamed)
      ? [actorSample(unnamed, { type: 'group', unnamed: true })]
      : []),
  ];
  // While colour says something else, form alone says the type.
  return colour === 'type'
    ? samples
    : samples.map((sample) => ({ ...sample, look: { ...sample.look, token: 'ink-2' } }));
}

/** Each community that has a colour, by its number and whom of it the articles name most. */
function communitiesOf(actors: readonly Actor[], encoding: Encoding, { key }: Words): LegendEntry[] {
  const numbers = [...new Set(actors.map(({ community }) => community))].sort((a, b) => a - b);
  return numbers.slice(0, MOST_COMMUNITIES).map((community) => {
    const members = actors.filter((actor) => actor.community === community);
    const [first] = [...members].sort((a, b) => b.mentions.length - a.mentions.length);
    const text = key.community(community + 1, first?.name ?? '', members.length - 1);
    return actorSample(text, { community }, { ...NOTHING, encoding });
  });
}

/** Returns a sample of an actor of certain fields, plain in all others. */
export const actorSample = (text: string, fields: Partial<Actor>, highlight = NOTHING): NodeEntry => ({
  kind: 'node',
  text,
  look: nodeLook({ ...SAMPLE_ACTOR, ...fields }, highlight),
});

/** Returns a sample of a relation of certain fields, plain in all others: its disc, or the whole line. */
export const relationSample = (
  kind: 'line' | 'disc',
  text: string,
  fields: Partial<Relation>,
): LegendEntry => ({
  kind,
  text,
  look: relationLook({ ...SAMPLE_RELATION, ...fields }, NOTHING),
});
