import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter, type Place } from '../../../src/viewer/matrix/places.ts';

const go = (key: string, row: number, column: number, direction: 'ltr' | 'rtl' = 'ltr', ctrlKey = false) => {
  const place = placeAfter({ key, ctrlKey }, { row, column }, 5, direction);
  return place && [place.row, place.column];
};

describe('a key in the grid', () => {
  it('leads to the neighbour that its arrow points at', () => {
    expect([
      go('ArrowRight', 2, 2),
      go('ArrowLeft', 2, 2),
      go('ArrowUp', 2, 2),
      go('ArrowDown', 2, 2),
    ]).toEqual([
      [2, 3],
      [2, 1],
      [1, 2],
      [3, 2],
    ]);
  });

  it('points the same way where rows are read from the right', () => {
    expect(go('ArrowLeft', 2, 2, 'rtl')).toEqual([2, 3]);
    expect(go('ArrowRight', 2, 2, 'rtl')).toEqual([2, 1]);
  });

  it('leads to both ends of a row, and with Ctrl to those of the grid', () => {
    expect([go('Home', 3, 2), go('End', 3, 2)]).toEqual([
      [3, 0],
      [3, 5],
    ]);
    expect([go('Home', 3, 2, 'ltr', true), go('End', 3, 2, 'ltr', true)]).toEqual([
      [1, 0],
      [5, 5],
    ]);
  });

  it('that moves nowhere is left to the page', () => {
    expect([go('Enter', 2, 2), go('a', 2, 2), go('Tab', 2, 2)]).toEqual([undefined, undefined, undefined]);
  });

  it('never leads out of the grid, nor into its corner', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
    const press = fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() });
    const size = 4;
    fc.assert(
      fc.property(fc.array(press), fc.constantFrom('ltr' as const, 'rtl' as const), (presses, direction) => {
        let at: Place = { row: 1, column: 0 };
        for (const each of presses) at = placeAfter(each, at, size, direction) ?? at;
        expect(Math.min(at.row, at.column)).toBeGreaterThanOrEqual(0);
        expect(Math.max(at.row, at.column)).toBeLessThanOrEqual(size);
        expect(at.row + at.column).toBeGreaterThan(0);
      }),
    );
  });
});
