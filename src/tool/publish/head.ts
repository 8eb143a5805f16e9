import type { Network } from '../../model/schema.ts';
import { escapeHtml } from '../../export/html.ts';
import { linkedDataOf } from './linked-data.ts';
import { oembedPath } from './oembed.ts';

/** A picture that stands for a page where it is linked to. */
export interface Card {
  /** Its path from the site's root. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** What the head of a page says of it to machines. */
export interface HeadOptions {
  readonly network: Network;
  /** The path of the page's folder from the site's root, with its slash; nothing for the root itself. */
  readonly path: string;
  /** The way from the page to the site's root, with its slash; nothing where there is no site around it. */
  readonly base: string | undefined;
  /** The address of the site's root, with its slash, where it is known. */
  readonly siteUrl: string | undefined;
  readonly language: string;
  /** The codes of the languages in which the page stands in a folder of its own, with the path of each. */
  readonly versions: readonly (readonly [language: string, path: string])[];
  readonly card: Card | undefined;
}

/**
 * Returns the lines of a page's head that search engines, feeds and chats read: its description, Open Graph, the way to the
 * data, and schema.org. Addresses are whole where the site's is known, for most of these readers follow no others.
 */
export function headOf(options: HeadOptions): string[] {
  const { network, path, base, siteUrl, language, versions, card } = options;
  const root = siteUrl ?? base;
  const page = siteUrl === undefined ? '' : `${siteUrl}${path}`;
  const data = root === undefined ? undefined : `${root}data/${network.id}/network.json`;
  const image = card && `${root ?? ''}${card.path}`;
  const description = descriptionOf(network);
  return [
    meta('name', 'description', description),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', network.title),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', language),
    ...(card && image !== undefined ? cardLines(card, image, network.title) : []),
    meta('name', 'twitter:card', card ? 'summary_large_image' : 'summary'),
    ...(siteUrl === undefined
      ? []
      : [
          meta('property', 'og:url', page),
          link('canonical', page),
          ...versions.map(([code, at]) => link('alternate', `${siteUrl}${at}`, `hreflang="${code}"`)),
        ]),
    ...(data === undefined ? [] : [link('alternate', data, 'type="application/json"')]),
    ...(siteUrl === undefined ? [] : oembedLinks(network, siteUrl)),
    dataBlock(linkedDataOf(network, { page, data, image, language })),
  ];
}

const cardLines = ({ width, height }: Card, image: string, title: string): string[] => [
  meta('property', 'og:image', image),
  meta('property', 'og:image:type', 'image/png'),
  meta('property', 'og:image:width', String(width)),
  meta('property', 'og:image:height', String(height)),
  meta('property', 'og:image:alt', title),
];

const meta = (kind: 'name' | 'property', name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;

const link = (rel: string, href: string, more = ''): string =>
  `<link rel="${rel}" href="${escapeHtml(href)}"${more && ` ${more}`}>`;

/** The ways to what oEmbed answers: whoever follows only one follows the first, to the network as a whole. */
const oembedLinks = ({ id, title, actors }: Network, siteUrl: string): string[] =>
  [{ name: title, actor: undefined }, ...actors.map(({ id: actor, name }) => ({ name, actor }))].map(
    ({ name, actor }) =>
      link(
        'alternate',
        `${siteUrl}${oembedPath(id, actor)}`,
        `type="application/json+oembed" title="${escapeHtml(name)}"`,
      ),
  );

/** Data, which no policy for scripts forbids; whatever it holds, it does not end before its end. */
const dataBlock = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** What a list of results says of the page. */
const descriptionOf = ({ description, articles, title }: Network): string =>
  description ?? articles[0]?.title ?? title;
