import type { Format } from '../export/formats.ts';
import { readDoor } from './publish/kit.ts';

/** The picture with its caption and key. It is drawn by the viewer, which this folder reaches only as it is built. */
export const PICTURE_FORMAT: Format = {
  id: 'svg',
  label: 'Picture (SVG)',
  write: async (network, { page }) => [
    {
      name: `${network.id}.svg`,
      mediaType: 'image/svg+xml',
      text: (await readDoor()).picture({ network, page }),
    },
  ],
};
