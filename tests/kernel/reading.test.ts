import { describe, expect, test } from 'vitest';
import { inPairs, toShorts } from '../../src/draft/nets/shorts.ts';
import { Memory, numbersOf } from './memory.ts';

const SIZE = 16;
const LENGTH = 40;
const brought = Float32Array.from(numbersOf(LENGTH * 4 * SIZE, 4), (number) => 3 * number);
const weights = Float32Array.from(numbersOf(SIZE * 4 * SIZE, 5));

/** Numbers of 16 bits, two in each number of 32. */
const put = (memory: Memory, shorts: Int16Array): number => {
  const at = memory.kernel.reserve(shorts.byteLength);
  new Int16Array(memory.kernel.memory.buffer, at, shorts.length).set(shorts);
  return at;
};

function learnt(isBack: boolean): number[] {
  const memory = new Memory();
  const [gates, steps] = [memory.put([...brought]), memory.put([...weights])];
  const outputs = memory.put(numbersOf(LENGTH * SIZE, 6));
  const states = memory.put(numbersOf(LENGTH * SIZE, 7));
  memory.kernel.runCells(gates, 4 * SIZE, steps, outputs, SIZE, states, LENGTH, SIZE, isBack);
  return [...memory.get(outputs, LENGTH * SIZE)];
}

function read(isBack: boolean): number[] {
  const memory = new Memory();
  const [gates, steps] = [put(memory, toShorts(brought)), put(memory, inPairs(toShorts(weights), 4 * SIZE))];
  const outputs = memory.put(numbersOf(LENGTH * SIZE, 8));
  const rest = memory.put(numbersOf(6 * SIZE, 9));
  for (let times = 0; times < 2; times++) {
    memory.kernel.readCells(gates, 4 * SIZE, steps, outputs, SIZE, rest, LENGTH, SIZE, isBack);
  }
  return [...memory.get(outputs, LENGTH * SIZE)];
}

describe('reading with whole numbers', () => {
  test.each([false, true])('comes to what was learnt with others (back to front: %s)', (isBack) => {
    const expected = learnt(isBack);
    read(isBack).forEach((output, at) => expect(output).toBeCloseTo(expected[at] ?? NaN, 1.5));
  });

  test('is the same however often it is read', () => {
    expect(read(false)).toEqual(read(false));
  });

  test('adds up what is too large to the largest there is', () => {
    const memory = new Memory();
    const shorts = (of: (at: number) => number): number =>
      put(
        memory,
        Int16Array.from({ length: 128 }, (_, at) => of(at)),
      );
    const y = shorts(() => 32_000);
    const [one, two] = [shorts((at) => 10 * at), shorts((at) => -2 * at)];
    const places = memory.kernel.reserve(8);
    new Uint32Array(memory.kernel.memory.buffer, places, 2).set([one, two]);
    memory.kernel.addShorts(y, places, 2, 128);
    const sums = Array.from({ length: 128 }, (_, at) => Math.min(32_000 + 10 * at, 32_767) - 2 * at);
    expect([...new Int16Array(memory.kernel.memory.buffer, y, 128)]).toEqual(sums);
  });
});

test('rows two by two have the same numbers side by side', () => {
  expect([...inPairs(Int16Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), 3)]).toEqual([
    1, 4, 2, 5, 3, 6, 7, 10, 8, 11, 9, 12,
  ]);
});

test('numbers that are too large for 16 bits become the largest', () => {
  expect([...toShorts(Float32Array.of(0.5, -0.0004, -1.5, 40, -40))]).toEqual(
    [512, -0, -1536, 32_767, -32_767].map((n) => n + 0),
  );
});
