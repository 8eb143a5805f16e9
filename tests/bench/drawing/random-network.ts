import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, randomLcg } from 'd3';
import {
  ACTOR_TYPES,
  MODALITIES,
  STANCES,
  STATUSES,
  type Actor,
  type Network,
  type Quote,
  type Relation,
} from '../../../src/model/schema.ts';

const SYLLABLES = [
  'ba',
  'dor',
  'fen',
  'gal',
  'hir',
  'ka',
  'lim',
  'mon',
  'nu',
  'per',
  'ras',
  'sol',
  'ta',
  'vek',
];
const NO_WORDS: Quote = { article: 'a', start: 0, end: 0, exact: '', prefix: '', suffix: '' };
const TICKS = 60;

/** Returns a random network of a size, the same for the same seed: every form, pattern and length of name is in it. */
export function randomNetwork(actorCount: number, relationCount: number, seed = 0.5): Network {
  const random = randomLcg(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const word = (): string => {
    const text = Array.from({ length: 2 + below(2) }, () => pick(SYLLABLES)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const actors = Array.from({ length: actorCount }, (_, at): Actor => ({
    id: `a-${at}`,
    name: Array.from({ length: 1 + below(3) }, word).join(' '),
    type: pick(ACTOR_TYPES),
    unnamed: random() < 0.1,
    aliases: [],
    // A few are spoken of often, most once or twice.
    mentions: Array.from({ length: Math.ceil(1 / (0.05 + random())) }, () => NO_WORDS),
    x: 0,
    y: 0,
    community: 0,
    review: 'machine',
  }));
  const relations = Array.from({ length: relationCount }, (_, at): Relation => {
    const source = below(actorCount);
    return {
      id: `r-${at}`,
      source: `a-${source}`,
      target: `a-${(source + 1 + below(actorCount - 1)) % actorCount}`,
      type: 'meets',
      label: 'meets',
      directed: random() < 0.5,
      stance: pick(STANCES),
      modality: pick(MODALITIES),
      quotes: [],
      status: pick(STATUSES),
      review: 'machine',
    };
  });
  return {
    schemaVersion: 1,
    id: 'random',
    title: 'A random network',
    generator: 'sayso bench',
    review: 'machine',
    articles: [],
    actors: laidOut(actors, relations),
    relations,
    statements: [],
  };
}

/** Puts actors where plain forces put them: what is measured is drawing, not layout. */
function laidOut(actors: readonly Actor[], relations: readonly Relation[]): Actor[] {
  const bodies = actors.map(({ id }) => ({ id, x: 0, y: 0 }));
  // Without places, d3 begins with a spiral, the same each time.
  const places = bodies.map(({ id }) => ({ id })) as typeof bodies;
  forceSimulation(places)
    .force(
      'link',
      forceLink<(typeof bodies)[number], { source: string; target: string }>(
        relations.map(({ source, target }) => ({ source, target })),
      ).id(({ id }) => id),
    )
    .force('charge', forceManyBody().strength(-120))
    .force('room', forceCollide(14))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.05))
    .stop()
    .tick(TICKS);
  return actors.map((actor, at) => ({
    ...actor,
    x: Math.round(places[at]?.x ?? 0),
    y: Math.round(places[at]?.y ?? 0),
  }));
}
