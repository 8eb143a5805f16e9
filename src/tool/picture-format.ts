import type { Format } from '../export/formats.ts';
import type { ExportOptions } from '../export/export-file.ts';
import type { Network } from '../model/schema.ts';
import { readDoor } from './publish/kit.ts';
import { NO_RASTER, findRaster } from './raster.ts';

/** A file that is no text. */
export interface BinaryFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A form whose files are no text. */
export interface BinaryFormat extends Pick<Format, 'id' | 'label'> {
  write(network: Network, options: ExportOptions): Promise<readonly BinaryFile[]>;
}

/** How many pixels of PNG a pixel of the picture is wide: screens have two, and paper more. */
const TIMES = 2;

/** The picture with its caption and key. It is drawn by the viewer, which this folder reaches only as it is built. */
export const SVG_FORMAT: Format = {
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

/** The same in pixels; an Error where nothing is installed that makes them. */
export const PNG_FORMAT: BinaryFormat = {
  id: 'png',
  label: 'Picture (PNG)',
  write: async (network, { page }) => {
    const raster = await findRaster();
    if (!raster) throw new Error(NO_RASTER);
    const svg = (await readDoor()).picture({ network, page });
    return [{ name: `${network.id}.png`, mediaType: 'image/png', bytes: await raster(svg, TIMES) }];
  },
};
