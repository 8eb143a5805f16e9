import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSorting, sortedBy, sortingAfter, writeSorting } from '../../../src/viewer/state/sorting.ts';

const KEYS = ['name', 'status', 'place'] as const;

describe('a sorting', () => {
  it('is read back from the address as it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), fc.boolean(), (by, backwards) => {
        expect(readSorting(writeSorting({ by, backwards }), KEYS)).toEqual({ by, backwards });
      }),
    );
  });

  it('is the first of a view where the address asks for none of its own', () => {
    const first = { by: 'name', backwards: false };
    expect(
      ['community', 'desc', '-desc', 'status-desc-desc', undefined].map((sort) => readSorting(sort, KEYS)),
    ).toEqual([first, first, first, first, first]);
  });

  it('turns around with each press on the same heading, and begins anew with another', () => {
    const byStatus = sortingAfter({ by: 'name', backwards: true }, 'status');
    expect(byStatus).toEqual({ by: 'status', backwards: false });
    expect(sortingAfter(byStatus, 'status')).toEqual({ by: 'status', backwards: true });
    expect(sortingAfter(sortingAfter(byStatus, 'status'), 'status')).toEqual(byStatus);
  });

  it('keeps equals in the order that they came in, both ways round', () => {
    const items = ['b1', 'a1', 'b2', 'a2'];
    const orders = { letter: (a: string, b: string) => a.charCodeAt(0) - b.charCodeAt(0) };
    expect(sortedBy(items, { by: 'letter', backwards: false }, orders)).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(sortedBy(items, { by: 'letter', backwards: true }, orders)).toEqual(['b1', 'b2', 'a1', 'a2']);
  });
});
