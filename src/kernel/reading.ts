import { sigmoid, tanh } from './curves';

/** Bytes of a whole number of 16 bits, and of a number of 32. */
const SHORT: usize = 2;
const NUMBER: usize = 4;
/** What is added up side by side, in bytes: eight times four numbers of 32 bits, or eight of 16. */
const STRIP: usize = 128;
/** By how many bits outputs are shifted, so that they are whole numbers, and gates (in 1/1024), so that both can be added. */
const OUTPUT_BITS: i32 = 12;
const OUTPUT_UNITS: f32 = 4096;
/** What a sum of gates, weights and outputs is counted in. */
const UNIT: f32 = 1.0 / 4194304;
/** A number whose last bit is 1, and the whole number of the same bits. */
const MAGIC: f32 = 12582912;
const MAGIC_BITS: i32 = 0x4b400000;

/**
 * Adds to `columns` whole numbers of 16 bits those that begin at each of `count` places (of 32 bits each, one after the other); what
 * is too large stays the largest. `columns` is a multiple of 64.
 */
export function addShorts(y: usize, places: usize, count: usize, columns: usize): void {
  for (let strip: usize = 0; strip < columns * SHORT; strip += STRIP) {
    addShortStrip(y + strip, places, count, strip);
  }
}

function addShortStrip(y: usize, places: usize, count: usize, strip: usize): void {
  let a = v128.load(y, 0);
  let b = v128.load(y, 16);
  let c = v128.load(y, 32);
  let d = v128.load(y, 48);
  let e = v128.load(y, 64);
  let f = v128.load(y, 80);
  let g = v128.load(y, 96);
  let h = v128.load(y, 112);
  for (const end = places + count * NUMBER; places < end; places += NUMBER) {
    const x = <usize>load<u32>(places) + strip;
    a = i16x8.add_sat_s(a, v128.load(x, 0));
    b = i16x8.add_sat_s(b, v128.load(x, 16));
    c = i16x8.add_sat_s(c, v128.load(x, 32));
    d = i16x8.add_sat_s(d, v128.load(x, 48));
    e = i16x8.add_sat_s(e, v128.load(x, 64));
    f = i16x8.add_sat_s(f, v128.load(x, 80));
    g = i16x8.add_sat_s(g, v128.load(x, 96));
    h = i16x8.add_sat_s(h, v128.load(x, 112));
  }
  v128.store(y, a, 0);
  v128.store(y, b, 16);
  v128.store(y, c, 32);
  v128.store(y, d, 48);
  v128.store(y, e, 64);
  v128.store(y, f, 80);
  v128.store(y, g, 96);
  v128.store(y, h, 112);
}

/**
 * Does what `runCells` does, with whole numbers of 16 bits and twice as fast: `gates` are in 1/1024, and so are `weights`, which
 * stand in pairs (of each two rows the first two numbers, then the next two). `rest` is room for six times `size` numbers.
 */
export function readCells(
  gates: usize,
  gateStep: usize,
  weights: usize,
  outputs: usize,
  outputStep: usize,
  rest: usize,
  length: usize,
  size: usize,
  isBack: bool,
): void {
  const bytes = size * NUMBER;
  const states = rest + 4 * bytes;
  const shorts = states + bytes;
  memory.fill(states, 0, 2 * bytes);
  for (let step: usize = 0; step < length; step++) {
    const at = isBack ? length - 1 - step : step;
    const gate = gates + at * gateStep * SHORT;
    for (let strip: usize = 0; strip < 4 * bytes; strip += STRIP) {
      addStrip(rest + strip, gate + strip / 2, weights + strip, shorts, size, 4 * bytes);
    }
    passOn(rest, states, shorts, outputs + at * outputStep * NUMBER, bytes);
  }
}

/** Puts at `to` 32 sums of gates and of what the last outputs bring. */
function addStrip(to: usize, gate: usize, weights: usize, outputs: usize, size: usize, width: usize): void {
  let a = i32x4.shl(v128.load_ext<i16>(gate, 0), OUTPUT_BITS);
  let b = i32x4.shl(v128.load_ext<i16>(gate, 8), OUTPUT_BITS);
  let c = i32x4.shl(v128.load_ext<i16>(gate, 16), OUTPUT_BITS);
  let d = i32x4.shl(v128.load_ext<i16>(gate, 24), OUTPUT_BITS);
  let e = i32x4.shl(v128.load_ext<i16>(gate, 32), OUTPUT_BITS);
  let f = i32x4.shl(v128.load_ext<i16>(gate, 40), OUTPUT_BITS);
  let g = i32x4.shl(v128.load_ext<i16>(gate, 48), OUTPUT_BITS);
  let h = i32x4.shl(v128.load_ext<i16>(gate, 56), OUTPUT_BITS);
  for (const end = outputs + size * SHORT; outputs < end; outputs += 2 * SHORT) {
    const two = v128.load_splat<i32>(outputs);
    a = i32x4.add(a, i32x4.dot_i16x8_s(two, v128.load(weights, 0)));
    b = i32x4.add(b, i32x4.dot_i16x8_s(two, v128.load(weights, 16)));
    c = i32x4.add(c, i32x4.dot_i16x8_s(two, v128.load(weights, 32)));
    d = i32x4.add(d, i32x4.dot_i16x8_s(two, v128.load(weights, 48)));
    e = i32x4.add(e, i32x4.dot_i16x8_s(two, v128.load(weights, 64)));
    f = i32x4.add(f, i32x4.dot_i16x8_s(two, v128.load(weights, 80)));
    g = i32x4.add(g, i32x4.dot_i16x8_s(two, v128.load(weights, 96)));
    h = i32x4.add(h, i32x4.dot_i16x8_s(two, v128.load(weights, 112)));
    weights += width;
  }
  v128.store(to, numbers(a), 0);
  v128.store(to, numbers(b), 16);
  v128.store(to, numbers(c), 32);
  v128.store(to, numbers(d), 48);
  v128.store(to, numbers(e), 64);
  v128.store(to, numbers(f), 80);
  v128.store(to, numbers(g), 96);
  v128.store(to, numbers(h), 112);
}

const numbers = (units: v128): v128 => f32x4.mul(f32x4.convert_i32x4_s(units), f32x4.splat(UNIT));

/** Opens and closes the gates whose sums are at `sums`: changes the states, and puts out. */
function passOn(sums: usize, states: usize, shorts: usize, outputs: usize, bytes: usize): void {
  for (let cell: usize = 0; cell < bytes; cell += 16) {
    const i = sigmoid(v128.load(sums + cell));
    const f = sigmoid(v128.load(sums + bytes + cell));
    const g = tanh(v128.load(sums + 2 * bytes + cell));
    const o = sigmoid(v128.load(sums + 3 * bytes + cell));
    const state = f32x4.add(f32x4.mul(f, v128.load(states + cell)), f32x4.mul(i, g));
    const output = f32x4.mul(o, tanh(state));
    v128.store(states + cell, state);
    v128.store(outputs + cell, output);
    const units = rounded(f32x4.mul(output, f32x4.splat(OUTPUT_UNITS)));
    v128.store64_lane(shorts + cell / 2, i16x8.narrow_i32x4_s(units, units), 0);
  }
}

/** Returns the nearest whole numbers, of two the even one, of numbers below 4194304: the last bits of a sum with a large one are those. */
const rounded = (x: v128): v128 => i32x4.sub(f32x4.add(x, f32x4.splat(MAGIC)), i32x4.splat(MAGIC_BITS));
