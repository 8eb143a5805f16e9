import type { Actor, Network, Relation } from '../../model/schema.ts';
import { NOTHING, type Highlight } from '../state/highlight.ts';
import { nodeLook, relationLook, type NodeLook, type RelationLook } from './appearance.ts';
import { squareAround, type Box } from './box.ts';
import { placeDiscs, type DiscWish } from './discs.ts';
import { fittingView } from './fit.ts';
import {
  bendsOf,
  curveBetween,
  middleOf,
  parameterAt,
  pointAt,
  stretchOf,
  type Curve,
  type Point,
  type Stretch,
} from './geometry.ts';
import { placeLabels, type Measure, type PlacedLabel } from './labels.ts';
import { approximateWidth } from './text.ts';
import { reachOf, wishesOf } from './label-wishes.ts';
import { RIM, arrowSize } from './shapes.ts';
import { growthOf, project, type Size, type View } from './view.ts';

/** Where each actor stands, by id, in units of the layout. */
export type Positions = ReadonlyMap<string, Point>;

/** An actor as it is drawn: its place and its radius in pixels. */
export interface DrawnNode {
  readonly actor: Actor;
  readonly look: NodeLook;
  readonly at: Point;
  readonly radius: number;
}

/** A relation as it is drawn. */
export interface DrawnLine {
  readonly relation: Relation;
  readonly look: RelationLook;
  readonly curve: Curve;
  readonly stretch: Stretch;
  /** The thickness of its strokes and signs against their size in the look, at most 1. */
  readonly thin: number;
  /** Where its disc stands. */
  readonly middle: Point;
  /** Radius of its disc in pixels; 0 where the line is too short for one. */
  readonly disc: number;
}

/** Everything that is seen in a view, in pixels, the faintest first. */
export interface Scene {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly labels: readonly PlacedLabel[];
}

/** How far apart parallel lines are at their middle, at the opening view, in pixels. */
export const SPREAD = 21;

/** The gap between the rim of a node and the end of a line, in pixels. */
export const RIM_GAP = { source: 2, target: 3 } as const;

const DISC_RADIUS = { plain: 7.5, chosen: 9.5 } as const;
const MOST_DISC_GROWTH = 1.3;
/** How densely labels see the lines, in pixels. */
const SAMPLE_EVERY = 5;

/** Returns where a network's own layout puts its actors. */
export const positionsOf = ({ actors }: Network): Positions =>
  new Map(actors.map(({ id, x, y }) => [id, { x, y }]));

/** Returns everything that is seen of a network in a view, under a highlight. */
export function sceneOf(
  network: Network,
  highlight: Highlight,
  positions: Positions,
  view: View,
  measure: Measure,
): Scene {
  const drawn = unnamedScene(network, highlight, positions, view);
  return { ...drawn, labels: labelsOf(drawn, insideOf(view), measure) };
}

function unnamedScene(
  network: Network,
  highlight: Highlight,
  positions: Positions,
  view: View,
): Omit<Scene, 'labels'> {
  const { hidden } = highlight;
  const nodes = network.actors
    .filter(({ id }) => !hidden.actors.has(id))
    .map((actor) => drawnNode(actor, highlight, positions, view));
  const byId = new Map(nodes.map((node) => [node.actor.id, node]));
  const bends = bendsOf(network.relations);
  const bare = network.relations.flatMap((relation) => {
    const [source, target] = [byId.get(relation.source), byId.get(relation.target)];
    const bend = bends.get(relation.id) ?? 0;
    return source && target && !hidden.relations.has(relation.id)
      ? drawnLine(relation, relationLook(relation, highlight), [source, target], bend, growthOf(view))
      : [];
  });
  // In the network's own order, and as if nothing were chosen: choosing must not make discs jump.
  const places = placeDiscs(bare.map(discWish), nodes);
  const lines = bare.map((line, at) => ({ ...line, middle: places[at] ?? line.middle }));
  return { nodes: nodes.sort(byDepth), lines: lines.sort(byDepth) };
}

const insideOf = ({ width, height }: Size): Box => ({
  left: 2,
  top: 2,
  right: width - 2,
  bottom: height - 2,
});

/** Names may go where they like while the view is sought: it is the view that makes room for them. */
const ANYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/**
 * Returns the opening view of a network: all of it, with its names. Names count as about as wide as they are, whatever the
 * fonts: the still picture and the one that takes its place must agree to the pixel.
 */
