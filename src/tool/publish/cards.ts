import { availableParallelism } from 'node:os';
import type { Network } from '../../model/schema.ts';
import { findRaster } from '../raster.ts';
import type { Card } from './head.ts';
import type { Kit } from './kit.ts';
import type { SiteFile } from './site-file.ts';

/** How much larger than its drawing a card is: 1200 × 630 pixels, which Open Graph's readers ask for. */
const TIMES = 1.5;

/** Returns the path from a site’s root of what stands for a network, or for one of its actors, where it is linked to. */
const cardPath = (network: string, actor?: string): string =>
  actor === undefined ? `data/${network}/card.png` : `data/${network}/cards/${actor}.png`;

/** Returns the card of a network or an actor that is among the files of a site; nothing where it is not. */
export function cardAmong(files: readonly SiteFile[], network: string, actor?: string): Card | undefined {
  const path = cardPath(network, actor);
  return files.some((file) => file.path === path) ? { path, width: 1200, height: 630 } : undefined;
}

/** What a card is of: a network, or an actor of it. */
interface Wanted {
  readonly network: Network;
  readonly actor: string | undefined;
}

/** Returns a card for each network and for each of its actors, as files; none where nothing is installed that draws PNG. */
export async function cardsOf(networks: readonly Network[], kit: Pick<Kit, 'card'>): Promise<SiteFile[]> {
  const raster = await findRaster();
  if (!raster) return [];
  const wanted = networks.flatMap((network): Wanted[] => [
    { network, actor: undefined },
    ...network.actors.map(({ id }) => ({ network, actor: id })),
  ]);
  return eachOf(wanted, async ({ network, actor }) => ({
    path: cardPath(network.id, actor),
    content: await raster(kit.card({ network, actor }), TIMES),
  }));
}

/** Makes a file of each, one for each core at a time: all at once would hold every bitmap in memory. */
async function eachOf(
  wanted: readonly Wanted[],
  make: (one: Wanted) => Promise<SiteFile>,
): Promise<SiteFile[]> {
  const files: SiteFile[] = [];
  const queue = wanted.entries();
  const lane = async (): Promise<void> => {
    for (const [at, one] of queue) files[at] = await make(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return files;
}
