import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossingsOf } from '../../../src/compile/layout/crossings.ts';
import { faultsOf } from '../../../src/compile/layout/faults.ts';
import { Picture } from '../../../src/compile/layout/picture.ts';
import { strainAround, wantedLength } from '../../../src/compile/layout/strain.ts';
import { node, pictures, tied } from './pictures.ts';

describe('the crossings of the lines of a picture', () => {
  test('are those of the whole picture, each counted by both of its lines', () => {
    fc.assert(
      fc.property(pictures, ({ nodes, ties, picture }) => {
        const counted = picture.lines.reduce((sum, line) => sum + crossingsOf(line, picture), 0);
        expect(counted).toBe(2 * faultsOf(nodes, ties).crossings);
      }),
      { seed: 3 },
    );
  });

  test('follow a node that is moved', () => {
    const square = [node('a', 0, 0), node('b', 100, 0), node('c', 0, 100), node('d', 100, 100)];
    const picture = new Picture(square, tied('a-d b-c'));
    const [a, b] = picture.spots;
    const [line] = picture.lines;
    if (!a || !b || !line) throw new RangeError('four nodes are drawn');
    const before = crossingsOf(line, picture);
    picture.move(b, 0, 200);
    expect([before, crossingsOf(line, picture)]).toEqual([1, 0]);
  });
});

describe('the strain around a node', () => {
  const strain = (picture: Picture, bound = Infinity): number => {
    const [spot] = picture.spots;
    return spot ? strainAround(spot, picture, wantedLength(picture), bound) : 0;
  };

  test('passes a bound when it is cut short there, and only then', () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: 0, max: 60 }), ({ picture }, bound) => {
        expect(strain(picture, bound) > bound).toBe(strain(picture) > bound);
      }),
      { seed: 4 },
    );
  });

  test('is none where it is alone, and grows with each fault', () => {
    const far = new Picture([node('a', 0, 0), node('b', 400, 0)], []);
    const close = new Picture([node('a', 0, 0), node('b', 60, 0)], []);
    const covered = new Picture([node('a', 0, 0), node('b', 25, 0)], []);
    const touching = new Picture([node('a', 0, 0), node('b', 10, 0)], []);
    expect(strain(far)).toBe(0);
    const [one, two, three] = [strain(close), strain(covered), strain(touching)];
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one);
    expect(three).toBeGreaterThan(two);
  });

  test('is more where a line of strangers runs through it', () => {
    const beside = (y: number): Picture =>
      new Picture([node('a', 0, y), node('b', -300, 0), node('c', 300, 0)], tied('b-c'));
    expect(strain(beside(0))).toBeGreaterThan(strain(beside(20)));
    expect(strain(beside(20))).toBeGreaterThan(strain(beside(80)));
  });
});
