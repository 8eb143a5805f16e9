// One for each Viewer on the page, made by Viewer.svelte and passed down by context. See README.md beside it.
import { createContext } from 'svelte';
import { Evidence } from '../../model/evidence.ts';
import type { Network, Quote } from '../../model/schema.ts';
import type { Words } from '../words/words.ts';
import { OPENING, readAddress, writeAddress, type Address } from './address.ts';
import type { AddressBar } from './address-bar.ts';
import { hiddenBy } from './filters.ts';
import type { Focus } from './focus.ts';
import { highlightOf } from './highlight.ts';

/** What a viewer is made from. */
export interface ViewerOptions {
  /** Returns the network on show; read anew whenever it is replaced. */
  readonly network: () => Network;
  readonly address: AddressBar;
  /** The viewer's name in the address where a page holds several; empty for the only one. */
  readonly name: string;
  readonly words: Words;
}

/** A wish to see a quote in its article; a new object each time, so that the same wish can be made twice. */
export interface ShowRequest {
  readonly quote: Quote;
}

/** What one viewer shows: the network, what the reader has chosen in it, and what follows from that. */
export class ViewerState {
  readonly words: Words;
  readonly #options: ViewerOptions;
  #at = $state.raw<Address>(OPENING);

  /** What the pointer is over, in any of the views. */
  hover = $state.raw<Focus | undefined>();
  /** The last wish to see a quote in the article. */
  shown = $state.raw<ShowRequest | undefined>();

  readonly evidence = $derived.by(() => new Evidence(this.network));
  readonly hidden = $derived.by(() => hiddenBy(this.evidence, this.#at.filters));
  readonly highlight = $derived.by(() => highlightOf(this.evidence, this.#at.focus, this.hidden));

  constructor(options: ViewerOptions) {
    this.#options = options;
    this.words = options.words;
    this.#read();
  }

  /** The network on show. */
  get network(): Network {
    return this.#options.network();
  }

  /** What is chosen and in the network, or `undefined`. It outlives a replaced network that still holds its id. */
  get focus(): Focus | undefined {
    return this.highlight.focus;
  }

  /** The address of this viewer: what was asked of it, in the network or not. */
  get at(): Address {
    return this.#at;
  }

  /**
   * Chooses an actor, a relation or a quote, or nothing, and gives each new choice an entry in the history.
   * What the network does not hold chooses nothing.
   */
  choose = (wished: Focus | undefined): void => {
    this.change({ focus: highlightOf(this.evidence, wished).focus, to: undefined });
  };

  /** Changes a part of the address, and gives each change an entry in the history. The one way in. */
  change = (part: Partial<Address>): void => {
    const { address, name } = this.#options;
    const next = { ...this.#at, ...part };
    const hash = writeAddress(address.read(), name, next);
    if (hash !== address.read()) address.push(hash);
    this.#at = next;
  };

  /** Asks the article to bring a quote into view. */
  show = (quote: Quote): void => {
    this.shown = { quote };
  };

  /** Returns the address of a focus in this viewer, as the target of a link. */
  linkTo = (focus: Focus): string =>
    writeAddress('', this.#options.name, { ...this.#at, focus, to: undefined });

  /** Follows the address through back, forward and typed hashes; returns what stops it. */
  followAddress = (): (() => void) => this.#options.address.follow(() => this.#read());

  #read(): void {
    this.#at = readAddress(this.#options.address.read(), this.#options.name);
  }
}

export const [getViewer, setViewer] = createContext<ViewerState>();
