import type { Network } from '../../model/schema.ts';
import type { Focus } from '../state/focus.ts';
import type { Highlight } from '../state/highlight.ts';
import { Dragging } from './dragging.ts';
import { followTheme } from './follow-theme.ts';
import { whenIdle } from './idle.ts';
import { NoCanvas, createRenderer, type Renderer, type RendererEvents } from './renderer.ts';
import { surfaceHere, type Surface } from './surface.ts';

/** `missing`: no canvas here. `failed`: the code of the renderer did not come. */
export type DrawingStatus = 'loading' | 'ready' | 'missing' | 'failed';

/** What a drawing tells the page. */
export interface DrawingEvents {
  readonly choose: (focus: Focus | undefined) => void;
  readonly hover: (focus: Focus | undefined) => void;
  /** The reader asks for the way from the chosen actor to this one. */
  readonly reach: (actorId: string) => void;
}

/** What a picture is drawn from, and until when. */
interface Stage {
  readonly container: HTMLElement;
  readonly network: Network;
  readonly events: DrawingEvents;
  readonly dragging: Dragging;
  readonly gone: AbortSignal;
}

const STEP = 1.5;
const HINT_MS = 1800;
/** How long the engine waits for an idle moment at most, in ms. */
const LONGEST_WAIT = 1000;

/** The interactive picture of one network: from fetching its renderer to leaving the page. */
export class Drawing {
  #status = $state.raw<DrawingStatus>('loading');
  #hinting = $state.raw(false);
  #renderer = $state.raw<Renderer>();
  #shown: Highlight | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  /** How far the renderer is. */
  get status(): DrawingStatus {
    return this.#status;
  }

  /** Whether to say for a moment which key makes the wheel zoom. */
  get isHinting(): boolean {
    return this.#hinting;
  }

  /** Draws a network in a container, and returns the undo. */
  mount(container: HTMLElement, network: Network, events: DrawingEvents): () => void {
    this.#status = 'loading';
    this.#shown = undefined;
    const dragging = new Dragging(network, { move: (positions) => this.#renderer?.move(positions), isStill });
    const leaving = new AbortController();
    void this.#createWhenIdle({ container, network, events, dragging, gone: leaving.signal });
    return () => {
      leaving.abort();
      dragging.stop();
      clearTimeout(this.#hintTimer);
      this.#drop();
    };
  }

  /** Shows what is lit and what is pointed at, and brings what is newly chosen into view. */
  show(highlight: Highlight, pointedAt: Focus | undefined): void {
    this.#renderer?.show(highlight, pointedAt);
    if (highlight.focus && highlight !== this.#shown)
      this.#renderer?.focusOn([...centreOf(highlight)], !isStill());
    this.#shown = highlight;
  }

  /** Brings an actor into view that the keyboard has come to. */
  bring(actorId: string): void {
    this.#renderer?.focusOn([actorId], !isStill());
  }

  /** Lets the canvas follow the size of its container and the colours of the page; returns the undo. */
  follow(container: HTMLElement): () => void {
    const renderer = this.#renderer;
    if (!renderer) return () => undefined;
    const size = new ResizeObserver(() => renderer.resize());
    size.observe(container);
    const unfollow = followTheme(container, () => renderer.repaint());
    return () => {
      size.disconnect();
      unfollow();
    };
  }

  zoomIn = (): void => this.#renderer?.zoom(STEP, !isStill());
  zoomOut = (): void => this.#renderer?.zoom(1 / STEP, !isStill());
  fit = (): void => this.#renderer?.fit(!isStill());
  /** Begins again after a failure: mount() is called anew when the container is back on the page. */
  retry = (): void => {
    this.#status = 'loading';
  };

  /** The still picture stands meanwhile: whoever reads or presses something goes first. */
  async #createWhenIdle(stage: Stage): Promise<void> {
    await whenIdle(LONGEST_WAIT);
    if (!stage.gone.aborted) await this.#create(stage, surfaceHere());
  }

  async #create(stage: Stage, surface: Surface): Promise<void> {
    const { container, network, gone } = stage;
    try {
      const renderer = await createRenderer(container, network, this.#eventsOn(stage), surface);
      if (gone.aborted) return renderer.destroy();
      this.#renderer = renderer;
      this.#status = 'ready';
    } catch (trouble) {
      this.#status = trouble instanceof NoCanvas ? 'missing' : 'failed';
      // The reader has the still picture; whoever watches the page's errors should hear why.
      if (this.#status === 'failed') reportError(trouble);
    }
  }

  #eventsOn(stage: Stage): RendererEvents {
    const { start: dragStart, to: drag, end: dragEnd } = stage.dragging;
    const lost = (): void => {
      this.#drop();
      this.#status = 'loading';
      const moved = (): void => this.#renderer?.move(stage.dragging.positions);
      void this.#create(stage, 'plane').then(moved);
    };
    return { ...stage.events, dragStart, drag, dragEnd, lost, wheelAlone: () => this.#hint() };
  }

  #drop(): void {
    this.#renderer?.destroy();
    this.#renderer = undefined;
  }

  #hint(): void {
    this.#hinting = true;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.#hinting = false), HINT_MS);
  }
}

/** What must be seen of a highlight: the chosen actor itself, or the whole of a path, both ends of a relation, all whom a statement names. */
const centreOf = ({ focus, to, actors }: Highlight): Iterable<string> =>
  focus?.kind === 'actor' && to === undefined ? [focus.id] : actors;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
