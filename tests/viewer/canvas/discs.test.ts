import { expect, test } from 'vitest';
import { placeDiscs, type DiscWish } from '../../../src/viewer/canvas/discs.ts';
import { curveBetween, distance, stretchOf } from '../../../src/viewer/canvas/geometry.ts';

const across = (y: number, fields: Partial<DiscWish> = {}): DiscWish => {
  const curve = curveBetween({ x: 0, y }, { x: 200, y }, 0);
  return { curve, stretch: stretchOf(curve, 0, 0), radius: 8, fixed: false, ...fields };
};

test('a disc stands in the middle of its line', () => {
  expect(placeDiscs([across(0)], [])[0]?.x).toBeCloseTo(100);
});

test('a disc steps along its line out of the way of a node, and of an earlier disc', () => {
  const [first, second] = placeDiscs([across(0), across(3)], [{ at: { x: 100, y: 0 }, radius: 10 }]);
  expect(distance(first ?? { x: NaN, y: NaN }, { x: 100, y: 0 })).toBeGreaterThan(18);
  expect(distance(first ?? { x: NaN, y: NaN }, second ?? { x: NaN, y: NaN })).toBeGreaterThan(16);
});

test('the disc of a negated line stays in its gap', () => {
  expect(placeDiscs([across(0), across(3, { fixed: true })], [])[1]?.x).toBeCloseTo(100);
});
