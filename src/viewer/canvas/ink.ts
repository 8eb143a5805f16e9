import Graph from 'graphology';
import { must } from '../../model/must.ts';
import type { Actor, Network, Relation } from '../../model/schema.ts';
import type { Focus } from '../state/focus.ts';
import type { Highlight } from '../state/highlight.ts';
import { HOVER_WIDTH, nodeLook, relationLook } from './appearance.ts';
import { bendsOf } from './geometry.ts';
import type { LineInk } from './line-shader.ts';
import type { NodeInk } from './node-shader.ts';
import type { Palette } from './palette.ts';
import { rimOf } from './scene.ts';
import { upward } from './view.ts';

/** What the graph keeps of an actor: the record itself, and its place with y pointing up. */
export interface NodeRecord {
  x: number;
  y: number;
  readonly actor: Actor;
}

/** What the graph keeps of a relation: all that does not change with the highlight. */
export interface LineRecord {
  readonly relation: Relation;
  readonly bend: number;
  readonly ends: readonly [Actor, Actor];
}

const nodeRecords = ({ actors }: Network): ReadonlyMap<string, NodeRecord> =>
  new Map(actors.map((actor) => [actor.id, { actor, ...upward(actor) }]));

function lineRecords({ actors, relations }: Network): ReadonlyMap<string, LineRecord> {
  const bends = bendsOf(relations);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return new Map(
    relations.map((relation) => [
      relation.id,
      {
        relation,
        bend: bends.get(relation.id) ?? 0,
        ends: [must(byId, relation.source), must(byId, relation.target)],
      },
    ]),
  );
}

/** Returns the graph that sigma draws: one node an actor, one edge a relation. */
export function graphOf(network: Network): Graph<NodeRecord, LineRecord> {
  const graph = new Graph<NodeRecord, LineRecord>({ multi: true, type: 'directed' });
  for (const [id, record] of nodeRecords(network)) graph.addNode(id, record);
  for (const [id, record] of lineRecords(network)) {
    graph.addDirectedEdgeWithKey(id, record.relation.source, record.relation.target, record);
  }
  return graph;
}

/** Returns how an actor is drawn now. */
export function inkOfNode(
  { actor, x, y }: NodeRecord,
  highlight: Highlight,
  palette: Palette,
  hovered: Focus | undefined,
) {
  const look = nodeLook(actor, highlight);
  const ink: NodeInk = {
    look,
    colour: palette.colour(look.token, look.emphasis),
    hovered: isThis(hovered, 'actor', actor.id),
  };
  const hidden = highlight.hidden.actors.has(actor.id);
  return { x, y, ink, hidden, zIndex: look.zIndex, size: look.radius };
}

/** Returns how a relation is drawn now. */
export function inkOfLine(
  { relation, bend, ends: [source, target] }: LineRecord,
  highlight: Highlight,
  palette: Palette,
  hovered: Focus | undefined,
) {
  const calm = relationLook(relation, highlight);
  const look = isThis(hovered, 'relation', relation.id) ? { ...calm, width: calm.width + HOVER_WIDTH } : calm;
  const sourceRim = rimAtOpening(source, highlight);
  const targetRim = rimAtOpening(target, highlight);
  const ink: LineInk = {
    bend,
    sourceRim,
    targetRim,
    look,
    colour: palette.colour(look.token, look.emphasis),
  };
  return { ink, hidden: highlight.hidden.relations.has(relation.id), zIndex: look.zIndex };
}

const rimAtOpening = (actor: Actor, highlight: Highlight): number => {
  const look = nodeLook(actor, highlight);
  return rimOf(look, look.radius);
};

const isThis = (focus: Focus | undefined, kind: Focus['kind'], id: string): boolean =>
  focus?.kind === kind && focus.id === id;
