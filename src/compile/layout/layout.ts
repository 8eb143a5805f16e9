import { randomLcg } from 'd3';
import { radiusOf } from '../../model/prominence.ts';
import type { Actor, Relation, Statement } from '../../model/schema.ts';
import type { ProvenActor } from '../cast.ts';
import { communitiesOf } from '../communities.ts';
import { costOf } from './faults.ts';
import { fit, frameFor, type Frame } from './frame.ts';
import { boundsOf, type Point } from './geometry.ts';
import { labelBox } from './label-box.ts';
import { nearnessOf, partsOf } from './nearness.ts';
import { Picture, type Spot, type Tie, type Unplaced } from './picture.ts';
import { movesFor, startsFor } from './pains.ts';
import { areMany, placesInRows, rowsFor, type Rows } from './rows.ts';
import { relax } from './stress.ts';
import { untangle } from './untangle.ts';

/**
 * Returns the actors with their places (CSS pixels at the opening view, y downwards, the picture's middle at 0, 0) and
 * their communities. Places are rounded, so that the same network gives the same picture on every machine.
 */
export function layOut(
  actors: readonly ProvenActor[],
  relations: readonly Relation[],
  statements: readonly Statement[],
): Actor[] {
  const nodes = actors.map((actor) => ({
    id: actor.id,
    radius: radiusOf(actor),
    label: labelBox(actor.name),
  }));
  const places = placesFor(nodes, tiesOf(relations), speechTiesOf(statements));
  const communities = communitiesOf(actors, relations);
  return actors.map((actor, at) => ({
    ...actor,
    x: rounded(places[at]?.x ?? 0),
    y: rounded(places[at]?.y ?? 0),
    community: communities.get(actor.id) ?? 0,
  }));
}

/**
 * Returns where to put nodes so that the picture of their ties is easy to read: from several seeded starts, those who are
 * few hops apart are brought near each other, then what crosses or covers is moved out of the way, and the picture of the
 * fewest faults is kept. Speech brings its speaker near those it speaks of, and draws no line. Where many are tied to nobody,
 * these stand in rows below.
 */
function placesFor(nodes: readonly Unplaced[], ties: readonly Tie[], speech: readonly Tie[]): Point[] {
  const ends = new Set(ties.flat());
  const untied = nodes.filter(({ id }) => !ends.has(id));
  if (!areMany(untied.length)) return centred(bestOf(nodes, ties, speech, frameFor(nodes.length)));
  const tied = nodes.filter(({ id }) => ends.has(id));
  const rows = rowsFor(untied, tied.length);
  const spots = bestOf(tied, ties, speech, rows.frame);
  return centred(withRows(nodes, spots, rows));
}

/** Returns the places of all nodes: of those that are tied where they are, and of the others in rows below. */
function withRows(nodes: readonly Unplaced[], spots: readonly Spot[], rows: Rows): Point[] {
  const { left, right } = boundsOf(spots);
  const bottom = spots.reduce((most, { y, radius, label }) => Math.max(most, y + radius + label.height), 0);
  const places = new Map<string, Point>([
    ...spots.map(({ id, x, y }): [string, Point] => [id, { x: x - (left + right) / 2, y }]),
    ...placesInRows(rows, bottom),
  ]);
  return nodes.flatMap(({ id }) => places.get(id) ?? []);
}

/** Returns nodes with their places in the picture of the fewest faults. */
function bestOf(
  nodes: readonly Unplaced[],
  ties: readonly Tie[],
  speech: readonly Tie[],
  frame: Frame,
): readonly Spot[] {
  const starts = Array.from({ length: startsFor(nodes.length) }, (_, at) => {
    const { spots } = pictured(nodes, ties, speech, frame, randomLcg((at + 1) / 101));
    return { spots, cost: costOf(spots, ties) };
  });
  return starts.reduce((least, start) => (start.cost < least.cost ? start : least)).spots;
}

function pictured(
  nodes: readonly Unplaced[],
  ties: readonly Tie[],
  speech: readonly Tie[],
  frame: Frame,
  random: () => number,
): Picture {
  const picture = new Picture(
    nodes.map((node) => ({ ...node, x: 0, y: 0 })),
    ties,
  );
  const near = nearnessOf(picture, speech);
  const parts = partsOf(picture.spots, near);
  for (const part of parts) relax(part, near, random);
  fit(picture, parts, frame);
  untangle(picture, frame, movesFor(picture), random);
  return picture;
}

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

/** Returns places moved so that the box around them has its middle at 0, 0. */
function centred(places: readonly Point[]): Point[] {
  const { left, right, top, bottom } = boundsOf(places);
  return places.map(({ x, y }) => ({ x: x - (left + right) / 2, y: y - (top + bottom) / 2 }));
}

/** Adding 0 turns the -0 that rounding may leave into 0. */
const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;
