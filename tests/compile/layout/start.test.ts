import { randomLcg } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../src/compile/layout/faults.ts';
import { fit, frameFor } from '../../../src/compile/layout/frame.ts';
import { boundsOf, distance } from '../../../src/compile/layout/geometry.ts';
import { hopsFrom, nearnessOf, partsOf } from '../../../src/compile/layout/nearness.ts';
import { Picture } from '../../../src/compile/layout/picture.ts';
import { relax } from '../../../src/compile/layout/stress.ts';
import { untangle } from '../../../src/compile/layout/untangle.ts';
import { node, pictures, tied } from './pictures.ts';

const row = (ids: string, ties: string): Picture =>
  new Picture(
    [...ids].map((id) => node(id, 0, 0)),
    tied(ties),
  );

describe('who is near whom', () => {
  test('is told in hops, and speech is two', () => {
    const picture = row('abcd', 'a-b b-c');
    const near = nearnessOf(picture, tied('d-a'));
    const [a] = picture.spots;
    if (!a) throw new RangeError('four nodes are drawn');
    const hops = [...hopsFrom(a, near)].map(([{ id }, count]) => `${id}${count}`);
    expect(hops.sort()).toEqual(['a0', 'b1', 'c2', 'd2']);
  });

  test('tells what hangs together', () => {
    const picture = row('abcde', 'a-c d-e');
    const parts = partsOf(picture.spots, nearnessOf(picture, []));
    expect(parts.map((part) => part.map(({ id }) => id).join(''))).toEqual(['ac', 'b', 'de']);
  });
});

test('a chain is relaxed to a straight row, a hop from one to the next', () => {
  const picture = row('abc', 'a-b b-c');
  relax(picture.spots, nearnessOf(picture, []), randomLcg(0.5));
  const [a, b, c] = picture.spots;
  if (!a || !b || !c) throw new RangeError('three nodes are drawn');
  expect(distance(a, b)).toBeCloseTo(1, 1);
  expect(distance(b, c)).toBeCloseTo(1, 1);
  expect(distance(a, c)).toBeCloseTo(2, 1);
});

test('the parts of any picture fit into its frame, side by side', () => {
  fc.assert(
    fc.property(pictures, ({ picture }) => {
      const near = nearnessOf(picture, []);
      const parts = partsOf(picture.spots, near);
      for (const part of parts) relax(part, near, randomLcg(0.3));
      const frame = frameFor(picture.spots.length);
      fit(picture, parts, frame);
      const { left, right, top, bottom } = boundsOf(picture.spots);
      expect(right - left).toBeLessThanOrEqual(frame.width + 0.001);
      expect(bottom - top).toBeLessThanOrEqual(frame.height + 0.001);
      const boxes = parts.map(boundsOf);
      const meeting = boxes.filter((one, at) =>
        boxes
          .slice(at + 1)
          .some(
            (other) =>
              one.left <= other.right &&
              other.left <= one.right &&
              one.top <= other.bottom &&
              other.top <= one.bottom,
          ),
      );
      expect(meeting).toEqual([]);
    }),
    { seed: 6, numRuns: 30 },
  );
});

test('a tangled picture is untangled, within its frame', () => {
  const square = [node('a', -80, -80), node('b', 80, -80), node('c', -80, 80), node('d', 80, 80)];
  const ties = tied('a-d b-c a-b');
  const picture = new Picture(square, ties);
  const frame = frameFor(4);
  untangle(picture, frame, 2000, randomLcg(0.7));
  expect(faultsOf(square, ties).crossings).toBe(1);
  expect(faultsOf(picture.spots, ties)).toMatchObject({ crossings: 0, nodesOnLines: 0, labelOverlaps: 0 });
  expect(Math.max(...picture.spots.map(({ x }) => Math.abs(x)))).toBeLessThanOrEqual(frame.width / 2);
});
