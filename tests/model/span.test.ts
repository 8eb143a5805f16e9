import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contains,
  inReadingOrder,
  lengthOf,
  overlaps,
  splitsCharacter,
  type Span,
} from '../../src/model/span.ts';
import { drawn, onlySpan } from './drawn.ts';

const spans = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

/** Two spans of one line of ten letters, each drawn on its own. */
const PAIRS: readonly (readonly [string, string, { contains: boolean; overlaps: boolean }])[] = [
  ['ab⟦cdef⟧ghij', 'ab⟦cdef⟧ghij', { contains: true, overlaps: true }],
  ['ab⟦cdef⟧ghij', 'abc⟦de⟧fghij', { contains: true, overlaps: true }],
  ['ab⟦cdef⟧ghij', 'ab⟦c⟧defghij', { contains: true, overlaps: true }],
  ['ab⟦cdef⟧ghij', 'abc⟦defg⟧hij', { contains: false, overlaps: true }],
  ['ab⟦cdef⟧ghij', '⟦abc⟧defghij', { contains: false, overlaps: true }],
  ['ab⟦cdef⟧ghij', 'abcdef⟦gh⟧ij', { contains: false, overlaps: false }],
  ['ab⟦cdef⟧ghij', '⟦ab⟧cdefghij', { contains: false, overlaps: false }],
];

describe('two spans', () => {
  test.each(PAIRS)('%s and %s are told apart by what they share', (one, other, expected) => {
    const [a, b] = [onlySpan(one), onlySpan(other)];
    expect({ contains: contains(a, b), overlaps: overlaps(a, b) }).toEqual(expected);
  });

  test('overlap exactly where some character lies in both', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const shared = Array.from({ length: 30 }, (_, at) => at).some(
          (at) => a.start <= at && at < a.end && b.start <= at && at < b.end,
        );
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });

  test('contain each other only where they are equal', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const equal = a.start === b.start && a.end === b.end;
        expect(contains(a, b) && contains(b, a)).toBe(equal);
      }),
    );
  });

  test('are read by their starts, and the longer first of two that start together', () => {
    const drawings = ['abc⟦de⟧f', 'a⟦bcd⟧ef', 'a⟦b⟧cdef', '⟦a⟧bcdef'];
    const lengths = drawings.map(onlySpan).sort(inReadingOrder).map(lengthOf);
    expect(lengths).toEqual([1, 3, 1, 2]);
  });
});

describe('splitsCharacter', () => {
  test('is true between the halves of a surrogate pair, and nowhere else', () => {
    const { text } = drawn('a😀b');
    const cuts = Array.from({ length: text.length + 1 }, (_, at) => splitsCharacter(text, at));
    expect(cuts).toEqual([false, false, true, false, false]);
  });

  test('agrees with the code points of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const whole = new Set([0]);
        for (const character of text) whole.add(Math.max(...whole) + character.length);
        const cuts = Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) =>
          splitsCharacter(text, at),
        );
        expect(cuts.filter((at) => whole.has(at))).toEqual([]);
        expect(cuts.length + whole.size).toBe(text.length + 1);
      }),
    );
  });
});
