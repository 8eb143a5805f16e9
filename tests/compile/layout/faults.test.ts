import { describe, expect, test } from 'vitest';
import { costOf, faultsOf } from '../../../src/compile/layout/faults.ts';
import type { PlacedNode, Tie } from '../../../src/compile/layout/picture.ts';

/**
 * Returns the nodes of a picture drawn in letters, one node each: a letter is 40 px wide, a line 40 px high. Nodes have
 * a radius of 8 px, and labels of 30 × 10 px below them.
 */
function pictured(drawing: string): PlacedNode[] {
  const rows = drawing.split('\n').filter((row) => row.trim() !== '');
  return rows.flatMap((row, y) =>
    [...row.matchAll(/[a-z]/g)].map(({ index, 0: id }) => ({
      id,
      x: index * 40,
      y: y * 40,
      radius: 8,
      label: { width: 30, height: 10 },
    })),
  );
}

/** Returns ties written as `a-b c-d`. */
const tied = (ties: string): Tie[] => ties.split(' ').map((tie): Tie => [tie.charAt(0), tie.charAt(2)]);

const NONE = { crossings: 0, nodesOnLines: 0, labelOverlaps: 0, linesOnLabels: 0, lengthSpread: 0 };

const SQUARE = `
a...b
.....
.....
c...d
`;

describe('the faults of a picture', () => {
  test('are none where nothing is in the way', () => {
    expect(faultsOf(pictured(SQUARE), tied('a-b c-d'))).toEqual(NONE);
  });

  test('are none where there is nothing', () => {
    expect(faultsOf([], [])).toEqual(NONE);
  });

  test('are a crossing where two lines cross', () => {
    expect(faultsOf(pictured(SQUARE), tied('a-d b-c'))).toEqual({ ...NONE, crossings: 1 });
  });

  test('are no crossing where two lines share an end', () => {
    expect(faultsOf(pictured(SQUARE), tied('a-b a-c')).crossings).toBe(0);
  });

  test('are a node on a line where a line runs through a stranger, and its label no second time', () => {
    expect(faultsOf(pictured('a.b.c'), tied('a-c'))).toEqual({ ...NONE, nodesOnLines: 1 });
  });

  test('are no node on a line where the line ends at the node', () => {
    expect(faultsOf(pictured('a.b.c'), tied('a-b b-c'))).toEqual(NONE);
  });

  test('are a node on a line where the line passes by the rim', () => {
    const [a, b, c] = pictured('a.b.c');
    if (!a || !b || !c) throw new RangeError('three nodes are drawn');
    const passing = (y: number): number => faultsOf([a, { ...b, y }, c], tied('a-c')).nodesOnLines;
    expect([passing(8), passing(-12), passing(-20)]).toEqual([1, 1, 0]);
  });

  test('are a line on a label where it runs below a node and through its name', () => {
    const [a, b, c] = pictured('a.b.c');
    if (!a || !b || !c) throw new RangeError('three nodes are drawn');
    expect(faultsOf([a, { ...b, y: -15 }, c], tied('a-c'))).toEqual({ ...NONE, linesOnLabels: 1 });
  });

  test.each([
    ['where two names cover each other', { x: 25, y: 0 }, 1],
    ['where a name covers a node', { x: 0, y: 22 }, 1],
    ['where a node covers a name', { x: 0, y: -22 }, 1],
    ['not where they stand side by side', { x: 40, y: 0 }, 0],
    ['not where they stand one below the other', { x: 0, y: 40 }, 0],
  ])('are an overlap of labels %s', (_where, { x, y }, labelOverlaps) => {
    const [node] = pictured('a');
    if (!node) throw new RangeError('a node is drawn');
    expect(faultsOf([node, { ...node, id: 'b', x, y }], []).labelOverlaps).toBe(labelOverlaps);
  });

  test('are a spread of lengths where one line is longer than the other', () => {
    expect(faultsOf(pictured('a.b...c'), tied('a-b b-c')).lengthSpread).toBeCloseTo(1 / 3);
  });

  test('are told of ties whose actors are there, and of no other', () => {
    expect(faultsOf(pictured('a.b'), tied('a-z'))).toEqual(NONE);
  });
});

describe('the cost of a picture', () => {
  test('is nothing where it has no fault, and grows with each', () => {
    const free = costOf(pictured(SQUARE), tied('a-b c-d'));
    const crossed = costOf(pictured(SQUARE), tied('a-d b-c'));
    expect(free).toBe(0);
    expect(crossed).toBeGreaterThan(free);
  });

  test('is worse for a covered name than for a line through a stranger, and for that than for a crossing', () => {
    const [node] = pictured('a');
    if (!node) throw new RangeError('a node is drawn');
    const covered = costOf([node, { ...node, id: 'b', x: 25 }], []);
    const through = costOf(pictured('a.b.c'), tied('a-c'));
    const crossed = costOf(pictured(SQUARE), tied('a-d b-c'));
    expect([covered, through, crossed]).toEqual([covered, through, crossed].sort((a, b) => b - a));
    expect(new Set([covered, through, crossed]).size).toBe(3);
  });
});
