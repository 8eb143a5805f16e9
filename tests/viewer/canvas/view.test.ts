import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingView } from '../../../src/viewer/canvas/fit.ts';
import { boundsOf, squareAround } from '../../../src/viewer/canvas/box.ts';
import { distance } from '../../../src/viewer/canvas/geometry.ts';
import {
  cameraOf,
  growthOf,
  project,
  unproject,
  viewHolding,
  viewOf,
  zoomed,
  type View,
} from '../../../src/viewer/canvas/view.ts';

const VIEW: View = { width: 800, height: 500, center: { x: 10, y: -20 }, scale: 1.2, opening: 1.2 };
const coordinate = fc.integer({ min: -400, max: 400 });
const place = fc.record({ x: coordinate, y: coordinate });

describe('a view', () => {
  test('finds the place of the layout under the point where it is seen', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(distance(unproject(VIEW, project(VIEW, at)), at)).toBeLessThan(1e-9);
      }),
    );
  });

  test('and the camera that shows it say the same', () => {
    const back = viewOf(cameraOf(VIEW), VIEW, VIEW.opening);
    expect(back.scale).toBeCloseTo(VIEW.scale);
    expect(distance(back.center, VIEW.center)).toBeLessThan(1e-9);
  });

  test('does not move for what is already seen', () => {
    expect(viewHolding(VIEW, [VIEW.center])).toBe(VIEW);
  });

  test('moves to hold all that is asked for', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
        const view = viewHolding(VIEW, places);
        const { left, top, right, bottom } = boundsOf(places.map((at) => squareAround(project(view, at), 0)));
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(view.width);
        expect(bottom).toBeLessThanOrEqual(view.height);
      }),
    );
  });

  test('moves by the least that will do: what was not at the edge stays where it is', () => {
    const edge = unproject(VIEW, { x: VIEW.width / 2, y: 20 });
    const view = viewHolding(VIEW, [edge]);
    expect(view.scale).toBe(VIEW.scale);
    expect(distance(project(view, edge), { x: VIEW.width / 2, y: 32 })).toBeLessThan(1e-9);
  });

  test('zooms no further than is useful', () => {
    expect(zoomed(VIEW, 1000).scale).toBeCloseTo(8 * VIEW.opening);
    expect(zoomed(VIEW, 0).scale).toBeCloseTo(0.5 * VIEW.opening);
  });

  test('lets nodes grow slower than itself, and keeps their size as it opens', () => {
    expect(growthOf(VIEW)).toBe(1);
    expect(growthOf({ ...VIEW, scale: 8 * VIEW.opening })).toBeCloseTo(2);
  });
});

describe('the opening view', () => {
  test('holds every actor', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 20 }), (places) => {
        const view = fittingView(places, { width: 390, height: 600 }, (seen) =>
          places.map((at) => squareAround(project(seen, at), 10)),
        );
        for (const at of places) {
          const { x, y } = project(view, at);
          expect(Math.min(x, y, view.width - x, view.height - y)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('of a single actor is in its middle', () => {
    const view = fittingView([{ x: 30, y: 40 }], VIEW, (seen) => [
      squareAround(project(seen, { x: 30, y: 40 }), 8),
    ]);
    expect(distance(view.center, { x: 30, y: 40 })).toBeLessThan(1e-6);
  });
});
