/** The least and the most of a picture in somebody's page, in pixels, and its share of the width in between. */
const STAGE = { least: 340, most: 540, share: 0.62 } as const;

/** What lies around everything, in pixels: the line above it and below. */
const EDGES = 2;

/** Returns the height that a picture of a width asks for, in pixels. */
export const stageHeight = (width: number): number =>
  Math.round(Math.min(STAGE.most, Math.max(STAGE.least, STAGE.share * width)));

/** From this width on, in pixels, the panel stands beside the picture. */
const ROOMY = 720;

/** The height of a panel that stands under the picture, in pixels. */
const PANEL = 300;

/** Returns the height of the panel under a picture of a width, in pixels; none where it stands beside the picture. */
export const panelHeight = (width: number): number => (width < ROOMY ? PANEL : 0);

/**
 * Returns the height that a compact viewer of a width asks for, in pixels, with what stands above and below its picture. It
 * follows from the width, and from whether something is chosen: a frame that is fitted to it does not ask for another.
 */
export function compactHeight(width: number, aroundStage: number, isChosen: boolean): number {
  return stageHeight(width) + (isChosen ? panelHeight(width) : 0) + aroundStage + EDGES;
}
