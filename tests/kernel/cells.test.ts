import { describe, expect, test } from 'vitest';
import { Memory, numbersOf } from './memory.ts';

const SIZE = 8;
const LENGTH = 5;
const brought = numbersOf(LENGTH * 4 * SIZE, 4).map((number) => 2 * number);
const weights = numbersOf(SIZE * 4 * SIZE, 5);
const slopes = numbersOf(LENGTH * SIZE, 6);

interface Ran {
  readonly memory: Memory;
  readonly gates: number;
  readonly weights: number;
  readonly outputs: number;
  readonly states: number;
}

function ran(isBack: boolean, ofWords = brought, ofSteps = weights): Ran {
  const memory = new Memory();
  const at = {
    gates: memory.put(ofWords),
    weights: memory.put(ofSteps),
    outputs: memory.put(numbersOf(LENGTH * SIZE, 7)),
    states: memory.put(numbersOf(LENGTH * SIZE, 8)),
  };
  const { gates, outputs, states } = at;
  memory.kernel.runCells(gates, 4 * SIZE, at.weights, outputs, SIZE, states, LENGTH, SIZE, isBack);
  return { memory, ...at };
}

const outputsOf = (run: Ran): number[] => [...run.memory.get(run.outputs, LENGTH * SIZE)];

/** The same, as the books have it. */
function asInBooks(): number[] {
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  let [outputs, states] = [new Array<number>(SIZE).fill(0), new Array<number>(SIZE).fill(0)];
  return Array.from({ length: LENGTH }, (_, token) => {
    const gate = (which: number, cell: number): number =>
      outputs.reduce(
        (sum, output, from) => sum + output * (weights[from * 4 * SIZE + which * SIZE + cell] ?? NaN),
        brought[token * 4 * SIZE + which * SIZE + cell] ?? NaN,
      );
    const next = states.map(
      (state, cell) => sigmoid(gate(1, cell)) * state + sigmoid(gate(0, cell)) * Math.tanh(gate(2, cell)),
    );
    outputs = next.map((state, cell) => sigmoid(gate(3, cell)) * Math.tanh(state));
    states = next;
    return outputs;
  }).flat();
}

describe('long short-term memory', () => {
  test('is what the books say it is', () => {
    const expected = asInBooks();
    outputsOf(ran(false)).forEach((output, at) => expect(output).toBeCloseTo(expected[at] ?? NaN, 3));
  });

  test('read back to front is the same of what is turned around', () => {
    const turned = (numbers: readonly number[], step: number): number[] =>
      Array.from({ length: LENGTH }, (_, token) =>
        numbers.slice((LENGTH - 1 - token) * step, (LENGTH - token) * step),
      ).flat();
    expect(outputsOf(ran(true, turned(brought, 4 * SIZE)))).toEqual(turned(outputsOf(ran(false)), SIZE));
  });

  test.each([false, true])('knows how a loss changes with all that went in (back to front: %s)', (isBack) => {
    const run = ran(isBack);
    const { memory, gates, outputs, states } = run;
    const gained = memory.put(weights.map(() => 0));
    const [at, rest] = [memory.put(slopes), memory.put(numbersOf(2 * SIZE, 9))];
    memory.kernel.walkBack(
      gates,
      4 * SIZE,
      run.weights,
      gained,
      outputs,
      at,
      SIZE,
      states,
      rest,
      LENGTH,
      SIZE,
      isBack,
    );
    const loss = (ofWords: readonly number[], ofSteps: readonly number[]): number =>
      outputsOf(ran(isBack, [...ofWords], [...ofSteps])).reduce(
        (sum, output, place) => sum + output * (slopes[place] ?? NaN),
        0,
      );
    const slope = (of: readonly number[], place: number, value: (changed: number[]) => number): number => {
      const moved = (by: number): number[] =>
        of.map((number, other) => (other === place ? number + by : number));
      return (value(moved(0.02)) - value(moved(-0.02))) / 0.04;
    };
    memory.get(gates, brought.length).forEach((found, place) => {
      expect(found).toBeCloseTo(
        slope(brought, place, (changed) => loss(changed, weights)),
        2,
      );
    });
    memory.get(gained, weights.length).forEach((found, place) => {
      expect(found).toBeCloseTo(
        slope(weights, place, (changed) => loss(brought, changed)),
        2,
      );
    });
  });
});