export function openingView(network: Network, size: Size): View {
  const positions = positionsOf(network);
  return fittingView([...positions.values()], size, (view) => {
    const drawn = unnamedScene(network, NOTHING, positions, view);
    const labels = labelsOf(drawn, ANYWHERE, approximateWidth);
    return [...drawn.nodes.map(boxOf), ...labels.map(({ box }) => box)];
  });
}

/** Returns the id of the relation whose disc lies under a point, within a finger's reach; the uppermost first. */
export function discAt({ lines }: Scene, { x, y }: Point): string | undefined {
  const near = lines.filter(
    ({ disc, middle }) => disc > 0 && Math.hypot(middle.x - x, middle.y - y) <= Math.max(disc, 12),
  );
  const squared = (line: DrawnLine): number => (line.middle.x - x) ** 2 + (line.middle.y - y) ** 2;
  return near.sort((a, b) => squared(a) - squared(b))[0]?.relation.id;
}

/** Returns the radius at which lines end around a node of a look, for a radius of the node in pixels. */
export const rimOf = ({ shape }: NodeLook, radius: number): number => RIM[shape] * radius;

function drawnNode(actor: Actor, highlight: Highlight, positions: Positions, view: View): DrawnNode {
  const look = nodeLook(actor, highlight);
  const place = positions.get(actor.id) ?? actor;
  return { actor, look, at: project(view, place), radius: look.radius * growthOf(view) };
}

function drawnLine(
  relation: Relation,
  look: RelationLook,
  ends: readonly [DrawnNode, DrawnNode],
  bend: number,
  growth: number,
): DrawnLine {
  const [source, target] = ends;
  const curve = curveBetween(source.at, target.at, bend * SPREAD * growth);
  const rims = [
    rimOf(source.look, source.radius) + RIM_GAP.source,
    rimOf(target.look, target.radius) + RIM_GAP.target,
  ] as const;
  const stretch = stretchOf(curve, ...rims);
  const radius =
    DISC_RADIUS[look.emphasis === 'chosen' ? 'chosen' : 'plain'] * Math.min(growth, MOST_DISC_GROWTH);
  const disc = stretch.length < 3 * radius ? 0 : radius;
  return {
    relation,
    look,
    curve,
    stretch,
    thin: Math.min(growth, 1),
    disc,
    middle: middleOf(curve, stretch),
  };
}

const discWish = ({ curve, stretch, disc, look }: DrawnLine): DiscWish => ({
  curve,
  stretch,
  radius: Math.min(disc, DISC_RADIUS.plain),
  fixed: look.pattern.cut,
});

function labelsOf({ nodes, lines }: Omit<Scene, 'labels'>, bounds: Box, measure: Measure): PlacedLabel[] {
  const discs = lines.filter(({ disc }) => disc > 0).map(({ middle, disc }) => squareAround(middle, disc));
  const obstacles = {
    boxes: nodes.map(boxOf),
    signs: [...discs, ...lines.flatMap(headOf)],
    points: samplesOf(lines),
    bounds,
  };
  return placeLabels(wishesOf(nodes), obstacles, measure);
}

/** A large network has a hundred thousand of these: a plain loop into one list is several times faster than many lists. */
function samplesOf(lines: readonly DrawnLine[]): Point[] {
  const samples: Point[] = [];
  for (const { curve, stretch } of lines) {
    const count = Math.ceil(stretch.length / SAMPLE_EVERY);
    const step = (stretch.end - stretch.start) / count;
    for (let at = 0; at < count; at++) samples.push(pointAt(curve, stretch.start + (at + 0.5) * step));
  }
  return samples;
}

/** An arrowhead must not hide under a name: it is the only sign of direction. */
function headOf({ curve, stretch, look, thin }: DrawnLine): Box[] {
  if (!look.arrow || stretch.length === 0) return [];
  const { length, halfWidth } = arrowSize(look.width);
  return [
    squareAround(
      pointAt(curve, parameterAt(curve, stretch, stretch.length - (thin * length) / 2)),
      thin * halfWidth,
    ),
  ];
}

const boxOf = ({ at, look, radius }: DrawnNode): Box => squareAround(at, reachOf(look, radius));

const byDepth = <Drawn extends { look: { zIndex: number } }>(a: Drawn, b: Drawn): number =>
  a.look.zIndex - b.look.zIndex;
