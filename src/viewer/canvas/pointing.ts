import type { Focus } from '../state/focus.ts';
import { distance, type Point } from './geometry.ts';
import type { RendererEvents } from './renderer.ts';

/** How the points of the screen relate to the picture on it. */
export interface Ground {
  /** Returns the relation whose disc lies under a point of the canvas. */
  readonly discAt: (at: Point) => string | undefined;
  /** Returns the place of the layout under a point of the canvas. */
  readonly placeAt: (at: Point) => Point;
}

/** How far a pressed node must be carried before it counts as dragged, in pixels. */
const DRAG_TOLERANCE = 4;

/** Turns presses, moves and releases into what the reader means by them: pointing, choosing, dragging. */
export class Pointing {
  readonly #events: RendererEvents;
  readonly #ground: Ground;
  #under: Focus | undefined;
  #hovered: Focus | undefined;
  #pressed: { readonly id: string; readonly at: Point } | undefined;
  #dragged = false;

  constructor(events: RendererEvents, ground: Ground) {
    this.#events = events;
    this.#ground = ground;
  }

  /** What is pointed at. */
  get hovered(): Focus | undefined {
    return this.#hovered;
  }

  /** The pointer comes upon a node or a line, or leaves it. */
  enter(focus: Focus | undefined): void {
    this.#under = focus;
  }

  /** The pointer rests at a point of the canvas, or leaves it; returns whether it now points at something else. */
  point(at: Point | undefined): boolean {
    const focus = at && this.#foremost(this.#under, at);
    if (focus?.kind === this.#hovered?.kind && focus?.id === this.#hovered?.id) return false;
    this.#hovered = focus;
    this.#events.hover(focus);
    return true;
  }

  /** A button goes down, on an actor or beside all of them. */
  press(actorId: string | undefined, at: Point): void {
    this.#dragged = false;
    this.#pressed = actorId === undefined ? undefined : { id: actorId, at };
  }

  /** The pointer moves; returns whether it carries an actor, and so must not carry the view. */
  carry(at: Point): boolean {
    if (!this.#pressed) return false;
    const { id } = this.#pressed;
    if (!this.#dragged && distance(at, this.#pressed.at) < DRAG_TOLERANCE) return true;
    if (!this.#dragged) this.#events.dragStart(id);
    this.#dragged = true;
    this.#events.drag(id, this.#ground.placeAt(at));
    return true;
  }

  /** The button comes up. */
  release(): void {
    if (this.#pressed && this.#dragged) this.#events.dragEnd(this.#pressed.id);
    this.#pressed = undefined;
  }

  /** A click: chooses, unless it is the end of a drag; with a key that adds to a choice, it asks for the way to an actor. */
  click(under: Focus | undefined, at: Point, isAdding = false): void {
    if (this.#dragged) return;
    const focus = this.#foremost(under, at);
    if (isAdding && focus?.kind === 'actor') this.#events.reach(focus.id);
    else this.#events.choose(focus);
  }

  /** Discs lie above lines and under nodes. */
  #foremost(under: Focus | undefined, at: Point): Focus | undefined {
    if (under?.kind === 'actor') return under;
    const disc = this.#ground.discAt(at);
    return disc === undefined ? under : { kind: 'relation', id: disc };
  }
}
