import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RADIUS_RANGE, radiusOf } from '../../src/model/prominence.ts';
import { quoteIn } from '../support/tiny.ts';

const spokenOf = (times: number): number =>
  radiusOf({ mentions: Array.from({ length: times }, () => quoteIn('Ada', 'Ada')) });

const counts = fc.nat(60);

describe('radiusOf', () => {
  test('grows in area with each mention, up to sixteen', () => {
    const areas = [1, 2, 3, 4, 5].map((times) => spokenOf(times) ** 2);
    const steps = areas.slice(1).map((area, at) => area - (areas[at] ?? 0));
    const step = (RADIUS_RANGE[1] ** 2 - RADIUS_RANGE[0] ** 2) / 15;
    for (const each of steps) expect(Math.abs(each - step)).toBeLessThan(3);
    expect(spokenOf(15)).toBeLessThan(spokenOf(16));
    expect(spokenOf(17)).toBe(spokenOf(16));
  });

  test('reaches from the smallest to the largest radius and not beyond', () => {
    expect([spokenOf(0), spokenOf(1), spokenOf(16), spokenOf(1000)]).toEqual([7, 7, 22, 22]);
  });

  test('never makes an actor smaller that is spoken of more', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        expect(spokenOf(Math.max(one, other))).toBeGreaterThanOrEqual(spokenOf(Math.min(one, other)));
      }),
    );
  });

  test('is rounded to a tenth, so that pictures are the same on every machine', () => {
    const radii = Array.from({ length: 20 }, (_, times) => spokenOf(times));
    expect(radii.map((radius) => Number(radius.toFixed(1)))).toEqual(radii);
  });
});
