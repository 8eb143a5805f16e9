import { boundsOf, middleOfBox, squareAround, type Box } from './box.ts';
import type { Point } from './geometry.ts';
import { unproject, type Size, type View } from './view.ts';

const MARGIN = 14;
/** Room around the outermost actors for nodes and short names, in pixels. */
const AROUND = 36;
const LARGEST_SCALE = 1.6;
/** How much of its scale the picture gives up to keep long names inside: past that they find room on the other side. */
const LEAST_SHARE = 0.82;
const ROUNDS = 5;

/**
 * Returns the opening view of places in a size: all that `boxesIn` finds in a view stays inside the margin, if the picture
 * need not become much smaller for it. Names do not shrink with the scale, so rounds of looking find where they end up.
 */
export function fittingView(
  places: readonly Point[],
  size: Size,
  boxesIn: (view: View) => readonly Box[],
): View {
  const widest = around(places, size);
  let view = widest;
  for (let at = 0; at < ROUNDS; at++) view = tightened(view, boundsOf(boxesIn(view)));
  return view.scale < LEAST_SHARE * widest.scale
    ? { ...widest, ...scaledTo(LEAST_SHARE * widest.scale) }
    : view;
}

function around(places: readonly Point[], size: Size): View {
  const { left, top, right, bottom } = boundsOf(places.map((place) => squareAround(place, 0)));
  const fitting = Math.min(
    (size.width - 2 * AROUND) / (right - left || 1),
    (size.height - 2 * AROUND) / (bottom - top || 1),
  );
  const scale = Math.min(Math.max(fitting, 0.01), LARGEST_SCALE);
  return { ...size, center: middleOfBox({ left, top, right, bottom }), ...scaledTo(scale) };
}

function tightened(view: View, bounds: Box): View {
  const { left, top, right, bottom } = bounds;
  const factor = Math.min(
    (view.width - 2 * MARGIN) / (right - left || 1),
    (view.height - 2 * MARGIN) / (bottom - top || 1),
  );
  const center = unproject(view, middleOfBox(bounds));
  return { ...view, center, ...scaledTo(Math.min(view.scale * Math.max(factor, 0.5), LARGEST_SCALE)) };
}

const scaledTo = (scale: number): Pick<View, 'scale' | 'opening'> => ({ scale, opening: scale });
