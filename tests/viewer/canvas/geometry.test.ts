import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bendsOf,
  curveBetween,
  distance,
  distanceTo,
  lengthTo,
  middleOf,
  partOf,
  pointAt,
  stretchOf,
} from '../../../src/viewer/canvas/geometry.ts';
import { strokesOf, transformOf } from '../../../src/viewer/canvas/strokes.ts';
import { relationLook } from '../../../src/viewer/canvas/appearance.ts';
import { NOTHING } from '../../../src/viewer/state/highlight.ts';
import { relationWith } from './look.ts';

const coordinate = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: coordinate, y: coordinate });
const apart = fc.tuple(point, point).filter(([a, b]) => distance(a, b) > 60);
const curve = fc
  .tuple(apart, fc.integer({ min: -60, max: 60 }))
  .map(([[from, to], bow]) => curveBetween(from, to, bow));

describe('parallel relations', () => {
  const places = { a: { x: 0, y: 0 }, b: { x: 200, y: 50 } };
  const middles = (ways: readonly boolean[]) => {
    const relations = ways.map((forth, at) =>
      relationWith({ id: `r${at}`, ...(forth ? {} : { source: 'b', target: 'a' }) }),
    );
    const bends = bendsOf(relations);
    return relations.map(({ id, source, target }) => {
      const [from, to] = source === 'a' ? [places.a, places.b] : [places.b, places.a];
      expect(target).not.toBe(source);
      return pointAt(curveBetween(from, to, 20 * (bends.get(id) ?? NaN)), 0.5);
    });
  };

  test('keep one step apart at their middle, whichever actor is named first', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 6 }), (ways) => {
        const fanned = middles(ways);
        fanned.slice(1).forEach((middle, at) => {
          expect(distance(middle, fanned[at] ?? middle)).toBeCloseTo(20, 6);
        });
      }),
    );
  });

  test('fan out evenly to both sides of the straight way', () => {
    const [first, second] = middles([true, false]);
    expect(((first?.x ?? NaN) + (second?.x ?? NaN)) / 2).toBeCloseTo(100);
    expect(((first?.y ?? NaN) + (second?.y ?? NaN)) / 2).toBeCloseTo(25);
  });

  test('of two different pairs do not bend each other', () => {
    const bends = bendsOf([relationWith({ id: 'r1' }), relationWith({ id: 'r2', target: 'c' })]);
    expect([...bends.values()]).toEqual([0, 0]);
  });
});

describe('a curve', () => {
  test('is as long as its many small chords', () => {
    fc.assert(
      fc.property(curve, (line) => {
        const points = Array.from({ length: 401 }, (_, at) => pointAt(line, at / 400));
        const chords = points.slice(1).reduce((sum, to, at) => sum + distance(points[at] ?? to, to), 0);
        expect(lengthTo(line, 1) / chords).toBeCloseTo(1, 2);
      }),
    );
  });

  test('is drawn from rim to rim', () => {
    fc.assert(
      fc.property(curve, (line) => {
        const { start, end } = stretchOf(line, 12, 20);
        expect(distance(pointAt(line, start), line.from)).toBeCloseTo(12, 0);
        expect(distance(pointAt(line, end), line.to)).toBeCloseTo(20, 0);
      }),
    );
  });

  test('between nodes that touch is not drawn at all', () => {
    const line = curveBetween({ x: 0, y: 0 }, { x: 20, y: 0 }, 0);
    expect(stretchOf(line, 12, 12).length).toBe(0);
  });

  test('between two actors in the same place has no length and no NaN', () => {
    const line = curveBetween({ x: 5, y: 5 }, { x: 5, y: 5 }, 10);
    expect(middleOf(line, stretchOf(line, 3, 3))).toEqual({ x: 5, y: 5 });
  });

  test('is hit by a point on it, and missed by one beside it', () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0, max: 1, noNaN: true }), (line, t) => {
        expect(distanceTo(line, { start: 0, end: 1, length: 1 }, pointAt(line, t))).toBeLessThan(1.5);
      }),
    );
    const straight = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0);
    expect(distanceTo(straight, stretchOf(straight, 0, 0), { x: 50, y: 9 })).toBeCloseTo(9);
  });

  test('and a part of it run through the same points', () => {
    fc.assert(
      fc.property(curve, (line) => {
        const part = partOf(line, 0.2, 0.7);
        expect(distance(pointAt(part, 0.5), pointAt(line, 0.45))).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('the strokes of a line', () => {
  const line = curveBetween({ x: 0, y: 0 }, { x: 200, y: 0 }, 0);
  const strokes = (fields: Parameters<typeof relationWith>[0]) =>
    strokesOf(relationLook(relationWith(fields), NOTHING), line, stretchOf(line, 0, 0));

  test('are whole where the relation is actual, and broken where it is not', () => {
    expect(strokes({ modality: 'actual' }).dashes).toEqual([]);
    expect(strokes({ modality: 'attempted' }).dashes).toHaveLength(2);
  });

  test('put a dash in the very middle, so that both ends look alike', () => {
    const { dashes, offset } = strokes({ modality: 'proposed' });
    const [on = NaN, off = NaN] = dashes;
    const phase = (((100 + offset) % (on + off)) + on + off) % (on + off);
    expect(phase).toBeCloseTo(on / 2);
  });

  test('open a gap between two bars in the middle of what is negated', () => {
    const { bars } = strokes({ modality: 'negated' });
    expect(bars.map(transformOf)).toEqual(['translate(87 0) rotate(0)', 'translate(113 0) rotate(0)']);
  });

  test('point at the target, and only where there is a direction', () => {
    expect(strokes({ directed: true }).head).toEqual({ x: 200, y: 0, angle: 0 });
    expect(strokes({ directed: false }).head).toBeUndefined();
  });
});
