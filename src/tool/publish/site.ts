import type { Network } from '../../model/schema.ts';
import { networkJsonSchema } from '../json-schema.ts';
import { indexJson, type Proven } from '../networks.ts';
import { documentOf } from './document.ts';
import type { Kit } from './kit.ts';
import type { SiteFile } from './site-file.ts';

/**
 * Returns every file of a site: the page of each network in each language, the first network's at the root too, the data,
 * and the scripts and styles that they share.
 */
export function siteOf(networks: readonly Proven[], kit: Kit): SiteFile[] {
  const index = networks.map(({ id, title }) => ({ id, title }));
  const page = ({ network, path, language }: Place): SiteFile => {
    const base = '../'.repeat(path.split('/').length - 1) || './';
    const still = kit.still({ network, index, language, base });
    const description = descriptionOf(network);
    return { path, content: documentOf({ id: network.id, description, language, base, still }, kit) };
  };
  return [
    ...kit.files,
    ...networks.map(({ id, json }) => ({ path: `data/${id}/network.json`, content: json })),
    { path: 'data/index.json', content: indexJson(networks) },
    { path: 'data/network.schema.json', content: networkJsonSchema() },
    ...networks.flatMap(({ network }, at) => placesOf(network, at === 0, kit.languages)).map(page),
  ];
}

/** Where a page stands in the site. */
interface Place {
  readonly network: Network;
  readonly path: string;
  readonly language: string | undefined;
}

const placesOf = (network: Network, isFirst: boolean, languages: readonly string[]): Place[] => [
  ...(isFirst ? [{ network, path: 'index.html', language: undefined }] : []),
  { network, path: `${network.id}/index.html`, language: undefined },
  ...languages.map((language) => ({ network, path: `${network.id}/${language}/index.html`, language })),
];

/** What a list of results says of the page. */
const descriptionOf = ({ description, articles, title }: Network): string =>
  description ?? articles[0]?.title ?? title;
