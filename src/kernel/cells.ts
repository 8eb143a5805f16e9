import { sigmoid, tanh } from './curves';
import { addOuter, addProducts, addRows } from './products';

/** Bytes of a number. */
const NUMBER: usize = 4;

const minus = (one: v128, other: v128): v128 => f32x4.sub(one, other);
const times = (one: v128, other: v128): v128 => f32x4.mul(one, other);
const plus = (one: v128, other: v128): v128 => f32x4.add(one, other);

/** Returns the slope of a sigmoid where its value is `y`. */
const slope = (y: v128): v128 => times(y, minus(f32x4.splat(1), y));
/** Returns the slope of tanh where its value is `y`. */
const bend = (y: v128): v128 => minus(f32x4.splat(1), times(y, y));

/**
 * Steps through a row of tokens with a long short-term memory of `size` cells (Hochreiter and Schmidhuber 1997; with the gate
 * that forgets of Gers, Schmidhuber and Cummins 2000).
 *
 * `gates` has for each token what its words bring to the input, forget, update and output gates, `size` numbers each, and
 * gets the gates' values; `weights` (`size` × four times `size`) is what the outputs before bring; `outputs` and `states` get
 * `size` numbers for each token. From one token to the next are `gateStep`, `outputStep` and `size` numbers. Where `isBack`,
 * the last token is the first. `size` is a multiple of 8.
 */
export function runCells(
  gates: usize,
  gateStep: usize,
  weights: usize,
  outputs: usize,
  outputStep: usize,
  states: usize,
  length: usize,
  size: usize,
  isBack: bool,
): void {
  const bytes = size * NUMBER;
  for (let step: usize = 0; step < length; step++) {
    const at = isBack ? length - 1 - step : step;
    const before = isBack ? at + 1 : at - 1;
    const gate = gates + at * gateStep * NUMBER;
    if (step > 0) addRows(gate, weights, outputs + before * outputStep * NUMBER, size, 4 * size);
    const last = step > 0 ? states + before * bytes : 0;
    passOn(gate, last, states + at * bytes, outputs + at * outputStep * NUMBER, bytes);
  }
}

/** Opens and closes the gates of a token, and makes its states of the `last` (none where 0), and its outputs. */
function passOn(gate: usize, last: usize, states: usize, outputs: usize, bytes: usize): void {
  for (let cell: usize = 0; cell < bytes; cell += 16) {
    const i = sigmoid(v128.load(gate + cell));
    const f = sigmoid(v128.load(gate + bytes + cell));
    const g = tanh(v128.load(gate + 2 * bytes + cell));
    const o = sigmoid(v128.load(gate + 3 * bytes + cell));
    const kept = last > 0 ? times(f, v128.load(last + cell)) : f32x4.splat(0);
    const state = plus(kept, times(i, g));
    v128.store(gate + cell, i);
    v128.store(gate + bytes + cell, f);
    v128.store(gate + 2 * bytes + cell, g);
    v128.store(gate + 3 * bytes + cell, o);
    v128.store(states + cell, state);
    v128.store(outputs + cell, times(o, tanh(state)));
  }
}

/**
 * Walks back over what `runCells` did: `slopes` holds for each token how the loss changes with its outputs (`outputStep`
 * numbers apart); `gates` gets how it changes with what the words bring, and `gained` (as large as `weights`) has added to it
 * how it changes with the weights. `rest` is room for twice `size` numbers.
 */
export function walkBack(
  gates: usize,
  gateStep: usize,
  weights: usize,
  gained: usize,
  outputs: usize,
  slopes: usize,
  outputStep: usize,
  states: usize,
  rest: usize,
  length: usize,
  size: usize,
  isBack: bool,
): void {
  const bytes = size * NUMBER;
  memory.fill(rest, 0, 2 * bytes);
  for (let left = length; left > 0; left--) {
    const step = left - 1;
    const at = isBack ? length - 1 - step : step;
    const before = isBack ? at + 1 : at - 1;
    const gate = gates + at * gateStep * NUMBER;
    const last = step > 0 ? states + before * bytes : 0;
    passBack(gate, last, states + at * bytes, slopes + at * outputStep * NUMBER, rest, bytes);
    memory.fill(rest, 0, bytes);
    if (step === 0) continue;
    addProducts(rest, weights, gate, size, 4 * size);
    addOuter(gained, outputs + before * outputStep * NUMBER, gate, size, 4 * size);
  }
}

/** Undoes `passOn`: `rest` has how the loss changes with the outputs and states that the next token got. */
function passBack(gate: usize, last: usize, states: usize, slopes: usize, rest: usize, bytes: usize): void {
  for (let cell: usize = 0; cell < bytes; cell += 16) {
    const i = v128.load(gate + cell);
    const f = v128.load(gate + bytes + cell);
    const g = v128.load(gate + 2 * bytes + cell);
    const o = v128.load(gate + 3 * bytes + cell);
    const t = tanh(v128.load(states + cell));
    const ofOutput = plus(v128.load(slopes + cell), v128.load(rest + cell));
    const ofState = plus(v128.load(rest + bytes + cell), times(times(ofOutput, o), bend(t)));
    const old = last > 0 ? v128.load(last + cell) : f32x4.splat(0);
    v128.store(gate + cell, times(times(ofState, g), slope(i)));
    v128.store(gate + bytes + cell, times(times(ofState, old), slope(f)));
    v128.store(gate + 2 * bytes + cell, times(times(ofState, i), bend(g)));
    v128.store(gate + 3 * bytes + cell, times(times(ofOutput, t), slope(o)));
    v128.store(rest + bytes + cell, times(ofState, f));
  }
}
