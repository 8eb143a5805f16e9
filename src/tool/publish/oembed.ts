import { embedCode } from '../../export/embed-code.ts';
import type { Actor, Network } from '../../model/schema.ts';
import { cardAmong } from './cards.ts';
import type { Card } from './head.ts';
import type { SiteFile } from './site-file.ts';

/** The size of the frame in pixels, where nothing fits it: its width is that of its column. */
const WIDTH = 720;
const HEIGHT = 680;
/** How long whoever asks may keep the answer, in seconds: a day. */
const CACHE_AGE = 86_400;

/** What stands for it where no frame may: all three or none (section 2.3.4). */
interface Thumbnail {
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** What oEmbed 1.0 answers for something that is shown in a frame (https://oembed.com, section 2.3.4.4). */
interface Rich {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name?: string | undefined;
  readonly provider_name: 'Sayso';
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** Returns the path from a site’s root of what oEmbed answers for a network, or for one of its actors. */
export const oembedPath = (network: string, actor?: string): string =>
  actor === undefined ? `data/${network}/oembed.json` : `data/${network}/oembed/${actor}.json`;

/**
 * Returns what oEmbed answers for a network and for each of its actors, as files: a static site cannot ask how large the frame
 * may be (`maxwidth`), so it is as wide as what it stands in. Every address is whole, from the address of the site’s root. The
 * card of each, where it is among the files of the site, is its thumbnail.
 */
export function oembedFiles(network: Network, siteUrl: string, cards: readonly SiteFile[] = []): SiteFile[] {
  return [undefined, ...network.actors].map((actor) => ({
    path: oembedPath(network.id, actor?.id),
    content: `${JSON.stringify(
      {
        ...richOf(network, siteUrl, actor),
        ...thumbnailOf(cardAmong(cards, network.id, actor?.id), siteUrl),
      },
      null,
      1,
    )}\n`,
  }));
}

const thumbnailOf = (card: Card | undefined, siteUrl: string): Thumbnail =>
  card
    ? {
        thumbnail_url: `${siteUrl}${card.path}`,
        thumbnail_width: card.width,
        thumbnail_height: card.height,
      }
    : {};

function richOf({ id, title, articles, actors }: Network, siteUrl: string, actor: Actor | undefined): Rich {
  const name = actor === undefined ? title : `${actor.name} · ${title}`;
  const publisher = actors.find((one) => one.id === articles[0]?.publisher);
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    author_name: publisher?.name,
    provider_name: 'Sayso',
    provider_url: siteUrl,
    cache_age: CACHE_AGE,
    html: embedCode({
      site: siteUrl,
      network: id,
      title: name,
      query: actor === undefined ? {} : { actor: actor.id },
      height: HEIGHT,
    }),
    width: WIDTH,
    height: HEIGHT,
  };
}
