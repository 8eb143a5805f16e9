import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Box } from '../../../src/viewer/canvas/box.ts';
import { Grid, gridOf } from '../../../src/viewer/canvas/grid.ts';

const place = fc.integer({ min: -300, max: 900 });
const side = fc.integer({ min: 0, max: 200 });
const boxes = fc.array(
  fc
    .record({ left: place, top: place, width: side, height: side })
    .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height })),
);
const itself = (box: Box): Box => box;

test('a grid finds all that a search through everything finds', () => {
  fc.assert(
    fc.property(boxes, boxes, (items, questions) => {
      const grid = gridOf(items, itself);
      for (const question of questions) {
        const found = new Set<Box>();
        grid.near(question, (item) => overlaps(item, question) && found.add(item));
        const all = items.filter((item) => overlaps(item, question));
        expect(found).toEqual(new Set(all));
        expect(grid.some(question, (item) => overlaps(item, question))).toBe(all.length > 0);
      }
    }),
  );
});

test('a point is found where it is, and not a hundred pixels beside', () => {
  const grid = new Grid<string>();
  grid.addAt('here', { x: 47.9, y: -0.1 });
  expect(grid.some({ left: 40, top: -5, right: 50, bottom: 5 }, () => true)).toBe(true);
  expect(grid.some({ left: 147, top: -5, right: 157, bottom: 5 }, () => true)).toBe(false);
});
