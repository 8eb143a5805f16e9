import type { Network } from '../../model/schema.ts';
import { networkJsonSchema } from '../json-schema.ts';
import { indexJson, type Proven } from '../networks.ts';
import { cardAmong } from './cards.ts';
import { documentOf } from './document.ts';
import { headOf } from './head.ts';
import type { Kit } from './kit.ts';
import { oembedFiles } from './oembed.ts';
import type { SiteFile } from './site-file.ts';

/** What a site is told of itself. */
export interface SiteOptions {
  /** The address that its root will have, with its slash. */
  readonly siteUrl?: string | undefined;
  /** What stands for its networks where they are linked to, as files of it. */
  readonly cards?: readonly SiteFile[];
}

/**
 * Returns every file of a site: the page of each network in each language, the first network's at the root too, the data,
 * and the scripts and styles that they share.
 */
export function siteOf(
  networks: readonly Proven[],
  kit: Kit,
  { siteUrl, cards = [] }: SiteOptions = {},
): SiteFile[] {
  const index = networks.map(({ id, title }) => ({ id, title }));
  const page = ({ network, path, canonical, language }: Place): SiteFile => {
    const base = '../'.repeat(path.split('/').length - 1) || './';
    const still = kit.still({ network, index, language, base });
    const versions = kit.languages.map((code) => [code, `${network.id}/${code}/`] as const);
    const about = {
      network,
      path: canonical,
      base,
      siteUrl,
      language: still.lang,
      versions,
      card: cardAmong(cards, network.id),
    };
    const head = [...headOf(about), ...stylesOf(kit, base)];
    const foot = [scriptOf(kit, base)];
    return { path, content: documentOf({ id: network.id, language, base, still, head, foot }) };
  };
  return [
    ...kit.files,
    ...cards,
    ...networks.map(({ id, json }) => ({ path: `data/${id}/network.json`, content: json })),
    ...(siteUrl === undefined ? [] : networks.flatMap(({ network }) => oembedFiles(network, siteUrl, cards))),
    { path: 'data/index.json', content: indexJson(networks) },
    { path: 'data/network.schema.json', content: networkJsonSchema() },
    ...networks.flatMap(({ network }, at) => placesOf(network, at === 0, kit.languages)).map(page),
  ];
}

/** No style and no script stands in a page itself, so that the strictest Content-Security-Policy lets everything pass. */
const stylesOf = ({ styles }: Kit, base: string): string[] => [
  `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">`,
  `<link rel="stylesheet" href="${base}${styles}">`,
];

/** A script that is waited for would hold back the way to what the address names. */
const scriptOf = ({ script }: Kit, base: string): string =>
  `<script type="module" async src="${base}${script}"></script>`;

/** Where a page stands in the site. */
interface Place {
  readonly network: Network;
  readonly path: string;
  /** The folder that search engines are to know it by. */
  readonly canonical: string;
  readonly language: string | undefined;
}

function placesOf(network: Network, isFirst: boolean, languages: readonly string[]): Place[] {
  const place = (folder: string, canonical = folder, language?: string): Place => ({
    network,
    path: `${folder}index.html`,
    canonical,
    language,
  });
  const own = `${network.id}/`;
  return [
    ...(isFirst ? [place('', own)] : []),
    place(own),
    ...languages.map((language) => place(`${own}${language}/`, undefined, language)),
  ];
}
