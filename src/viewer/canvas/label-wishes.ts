import type { NodeLook } from './appearance.ts';
import type { LabelWish } from './labels.ts';
import type { DrawnNode } from './scene.ts';
import { REACH } from './shapes.ts';

/** Font sizes in pixels, of the least and of the most named. */
const LABEL_SIZE = { least: 12.5, most: 15 } as const;
/** Who leads: as large as this share of the largest, and this many at most. */
const LEADING = { share: 0.75, most: 7 } as const;

/** Returns what names the nodes of a picture ask for. */
export function wishesOf(nodes: readonly DrawnNode[]): LabelWish[] {
  const leading = leadingRadius(nodes);
  return nodes.map((node) => wishOf(node, node.look.radius >= leading));
}

/** Returns how far a node of a look reaches from its middle, for a radius in pixels: a corner reaches further. */
export const reachOf = ({ shape }: NodeLook, radius: number): number => REACH[shape] * radius;

/** Returns the radius from which on a node is one of the leading few, whose names a picture may not lack. */
function leadingRadius(nodes: readonly DrawnNode[]): number {
  const radii = nodes.map(({ look }) => look.radius).sort((a, b) => b - a);
  return Math.max(LEADING.share * (radii[0] ?? 0), radii[LEADING.most] ?? 0);
}

function wishOf({ actor, look, at, radius }: DrawnNode, leads: boolean): LabelWish {
  const { least, most } = LABEL_SIZE;
  const size = Math.min(most, least + (look.radius - 7) / 6);
  const rank = 1000 * look.zIndex + look.radius;
  return {
    id: actor.id,
    text: look.mark === '' ? actor.name : `${actor.name} · ${look.mark}`,
    at,
    radius: reachOf(look, radius),
    size,
    rank,
    tolerance: toleranceOf(look, leads),
  };
}

/** A name may hide a disc; one that steps back hides none; one that leads or is lit, whatever is no node or name; what is chosen is never nameless. */
function toleranceOf({ emphasis, radius }: NodeLook, leads: boolean): number {
  if (emphasis === 'faded') return 30;
  if (emphasis === 'chosen') return Infinity;
  return leads || emphasis === 'lit' ? Number.MAX_VALUE : 50 + 5 * (radius - 7);
}
