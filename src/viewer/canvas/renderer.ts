import type { Network } from '../../model/schema.ts';
import type { Focus } from '../state/focus.ts';
import type { Highlight } from '../state/highlight.ts';
import type { Point } from './geometry.ts';
import type { Positions } from './scene.ts';
import type { Surface } from './surface.ts';

/** What draws a network and lets it be touched. Places are in units of the layout. */
export interface Renderer {
  /** Draws the network under a highlight, and marks what is pointed at elsewhere on the page. */
  show(highlight: Highlight, pointedAt: Focus | undefined): void;
  /** Puts actors where they stand now. */
  move(positions: Positions): void;
  /** Brings actors into view, and moves nothing where they already are. */
  focusOn(actorIds: readonly string[], animate: boolean): void;
  /** Multiplies the scale, around the middle. */
  zoom(factor: number, animate: boolean): void;
  /** Returns to the opening view. */
  fit(animate: boolean): void;
  /** Fits the canvas to its container. */
  resize(): void;
  /** Reads the colours of the page again. */
  repaint(): void;
  destroy(): void;
}

/** What a reader does to the picture. */
export interface RendererEvents {
  choose(focus: Focus | undefined): void;
  hover(focus: Focus | undefined): void;
  /** A second actor was clicked with Shift, Ctrl or ⌘ held: the way to it is asked for. */
  reach(actorId: string): void;
  dragStart(actorId: string): void;
  drag(actorId: string, to: Point): void;
  dragEnd(actorId: string): void;
  /** The wheel was turned without the key that zooms. */
  wheelAlone(): void;
  /** The browser took what it draws with away; the renderer draws no more. */
  lost(): void;
}

/** Thrown where a browser draws on no canvas at all. */
export class NoCanvas extends Error {
  override readonly name = 'NoCanvas';
}

/**
 * Returns a renderer in a container, drawn. Its code is fetched on the first call.
 * @throws NoCanvas where the browser draws on none.
 */
export async function createRenderer(
  container: HTMLElement,
  network: Network,
  events: RendererEvents,
  surface: Surface,
): Promise<Renderer> {
  if (!document.createElement('canvas').getContext('2d'))
    throw new NoCanvas('This browser draws on no canvas.');
  // sigma reads WebGL's constants as it loads, and throws where there are none.
  if (surface === 'webgl') {
    const { SigmaRenderer } = await import('./sigma-renderer.ts');
    return new SigmaRenderer(container, network, events);
  }
  const { PlaneRenderer } = await import('./plane/plane-renderer.ts');
  return new PlaneRenderer(container, network, events);
}
