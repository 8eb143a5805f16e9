// The door that opens before any browser does: a page as HTML, drawn by the same components that take it over later.
import { render } from 'svelte/server';
import type { Network } from '../model/schema.ts';
import Page from '../viewer/Page.svelte';
import type { NetworkIndex } from '../viewer/load.ts';
import { cardOf } from '../viewer/poster/card.ts';
import { posterOf } from '../viewer/poster/poster.ts';
import { svgOf } from '../viewer/poster/svg.ts';
import { noAddress } from '../viewer/state/address-bar.ts';
import { PageState } from '../viewer/state/page-state.svelte.ts';
import { LANGUAGES, wordsFor } from '../viewer/words/languages.ts';
import { addressIn } from './addresses.ts';

/** What a page is prerendered from. */
export interface StillOptions {
  readonly network: Network;
  /** The networks of the site, for the way from one to another. */
  readonly index: NetworkIndex;
  /** The language of the page's own words; without it, that of the article where the page speaks it, else English. */
  readonly language?: string | undefined;
  /** The way from the page to the root of its site, with its slash at the end: `./`, `../`. */
  readonly base: string;
  /** Whether it is to be one file, with no site around it: other languages are asked for by `?lang=`. */
  readonly single?: boolean | undefined;
}

/** A page as HTML: what goes into its head and its body, and how its language is written. */
export interface Still {
  readonly head: string;
  readonly body: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The codes of the languages that a page can speak. */
export const languages: readonly string[] = LANGUAGES.map(({ tongue }) => tongue.code);

/** Returns a network's page as HTML that a Content-Security-Policy without `unsafe-inline` lets pass. */
export function still({ network, index, language, base, single = false }: StillOptions): Still {
  const words = wordsFor(language, network.articles[0]?.language);
  const page = new PageState({ fetch: unasked, base, words });
  page.index = index;
  page.id = network.id;
  page.loaded = { kind: 'ready', network };
  const props = { page, language, address: noAddress, ...(single ? {} : { addressIn: addressIn(base) }) };
  const { head, body } = render(Page, { props });
  return { head, body: body.replaceAll(STYLED, ''), lang: words.tongue.code, dir: words.tongue.direction };
}

/** What a picture is made from. */
export interface PictureOptions {
  readonly network: Network;
  /** The language of its caption and key; without it, as for a page. */
  readonly language?: string | undefined;
  /** The address of the page that shows the network: every actor and relation in the picture leads there. */
  readonly page?: string | undefined;
}

/** Returns the picture of a network, with its caption and key, as an SVG file. */
export function picture({ network, language, page }: PictureOptions): string {
  const words = wordsFor(language, network.articles[0]?.language);
  return svgOf(posterOf({ network, words, page }));
}

/** What a card is made from. */
export interface CardOptions {
  readonly network: Network;
  /** The id of the actor that it stands for; without it, it stands for the network. */
  readonly actor?: string | undefined;
}

/** Returns what stands for a network, or for one of its actors, where it is linked to, as an SVG file of 800 × 420 pixels. */
export const card = ({ network, actor }: CardOptions): string =>
  svgOf(cardOf(network, wordsFor(undefined, network.articles[0]?.language), actor));

/** Styles that scripts set: the opening page looks the same without them, and the policy would complain of each. */
const STYLED = / style="[^"]*"/g;

const unasked = (): Promise<Response> =>
  Promise.reject(new Error('Nothing is fetched while a page is prerendered.'));
