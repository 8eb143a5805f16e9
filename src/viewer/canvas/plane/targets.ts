import type { Focus } from '../../state/focus.ts';
import { grown, squareAround } from '../box.ts';
import { distance, distanceTo, type Point } from '../geometry.ts';
import { gridOf, type Grid } from '../grid.ts';
import { rimOf, type DrawnLine, type DrawnNode, type Scene } from '../scene.ts';
import { boxOfLine, boxOfNode } from './bounds.ts';

/** Within how many pixels a pointer meets a node, from its middle, and a line; the shaders that pick have the same. */
const REACH = { node: 12, line: 9 } as const;

/** What of a scene can be pointed at. */
export class Targets {
  readonly #nodes: Grid<DrawnNode>;
  readonly #lines: Grid<DrawnLine>;

  constructor({ nodes, lines }: Scene) {
    this.#nodes = gridOf(nodes, (node) => grown(boxOfNode(node), REACH.node));
    this.#lines = gridOf(lines, boxOfLine);
  }

  /** Returns the actor at a point, else the relation whose line runs there; the nearest, where several do. */
  at(point: Point): Focus | undefined {
    const node = nearest(this.#nodes, point, 0, (each) => beyond(each, point));
    if (node) return { kind: 'actor', id: node.actor.id };
    const line = nearest(this.#lines, point, REACH.line, ({ curve, stretch }) =>
      stretch.length > 0 ? distanceTo(curve, stretch, point) : Infinity,
    );
    return line && { kind: 'relation', id: line.relation.id };
  }
}

/** How far outside a node a point lies, in pixels; negative inside. */
const beyond = ({ at, look, radius }: DrawnNode, point: Point): number =>
  distance(at, point) - Math.max(rimOf(look, radius), REACH.node);

function nearest<Item>(
  items: Grid<Item>,
  point: Point,
  reach: number,
  distanceOf: (item: Item) => number,
): Item | undefined {
  let [least, found]: [number, Item | undefined] = [reach, undefined];
  items.near(squareAround(point, reach), (item) => {
    const far = distanceOf(item);
    if (far <= least) [least, found] = [far, item];
  });
  return found;
}
