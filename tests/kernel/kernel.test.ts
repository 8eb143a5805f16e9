import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compiledKernel } from './compiled.ts';
import { Memory, newKernel, numbersOf } from './memory.ts';

const LONG = 60_000;

describe('the kernel', () => {
  test(
    'that is shipped is the one that its source makes, byte for byte',
    () => {
      const shipped = readFileSync(new URL('../../data/models/kernel.wasm', import.meta.url));
      expect(Buffer.from(compiledKernel()).equals(shipped)).toBe(true);
    },
    LONG,
  );

  test('gives nobody the memory of another, and all of it as zeros', () => {
    const kernel = newKernel();
    const places = [5, 70_000, 16, 1_000_000].map((bytes) => [kernel.reserve(bytes), bytes] as const);
    places.forEach(([at, bytes], which) => {
      const next = places[which + 1]?.[0] ?? Infinity;
      expect(at % 16).toBe(0);
      expect(at + bytes).toBeLessThanOrEqual(next);
      expect(new Uint8Array(kernel.memory.buffer, at, bytes).every((byte) => byte === 0)).toBe(true);
    });
  });
});

const [ROWS, COLUMNS] = [5, 64];
const matrix = numbersOf(ROWS * COLUMNS, 1);
const cell = (row: number, column: number): number => matrix[row * COLUMNS + column] ?? NaN;
const down = numbersOf(ROWS, 2);
const across = numbersOf(COLUMNS, 3);

describe('learning', () => {
  test('moves each weight against its slope, and forgets the slope', () => {
    const memory = new Memory();
    const [weights, slopes] = [memory.put([1, 1, 1, 1]), memory.put([2, -2, 0, 40])];
    const [means, squares] = [memory.put([0, 0, 0, 0]), memory.put([0, 0, 0, 0])];
    expect(memory.kernel.sumOfSquares(slopes, 4)).toBe(1608);
    memory.kernel.learn(weights, slopes, means, squares, 4, 0.5, 0.01);
    // The first step of Adam is as long whatever the slope: its rate, times 0.1 / √0.001.
    const step = 0.01 * (0.1 / Math.sqrt(0.001));
    [1 - step, 1 + step, 1, 1 - step].forEach((expected, at) => {
      expect(memory.get(weights, 4)[at]).toBeCloseTo(expected, 4);
    });
    expect([...memory.get(slopes, 4)]).toEqual([0, 0, 0, 0]);
  });

  test('adds to numbers others times a factor', () => {
    const memory = new Memory();
    const y = memory.put([1, 2, 3, 4]);
    memory.kernel.addTimes(y, memory.put([1, 0, -1, 2]), 3, 4);
    expect([...memory.get(y, 4)]).toEqual([4, 2, 0, 10]);
  });
});

describe('products', () => {
  test('add to a row all rows of a matrix, each by its own factor', () => {
    const memory = new Memory();
    const y = memory.put(across);
    memory.kernel.addRows(y, memory.put(matrix), memory.put(down), ROWS, COLUMNS);
    memory.get(y, COLUMNS).forEach((sum, column) => {
      const all = down.reduce((so, by, row) => so + by * cell(row, column), across[column] ?? NaN);
      expect(sum).toBeCloseTo(all, 5);
    });
  });

  test('add to each number what its row of a matrix and a vector make', () => {
    const memory = new Memory();
    const y = memory.put(down);
    memory.kernel.addProducts(y, memory.put(matrix), memory.put(across), ROWS, COLUMNS);
    memory.get(y, ROWS).forEach((sum, row) => {
      const all = across.reduce((so, by, column) => so + by * cell(row, column), down[row] ?? NaN);
      expect(sum).toBeCloseTo(all, 5);
    });
  });

  test('add to a matrix the product of a column and a row', () => {
    const memory = new Memory();
    const at = memory.put(matrix);
    memory.kernel.addOuter(at, memory.put(down), memory.put(across), ROWS, COLUMNS);
    memory.get(at, ROWS * COLUMNS).forEach((sum, place) => {
      const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
      expect(sum).toBeCloseTo(cell(row, column) + (down[row] ?? NaN) * (across[column] ?? NaN), 5);
    });
  });
});
