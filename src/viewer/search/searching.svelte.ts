import type { Focus } from '../state/focus.ts';
import type { ViewerState } from '../state/viewer-state.svelte.ts';
import type { Finder, Found } from './finder.ts';

const NOTHING_FOUND: Found = { actors: [], quotes: [] };

/** A search as it is being typed: the words, what they find, and which of it the keyboard stands on. */
export class Searching {
  readonly #viewer: ViewerState;
  #finderOf = $state.raw<((evidence: ViewerState['evidence']) => Finder) | undefined>();

  wished = $state('');
  /** Whether what was found is on show. */
  isOpen = $state(false);
  /** The place among the options that the keyboard stands on; -1 for none. */
  active = $state(-1);
  hasFailed = $state(false);
  /** Whether the reader has come so far that something may be found. */
  isPrepared = $state(false);

  readonly #finder = $derived.by(() => this.#finderOf?.(this.#viewer.evidence));
  readonly found = $derived.by(() => this.#finder?.(this.wished) ?? NOTHING_FOUND);
  /** What can be chosen, in the order in which it stands. */
  readonly options = $derived.by((): Focus[] =>
    [...this.found.actors, ...this.found.quotes].map(({ focus }) => focus),
  );
  /** Whether there is something to say of the words that were typed. */
  readonly isAnswered = $derived.by(
    () => this.isOpen && this.wished.trim() !== '' && (this.#finder !== undefined || this.hasFailed),
  );

  constructor(viewer: ViewerState) {
    this.#viewer = viewer;
  }

  /** Fetches the index, which nobody needs who does not search. */
  prepare = async (): Promise<void> => {
    this.isPrepared = true;
    if (this.#finderOf) return;
    try {
      this.#finderOf = (await import('./finder.ts')).finderOf;
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
  };

  /** Begins anew with what is typed: Enter opens the best, without a step down to it. */
  type = (): void => {
    this.isOpen = true;
    this.active = 0;
    void this.prepare();
  };

  choose = (focus: Focus | undefined): void => {
    if (!focus) return;
    this.#viewer.choose(focus);
    this.wished = '';
    this.isOpen = false;
  };

  /** Takes the keys of a combobox, by the WAI-ARIA practices; all others are typing. */
  press = (event: KeyboardEvent): void => {
    const last = this.options.length - 1;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#step(this.active >= last ? 0 : this.active + 1),
      ArrowUp: () => this.#step(this.active <= 0 ? last : this.active - 1),
      Enter: () => this.choose(this.isAnswered ? this.options[this.active] : undefined),
      Escape: () => this.#leave(),
    };
    const act = keys[event.key];
    // Escape with nothing to leave is the page's own: it clears the choice.
    if (!act || event.isComposing || (event.key === 'Escape' && !this.wished)) return;
    event.preventDefault();
    act();
  };

  #step(to: number): void {
    this.isOpen = true;
    this.active = to;
  }

  /** First the list goes, then the words. */
  #leave(): void {
    if (!this.isAnswered) this.wished = '';
    this.isOpen = false;
  }
}
