// One for each Viewer on the page, made by Viewer.svelte and passed down by context. See README.md beside it.
import { createContext } from 'svelte';
import { Evidence } from '../../model/evidence.ts';
import type { Network, Quote } from '../../model/schema.ts';
import type { Words } from '../words/words.ts';
import { keyOf, OPENING, readAddress, writeAddress, type Address } from './address.ts';
import type { AddressBar } from './address-bar.ts';
import { encodingOf } from './encoding.ts';
import { hiddenBy, without } from './filters.ts';
import type { Focus } from './focus.ts';
import { alongPath, alongText, highlightOf, within, type Highlight } from './highlight.ts';
import { missingIn } from './missing.ts';
import { pathBetween, type Path } from './path.ts';
import type { Passage } from './reading.ts';
import { stepsOf, walkingAt } from './walk.ts';

/** What a viewer is made from. */
export interface ViewerOptions {
  /** Returns the network on show; read anew whenever it is replaced. */
  readonly network: () => Network;
  readonly address: AddressBar;
  /** The viewer's name in the address where a page holds several; empty for the only one. */
  readonly name: string;
  readonly words: Words;
  /** Whether the article stands where its quotes can be shown. Default: it does. */
  readonly hasArticle?: boolean;
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

  /** Whether no script has taken over yet: then the page is plain HTML, and addresses land by the ids in it. */
  isStill = $state.raw(true);
  /** What the pointer is over, in any of the views. */
  hover = $state.raw<Focus | undefined>();
  /** The paragraph that the reader has scrolled to. */
  reading = $state.raw<Passage | undefined>();
  /** The last wish to see a quote in the article. */
  shown = $state.raw<ShowRequest | undefined>();
  /** Whether the article stands where its quotes can be shown: in this viewer, or on the page around it. */
  hasArticle = $state.raw(true);

  readonly evidence = $derived.by(() => new Evidence(this.network));
  readonly hidden = $derived.by(() => hiddenBy(this.evidence, this.#at.filters));
  /** What the filters leave of the network. */
  readonly left = $derived.by(() => without(this.network, this.hidden));
  /** The steps of the story, and where on them the reader stands. */
  readonly steps = $derived.by(() => stepsOf(this.network));
  readonly walking = $derived.by(() => walkingAt(this.steps, this.#at.step));
  /** What the address asks for and the network does not hold. */
  readonly missing = $derived.by(() => missingIn(this.#at, this.evidence, this.steps));
  readonly #chosen = $derived.by(() => this.#lit());
  /** The way from the chosen actor to another, where one was asked for. */
  readonly path = $derived.by(() => this.#path());
  readonly #encoding = $derived.by(() => encodingOf(this.network, this.#at.colour, this.#at.size));
  readonly highlight = $derived.by(() => ({ ...this.#highlight(), encoding: this.#encoding }));

  constructor(options: ViewerOptions) {
    this.#options = options;
    this.words = options.words;
    this.hasArticle = options.hasArticle ?? true;
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

  /** Whether something stands in the place of what is chosen. */
  get isOpen(): boolean {
    return (this.focus ?? this.missing) !== undefined;
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
    const { focus } = highlightOf(this.evidence, wished);
    // What was opened on the way is closed first; only then does closing end the walk.
    const isLeaving = focus === undefined && this.#at.focus === undefined;
    this.change({ focus, to: undefined, ...(isLeaving ? { step: undefined } : {}) });
  };

  /** Asks for the way from the chosen actor to another; chooses that other where no actor is chosen. */
  reach = (actorId: string): void => {
    if (this.focus?.kind === 'actor' && this.focus.id !== actorId) this.change({ to: actorId });
    else this.choose({ kind: 'actor', id: actorId });
  };

  /** Goes to a step of the walk, from 1; `undefined` ends the walk. */
  walkTo = (step: number | undefined): void => {
    this.change({ step, focus: undefined, to: undefined });
  };

  /** Changes a part of the address, and gives each change an entry in the history. The one way in. */
  change = (part: Partial<Address>): void => {
    const { address, name } = this.#options;
    const next = { ...this.#at, ...part };
    const hash = writeAddress(address.read(), name, next);
    if (hash !== address.read()) address.push(hash);
    this.#at = next;
    // Whoever chooses, or closes what was chosen, reads no more for now.
    if ('focus' in part || 'to' in part) this.reading = undefined;
  };

  /** Asks the article to bring a quote into view. */
  show = (quote: Quote): void => {
    this.shown = { quote };
  };

  /** Returns the address of a focus in this viewer, as the target of a link. */
  linkTo = (focus: Focus): string => this.#linkWith({ ...this.#at, focus, to: undefined });

  /** The address of what this viewer shows now, as the target of a link. */
  get link(): string {
    return this.#linkWith(this.#at);
  }

  /** Returns the id by which plain HTML lands on a focus; none once scripts follow the address themselves. */
  landing = (focus: Focus): string | undefined =>
    this.isStill ? writeAddress('', this.#options.name, { ...OPENING, focus }).slice(1) : undefined;

  /** Returns the id by which plain HTML lands on a quote in its article; no choice, so it stays when scripts have come. */
  landingAt = ({ article, start }: Pick<Quote, 'article' | 'start'>): string =>
    `${keyOf(this.#options.name, 'at')}=${article}.${start}`;

  /** Takes over a page, follows its address through back, forward and typed hashes, and returns what stops it. */
  followAddress = (): (() => void) => {
    this.isStill = false;
    return this.#options.address.follow(() => this.#read());
  };

  /** The id of its picture, for whoever goes straight to it. */
  get pictureId(): string {
    return keyOf(this.#options.name, 'picture');
  }

  #linkWith(at: Address): string {
    const { address, name } = this.#options;
    return (address.page ?? '') + writeAddress('', name, at);
  }

  /** What the reader has opened, or else the statement of the step where the walk stands. */
  #lit(): Highlight {
    const { focus } = this.#at;
    const opened = highlightOf(this.evidence, focus, this.hidden);
    if (opened.focus || !this.walking) return opened;
    return highlightOf(this.evidence, { kind: 'quote', id: this.walking.step.statement }, this.hidden);
  }

  #path(): Path | undefined {
    const { focus } = this.#chosen;
    const to = this.#at.to === undefined ? undefined : this.evidence.actor(this.#at.to)?.id;
    if (focus?.kind !== 'actor' || to === undefined || to === focus.id) return undefined;
    return pathBetween(this.evidence, focus.id, to, this.hidden);
  }

  #highlight(): Highlight {
    const chosen = this.#chosen;
    if (this.path) return alongPath(this.evidence, chosen, this.path);
    if (chosen.focus) return within(this.evidence, chosen, this.#at.depth);
    return this.reading ? alongText(this.evidence, this.reading, this.hidden) : chosen;
  }

  #read(): void {
    this.#at = readAddress(this.#options.address.read(), this.#options.name);
  }
}

export const [getViewer, setViewer] = createContext<ViewerState>();
