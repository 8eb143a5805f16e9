import type { Network } from '../../model/schema.ts';
import type { Hidden } from '../state/filters.ts';
import type { Point } from './geometry.ts';

/** The way each arrow key points, with y downward. */
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The cosine of the widest angle, 60 degrees, at which something still lies in the direction of an arrow. */
const WIDEST = 0.5;

/**
 * Returns the actor that an arrow key leads to: of the actors tied to this one and shown, the one that lies most in the
 * arrow's direction; where none does, the same of all others; nothing for another key, or at the edge.
 */
export function actorTowards(
  network: Network,
  hidden: Hidden,
  fromId: string,
  key: string,
): string | undefined {
  const arrow = ARROWS[key];
  const from = network.actors.find(({ id }) => id === fromId);
  if (!arrow || !from) return undefined;
  const others = network.actors.filter(({ id }) => id !== fromId && !hidden.actors.has(id));
  const tied = neighboursOf(network, hidden, fromId);
  const ranked = others
    .map(({ id, x, y }) => ({
      id,
      tied: tied.has(id),
      detour: detourOf({ x: x - from.x, y: y - from.y }, arrow),
    }))
    .filter(({ detour }) => detour < Infinity)
    .sort((a, b) => Number(b.tied) - Number(a.tied) || a.detour - b.detour || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id;
}

/** How far a place is, the further the more it lies aside; infinite where it does not lie in the arrow's direction. */
function detourOf(way: Point, arrow: Point): number {
  const distance = Math.hypot(way.x, way.y);
  const along = way.x * arrow.x + way.y * arrow.y;
  return distance > 0 && along >= WIDEST * distance ? distance ** 3 / along ** 2 : Infinity;
}

function neighboursOf(network: Network, hidden: Hidden, id: string): ReadonlySet<string> {
  const shown = network.relations.filter((relation) => !hidden.relations.has(relation.id));
  return new Set(
    shown.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])),
  );
}
