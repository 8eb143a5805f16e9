// What the package says of `sayso/element`: copied to `lib/embed/element.d.ts`. `SaysoNetwork` is held to it by the compiler.
import type { Network } from '../model/schema.ts';

/** An actor, a relation or a statement of a network, by its id. */
export interface SaysoFocus {
  readonly kind: 'actor' | 'relation' | 'quote';
  readonly id: string;
}

/** Words of an article, verbatim, with up to 32 characters before and after. */
export interface SaysoQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** `<sayso-network>`: a network in a shadow root. */
export interface SaysoNetworkElement extends HTMLElement {
  /** The address of the network; the attribute `src`. */
  src: string | null;
  /** The address of the page that its links lead to. */
  readonly page: string | undefined;
  /** What is chosen; setting it chooses, and `null` lets go. */
  focusOn: SaysoFocus | null;
  /** Lights something without choosing it; `null` lights nothing. */
  set hoverOn(focus: SaysoFocus | null);
  /** Whether the article stands on the page around it. */
  set hasArticle(hasArticle: boolean);
  /** The network on show. */
  readonly network: Network | undefined;
}

/** The class of the element, which importing the module defines. */
export declare const SaysoNetwork: {
  new (): SaysoNetworkElement;
  readonly observedAttributes: readonly string[];
};

declare global {
  interface HTMLElementTagNameMap {
    'sayso-network': SaysoNetworkElement;
  }

  interface HTMLElementEventMap {
    'sayso-ready': CustomEvent<{ network: { id: string; title: string } }>;
    'sayso-select': CustomEvent<{ focus: SaysoFocus | null; label: string; quotes: SaysoQuote[] }>;
    'sayso-hover': CustomEvent<{ focus: SaysoFocus | null }>;
    'sayso-show': CustomEvent<{ quote: SaysoQuote }>;
  }
}
