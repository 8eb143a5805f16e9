import type { Network } from '../../model/schema.ts';
import { boundsOf, squareAround } from './box.ts';
import type { Size } from './view.ts';

/** How a layout lies in its frame: turned by a right angle or not, then stretched in one direction. */
export interface Lie {
  readonly turned: boolean;
  readonly stretchX: number;
  readonly stretchY: number;
}

/** How much larger a turned picture must be for turning to be worth it. */
const WORTH = 1.15;

/** What the names at the edges take of a frame, in pixels. */
const NAMES = { across: 140, down: 60 } as const;

// Few and fixed, so that a window being resized does not draw everything anew at each pixel.
const STRETCHES = [
  [1, 1],
  [1.25, 1],
  [1.5, 1],
  [1, 1.25],
  [1, 1.5],
] as const;
const LIES: readonly Lie[] = [false, true].flatMap((turned) =>
  STRETCHES.map(([stretchX, stretchY]) => ({ turned, stretchX, stretchY })),
);

/** Returns the lie in which a layout fills a size best: on a phone it stands upright, in a low frame it spreads. */
export function lieIn({ actors }: Network, size: Size): Lie | undefined {
  const [width, height] = [Math.max(size.width - NAMES.across, 1), Math.max(size.height - NAMES.down, 1)];
  const { left, top, right, bottom } = boundsOf(actors.map((actor) => squareAround(actor, 1)));
  const [across, down] = [right - left || 1, bottom - top || 1];
  const scale = (wide: number, high: number): number => Math.min(width / wide, height / high);
  const turned = scale(down, across) > WORTH * scale(across, down);
  const room = turned ? width / down / (height / across) : width / across / (height / down);
  const fits = (lie: Lie): boolean =>
    lie.turned === turned && lie.stretchX <= Math.max(room, 1) && lie.stretchY <= Math.max(1 / room, 1);
  return LIES.filter(fits).sort((a, b) => b.stretchX * b.stretchY - a.stretchX * a.stretchY)[0];
}

/** Returns a network with its layout laid so. */
export const laid = (network: Network, { turned, stretchX, stretchY }: Lie): Network => ({
  ...network,
  actors: network.actors.map((actor) => {
    const [x, y] = turned ? [-actor.y, actor.x] : [actor.x, actor.y];
    return { ...actor, x: x * stretchX, y: y * stretchY };
  }),
});
