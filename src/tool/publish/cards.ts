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

/** Returns a card for each network and for each of its actors, as files; none where nothing is installed that draws PNG. */
export async function cardsOf(networks: readonly Network[], kit: Pick<Kit, 'card'>): Promise<SiteFile[]> {
  const raster = await findRaster();
  const files: SiteFile[] = [];
  if (!raster) return files;
  const wanted = networks.flatMap((network) => [
    { network, actor: undefined },
    ...network.actors.map(({ id }) => ({ network, actor: id })),
  ]);
  // One after the other: all at once would hold every bitmap in memory.
  for (const { network, actor } of wanted)
    files.push({
      path: cardPath(network.id, actor),
      content: await raster(kit.card({ network, actor }), TIMES),
    });
  return files;
}
