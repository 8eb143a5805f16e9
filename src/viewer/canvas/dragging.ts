import type { Network } from '../../model/schema.ts';
import type { Point } from './geometry.ts';
import { positionsOf, type Positions } from './scene.ts';
import { Waking } from './simulation.ts';

/** What a drag needs of the page. */
export interface DragEffects {
  /** Draws the actors at their new places. */
  readonly move: (positions: Positions) => void;
  /** Whether the reader asked for less motion. */
  readonly isStill: () => boolean;
}

/** The places of the actors as the reader moves them: the dragged one follows the pointer, its surroundings give way. */
export class Dragging {
  readonly #network: Network;
  readonly #effects: DragEffects;
  #positions: Positions;
  #held: string | undefined;
  #waking: Waking | undefined;

  constructor(network: Network, effects: DragEffects) {
    this.#network = network;
    this.#effects = effects;
    this.#positions = positionsOf(network);
  }

  /** Where everything stands now. */
  get positions(): Positions {
    return this.#positions;
  }

  /** Takes hold of an actor. */
  start = (actorId: string): void => {
    this.stop();
    this.#held = actorId;
    if (!this.#effects.isStill()) void this.#wake(actorId, this.#positions);
  };

  /** Carries it to a place of the layout. */
  to = (actorId: string, place: Point): void => {
    this.#waking?.drag(place);
    this.#settle(new Map([...this.#positions, [actorId, place]]));
  };

  /** Lets go of it. */
  end = (): void => {
    this.#held = undefined;
    this.#waking?.release();
  };

  /** Ends all motion. */
  stop = (): void => {
    this.#held = undefined;
    this.#waking?.stop();
    this.#waking = undefined;
  };

  /** `before` is where all stood as the drag began: the lengths and homes that the forces keep to. */
  async #wake(actorId: string, before: Positions): Promise<void> {
    const { forceCollide, forceLink, forceSimulation, forceX, forceY } = await import('d3');
    // By now the reader may have let go, or hold another.
    if (this.#held !== actorId) return;
    const waking = new Waking(
      { forceCollide, forceLink, forceSimulation, forceX, forceY },
      this.#network,
      before,
      actorId,
    );
    this.#waking = waking;
    const place = this.#positions.get(actorId);
    if (place) waking.drag(place);
    waking.onStep(() => this.#settle(waking.positions));
  }

  #settle(positions: Positions): void {
    this.#positions = positions;
    this.#effects.move(positions);
  }
}
