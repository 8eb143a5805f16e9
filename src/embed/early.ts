// What a reader does to a prerendered page before the app has taken it over: nothing of it is lost.

/** What only works once there is an app. What opens or leads somewhere by plain HTML does so at once. */
const WAITING =
  'button:not([popovertarget]), input:is([type=radio], [type=checkbox]), a[href^="#"]:not([href*="="])';

/** Said here anew: what this would import of the app would come before the app. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** What a reader has done to a page, to be done again. */
class Presses {
  readonly #target: HTMLElement;
  readonly #kept: (() => void)[] = [];

  constructor(target: HTMLElement, signal: AbortSignal) {
    this.#target = target;
    target.addEventListener('click', this.#press, { signal });
    target.addEventListener('input', this.#type, { signal });
    target.addEventListener('toggle', this.#tell, { signal, capture: true });
    addEventListener('keydown', this.#reach, { signal });
  }

  doAgain(): void {
    for (const again of this.#kept) again();
  }

  readonly #press = (event: Event): void => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(WAITING) : null;
    if (!pressed) return;
    // A box that is ticked now would be unticked by a second press.
    event.preventDefault();
    this.#kept.push(() => pressed.click());
  };

  readonly #reach = (event: KeyboardEvent): void => {
    if (isField(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
    const reached = this.#target.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
    if (!reached) return;
    event.preventDefault();
    if (reached instanceof HTMLInputElement) reached.focus();
    else this.#kept.push(() => reached.click());
  };

  readonly #type = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLInputElement) || field.type !== 'text') return;
    this.#kept.push(() => field.dispatchEvent(new InputEvent('input', { bubbles: true })));
  };

  /** What has opened or closed meanwhile is told to those who were not there yet. */
  readonly #tell = (event: Event): void => {
    if (!(event instanceof ToggleEvent)) return;
    const { target: sheet, oldState, newState } = event;
    this.#kept.push(() => sheet?.dispatchEvent(new ToggleEvent('toggle', { oldState, newState })));
  };
}

/**
 * Keeps what a reader presses, ticks and types in a page that stands and cannot answer yet; a key that leads to a field leads
 * there. Returns what does it all again, in its order, in the same elements: those that are gone by then are passed over.
 */
export function keepPresses(target: HTMLElement): () => void {
  const keeping = new AbortController();
  const presses = new Presses(target, keeping.signal);
  return () => {
    keeping.abort();
    presses.doAgain();
  };
}
