import type { ViewerState } from '../state/viewer-state.svelte.ts';
import type { Taken } from './take.ts';

/** A form of the picture. */
export type PictureFormat = 'svg' | 'png';

/** Returns the picture as it stands now, with its caption and its key, as a file. What draws it arrives only then. */
export async function pictureFile(
  viewer: ViewerState,
  format: PictureFormat,
  page: string | undefined,
): Promise<Taken> {
  const { network, words, highlight } = viewer;
  const { posterOf } = await import('../poster/poster.ts');
  const poster = posterOf({ network, words, highlight, page });
  const name = `${network.id}.${format}`;
  if (format === 'png') return { name, content: await (await import('../poster/png.ts')).pngOf(poster) };
  const svg = (await import('../poster/svg.ts')).svgOf(poster);
  return { name, content: new Blob([svg], { type: 'image/svg+xml' }) };
}
