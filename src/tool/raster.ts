/** Returns a drawing (SVG) as the bytes of a PNG, so many times as large as it says it is. */
export type Raster = (svg: string, times: number) => Promise<Uint8Array>;

/** What is said where a PNG is asked for and nothing can make it. */
export const NO_RASTER =
  'a PNG is drawn by the package sharp, which is not installed here: npm install sharp';

/** The resolution at which a pixel of SVG is a pixel of PNG, in dots per inch. */
const DENSITY = 72;

/**
 * Returns what makes pixels of drawings, or nothing where it is not installed: sharp is optional, for it is large and another
 * for each kind of machine. Letters are those of the system's fonts, so another machine may set them otherwise.
 */
export async function findRaster(): Promise<Raster | undefined> {
  const sharp = await import('sharp').then(
    (module) => module.default,
    () => undefined,
  );
  return (
    sharp &&
    (async (svg, times) =>
      sharp(Buffer.from(svg), { density: DENSITY * times })
        .png({ palette: true, compressionLevel: 9, effort: 7 })
        .toBuffer())
  );
}
