import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grown, overlaps, squareAround } from '../../../src/viewer/canvas/box.ts';
import {
  byRank,
  placeLabels,
  wrapped,
  type LabelWish,
  type Obstacles,
} from '../../../src/viewer/canvas/labels.ts';
import { approximateWidth } from '../../../src/viewer/canvas/text.ts';

const BOUNDS = { left: 0, top: 0, right: 600, bottom: 400 };
const NOTHING_THERE: Obstacles = { boxes: [], signs: [], points: [], bounds: BOUNDS };
/** Ten pixels a letter, whatever the size. */
const measure = (text: string): number => 10 * text.length;

const wish = (id: string, x: number, y: number, fields: Partial<LabelWish> = {}): LabelWish => ({
  id,
  text: id,
  at: { x, y },
  radius: 8,
  size: 12,
  rank: 1,
  tolerance: 60,
  ...fields,
});

const wishes = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/),
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    rank: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 25 },
);

const place = (list: readonly LabelWish[], obstacles: Partial<Obstacles> = {}) =>
  placeLabels(list, { ...NOTHING_THERE, ...obstacles }, measure);

describe('placed labels', () => {
  test('never cover each other, nor a node', () => {
    fc.assert(
      fc.property(wishes, (drawn) => {
        const list = drawn.map(({ id, x, y, rank }) => wish(id, x, y, { rank }));
        const nodes = list.map(({ at, radius }) => squareAround(at, radius));
        const boxes = place(list, { boxes: nodes }).map(({ box }) => box);
        boxes.forEach((box, at) => {
          expect([...boxes.slice(at + 1), ...nodes].some((other) => overlaps(box, other))).toBe(false);
        });
      }),
    );
  });

  test('are the same in whatever order they are asked for', () => {
    fc.assert(
      fc.property(wishes, (drawn) => {
        const list = drawn.map(({ id, x, y, rank }) => wish(id, x, y, { rank }));
        expect(place([...list].reverse())).toEqual(place(list));
      }),
    );
  });

  test('give way to the better-ranked, and are left out where no room remains', () => {
    const crowd = ['first', 'other'].map((id, at) => wish(id, 300, 200, { rank: at }));
    const walls = [
      { left: 0, top: 0, right: 600, bottom: 205 },
      { left: 0, top: 235, right: 600, bottom: 400 },
      { left: 0, top: 0, right: 270, bottom: 400 },
      { left: 330, top: 0, right: 600, bottom: 400 },
    ];
    expect(place(crowd, { boxes: walls }).map(({ id }) => id)).toEqual(['other']);
  });

  test('are never left out where they name what is chosen', () => {
    const everywhere = [{ left: -1000, top: -1000, right: 1000, bottom: 1000 }];
    const chosen = wish('chosen', 300, 200, { tolerance: Infinity });
    expect(place([chosen, wish('plain', 100, 100)], { boxes: everywhere }).map(({ id }) => id)).toEqual([
      'chosen',
    ]);
  });

  test('stay inside the picture while they can', () => {
    const [label] = place([wish('at the foot', 300, 395)]);
    expect(label?.box.bottom).toBeLessThanOrEqual(BOUNDS.bottom);
  });

  test('of nodes out of sight stay out of sight, and are there when the picture is carried', () => {
    const [label] = place([wish('beyond the edge', 610, 200)]);
    expect(label && overlaps(label.box, BOUNDS)).toBe(false);
  });

  test('keep away from a node that is not theirs, for whose they would be taken', () => {
    const stranger = squareAround({ x: 300, y: 232 }, 8);
    const [label] = place([wish('name', 300, 200)], {
      boxes: [squareAround({ x: 300, y: 200 }, 8), stranger],
    });
    expect(label && overlaps(label.box, grown(stranger, 6))).toBe(false);
  });

  test('turn away from a line', () => {
    const below = Array.from({ length: 20 }, (_, at) => ({ x: 300, y: 210 + at }));
    const [label] = place([wish('name', 300, 200)], { points: below });
    expect(below.some(({ x, y }) => label && overlaps(label.box, squareAround({ x, y }, 1)))).toBe(false);
  });
});

test('no two labels rank alike, so that every machine places them in one order', () => {
  fc.assert(
    fc.property(wishes, (drawn) => {
      const list = drawn.map(({ id, x, y, rank }) => wish(id, x, y, { rank }));
      for (const a of list) {
        for (const b of list) if (a !== b) expect(byRank(a, b) * byRank(b, a)).toBeLessThan(0);
      }
    }),
  );
});

describe('a long name', () => {
  test('is broken into lines as even as its words allow', () => {
    expect(wrapped('Popular Mobilization Forces', 12, measure)).toEqual([
      'Popular',
      'Mobilization',
      'Forces',
    ]);
    expect(wrapped('Shafaq News', 12, measure)).toEqual(['Shafaq News']);
  });

  test('keeps every word, in at most three lines', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 9 }), (words) => {
        const lines = wrapped(words.join(' '), 12, measure);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

test('the width of a text is guessed from its letters, and grows with its size', () => {
  expect(approximateWidth('Will', 12)).toBeLessThan(approximateWidth('MMMM', 12));
  expect(approximateWidth('Iran', 24)).toBeCloseTo(2 * approximateWidth('Iran', 12));
});
