import type { Network } from '../../model/schema.ts';
import type { Focus } from '../state/focus.ts';
import type { Highlight } from '../state/highlight.ts';
import { Dragging } from './dragging.ts';
import { followTheme } from './follow-theme.ts';
import { NoWebGL, createRenderer, type Renderer } from './renderer.ts';

/** `missing`: no WebGL here. `lost`: it was taken away. `failed`: the code of the renderer did not come. */
export type DrawingStatus = 'loading' | 'ready' | 'missing' | 'lost' | 'failed';

/** What a drawing tells the page. */
export interface DrawingEvents {
  readonly choose: (focus: Focus | undefined) => void;
  readonly hover: (focus: Focus | undefined) => void;
}

const STEP = 1.5;
const HINT_MS = 1800;

/** The interactive picture of one network: from fetching its renderer to losing it. */
export class Drawing {
  #status = $state.raw<DrawingStatus>('loading');
  #hinting = $state.raw(false);
  #renderer = $state.raw<Renderer>();
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
    const dragging = new Dragging(network, { move: (positions) => this.#renderer?.move(positions), isStill });
    const leaving = new AbortController();
    void this.#create(container, network, events, dragging, leaving.signal);
    return () => {
      leaving.abort();
      dragging.stop();
      clearTimeout(this.#hintTimer);
      this.#renderer?.destroy();
      this.#renderer = undefined;
    };
  }

  /** Shows what is lit, and brings what is chosen into view. */
  show(highlight: Highlight): void {
    this.#renderer?.show(highlight);
    if (highlight.focus) this.#renderer?.focusOn([...centreOf(highlight)], !isStill());
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
  /** Begins again after a loss: mount() is called anew when the container is back on the page. */
  retry = (): void => {
    this.#status = 'loading';
  };

  async #create(
    container: HTMLElement,
    network: Network,
    { choose, hover }: DrawingEvents,
    dragging: Dragging,
    gone: AbortSignal,
  ) {
    const { start: dragStart, to: drag, end: dragEnd } = dragging;
    const lost = (): void => void (this.#status = 'lost');
    const events = { choose, hover, dragStart, drag, dragEnd, lost, wheelAlone: () => this.#hint() };
    try {
      const renderer = await createRenderer(container, network, events);
      if (gone.aborted) return renderer.destroy();
      this.#renderer = renderer;
      this.#status = 'ready';
    } catch (trouble) {
      this.#status = trouble instanceof NoWebGL ? 'missing' : 'failed';
      // The reader has the still picture; whoever watches the page's errors should hear why.
      if (this.#status === 'failed') reportError(trouble);
    }
  }

  #hint(): void {
    this.#hinting = true;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.#hinting = false), HINT_MS);
  }
}

/** What must be seen of a highlight: the chosen actor itself, or both ends of a relation, or all whom a statement names. */
const centreOf = ({ focus, actors }: Highlight): Iterable<string> =>
  focus?.kind === 'actor' ? [focus.id] : actors;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
