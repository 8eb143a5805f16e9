import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  randomLcg,
  type SimulationLinkDatum,
} from 'd3';
import { radiusOf } from '../model/prominence.ts';
import type { Actor, Relation, Statement } from '../model/schema.ts';
import type { ProvenActor } from './cast.ts';
import { communitiesOf } from './communities.ts';
import { labelBox } from './label-box.ts';
import { costOf, type PlacedNode, type Tie } from './layout-cost.ts';

/** Simulation steps of one start: d3-force has cooled by then. */
const TICKS = 300;

/** How far apart two tied actors want to be, in CSS pixels between rims: room for a label and a mark on the line. */
const TIE_LENGTH = 96;

/** A statement draws its speaker near those it speaks of, but far more weakly than a relation. */
const STRENGTH = { relation: 0.35, speech: 0.04 } as const;

/** How strongly actors are drawn to the middle; more up and down than sideways, since most screens are wide. */
const CENTRING = { x: 0.05, y: 0.075 } as const;

interface Link extends SimulationLinkDatum<PlacedNode> {
  readonly strength: number;
}

/**
 * Returns the actors with their places (CSS pixels at the opening view, y downwards, the picture's middle at 0, 0) and
 * their communities. Several seeded starts of d3-force are run and the one of least cost is kept; places are rounded, so
 * that the same network gives the same picture on every machine.
 */
export function layOut(
  actors: readonly ProvenActor[],
  relations: readonly Relation[],
  statements: readonly Statement[],
): Actor[] {
  const ties = tiesOf(relations);
  const speech = speechTiesOf(statements);
  const starts = Array.from({ length: startsFor(actors.length) }, (_, at) =>
    settle(actors, ties, speech, at + 1),
  );
  const costs = starts.map((nodes) => costOf(nodes, ties));
  const best = centred(starts[costs.indexOf(Math.min(...costs))] ?? []);
  const communities = communitiesOf(actors, relations);
  return actors.map((actor, at) => ({
    ...actor,
    x: rounded(best[at]?.x ?? 0),
    y: rounded(best[at]?.y ?? 0),
    community: communities.get(actor.id) ?? 0,
  }));
}

/** Small pictures are cheap and deserve a long search; of a large one a few starts must do. */
const startsFor = (count: number): number => Math.max(3, Math.min(64, Math.round(3000 / (count + 1))));

function settle(
  actors: readonly ProvenActor[],
  ties: readonly Tie[],
  speech: readonly Tie[],
  seed: number,
): PlacedNode[] {
  const nodes = scattered(actors, seed);
  const links = [...linksOf(ties, STRENGTH.relation), ...linksOf(speech, STRENGTH.speech)];
  const link = forceLink<PlacedNode, Link>(links)
    .id(({ id }) => id)
    .distance((tie) => TIE_LENGTH + reach(tie.source) + reach(tie.target))
    .strength(({ strength }) => strength);
  forceSimulation(nodes)
    .stop()
    .randomSource(randomLcg(seed / 97))
    .force('link', link)
    .force('charge', forceManyBody<PlacedNode>().strength(-520).distanceMax(420))
    .force('collide', forceCollide<PlacedNode>(roomOf).strength(0.9).iterations(2))
    .force('x', forceX<PlacedNode>(0).strength(CENTRING.x))
    .force('y', forceY<PlacedNode>(0).strength(CENTRING.y))
    .tick(TICKS);
  return nodes;
}

function scattered(actors: readonly ProvenActor[], seed: number): PlacedNode[] {
  const random = randomLcg(seed / 101);
  const side = 90 * Math.sqrt(actors.length);
  return actors.map((actor) => ({
    id: actor.id,
    radius: radiusOf(actor),
    label: labelBox(actor.name),
    x: (random() - 0.5) * side * 1.2,
    y: (random() - 0.5) * side,
  }));
}

const linksOf = (ties: readonly Tie[], strength: number): Link[] =>
  ties.map(([source, target]) => ({ source, target, strength }));

/** d3-force replaces ids by nodes before it asks for distances. */
const reach = (end: Link['source']): number => (typeof end === 'object' ? end.radius : 0);

const roomOf = ({ radius, label }: PlacedNode): number =>
  radius + Math.max(10, (label.width + label.height) / 4);

/** Returns each pair of actors that a relation ties, once. */
function tiesOf(relations: readonly Relation[]): Tie[] {
  const pairs = relations.map(({ source, target }): Tie =>
    source < target ? [source, target] : [target, source],
  );
  return distinct(pairs);
}

function speechTiesOf(statements: readonly Statement[]): Tie[] {
  return distinct(
    statements.flatMap(({ chain, about }) =>
      about.filter((id) => id !== chain[0]?.actor).map((id): Tie => [chain[0]?.actor ?? id, id]),
    ),
  );
}

const distinct = (pairs: readonly Tie[]): Tie[] => [
  ...new Map(pairs.map((pair) => [pair.join(' '), pair])).values(),
];

/** Returns the nodes moved so that the box around nodes and labels has its middle at 0, 0. */
function centred(nodes: readonly PlacedNode[]): PlacedNode[] {
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const dx = middle(nodes.map(({ x }) => x));
  const dy = middle(nodes.map(({ y }) => y));
  return nodes.map((node) => ({ ...node, x: node.x - dx, y: node.y - dy }));
}

/** Adding 0 turns the -0 that rounding may leave into 0. */
const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;
