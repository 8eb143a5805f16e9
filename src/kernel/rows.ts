/** Bytes of a number of 32 bits. */
const NUMBER: usize = 4;
/** The most weights, each a byte, whose sum surely has room in 16 bits. */
const MOST: usize = 256;
/** How many labels are summed side by side, and the bytes that their sums take. */
const LABELS: usize = 8;
const SUMS: usize = LABELS * NUMBER;

/**
 * Puts at `scores` the sums of rows of weights for each of `tokens`, the sums of one behind the other's: token `t` has the features
 * (hashes of 32 bits) from the `starts[t]`th to the `starts[t + 1]`th. `index` has two numbers for each 32 rows, bits that say
 * which of them are kept, and how many are kept before, the first of all being 1. A kept row is of `1 << shift` bytes, a weight
 * for each label: up to eight have eight sums, else there are sixteen of both. The row 0 is zeros, for all that are not kept: no
 * branch is guessed wrong, and what is fetched for one feature does not wait for another.
 */
export function sumRows(
  features: usize,
  starts: usize,
  tokens: usize,
  mask: u32,
  index: usize,
  weights: usize,
  shift: usize,
  scores: usize,
): void {
  const isWide = (<usize>1) << shift > LABELS;
  for (let token: usize = 0; token < tokens; token++) {
    const from = features + <usize>load<u32>(starts + token * NUMBER) * NUMBER;
    const to = features + <usize>load<u32>(starts + token * NUMBER, NUMBER) * NUMBER;
    if (isWide) sumWide(from, to, mask, index, weights, shift, scores);
    else sumNarrow(from, to, mask, index, weights, shift, scores);
    scores += isWide ? 2 * SUMS : SUMS;
  }
}

/** Returns where the row of a hash is among those that are kept: 0 where it is not. */
function placeOf(hash: u32, mask: u32, index: usize): usize {
  const row = hash & mask;
  const entry = index + ((row >>> 5) << 3);
  const kept = load<u32>(entry);
  const bit: u32 = 1 << (row & 31);
  return select<usize>(load<u32>(entry, NUMBER) + popcnt<u32>(kept & (bit - 1)), 0, (kept & bit) !== 0);
}

/** Puts at `scores` the sums of sixteen labels: see `sumRows`. */
function sumWide(
  from: usize,
  to: usize,
  mask: u32,
  index: usize,
  weights: usize,
  shift: usize,
  scores: usize,
): void {
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  let c = i32x4.splat(0);
  let d = i32x4.splat(0);
  while (from < to) {
    const end = min(to, from + MOST * NUMBER);
    let low = i16x8.splat(0);
    let high = i16x8.splat(0);
    for (; from < end; from += NUMBER) {
      const row = v128.load(weights + (placeOf(load<u32>(from), mask, index) << shift));
      low = i16x8.add(low, i16x8.extend_low_i8x16_s(row));
      high = i16x8.add(high, i16x8.extend_high_i8x16_s(row));
    }
    a = i32x4.add(a, i32x4.extend_low_i16x8_s(low));
    b = i32x4.add(b, i32x4.extend_high_i16x8_s(low));
    c = i32x4.add(c, i32x4.extend_low_i16x8_s(high));
    d = i32x4.add(d, i32x4.extend_high_i16x8_s(high));
  }
  v128.store(scores, a, 0);
  v128.store(scores, b, 16);
  v128.store(scores, c, 32);
  v128.store(scores, d, 48);
}

/** Puts at `scores` the sums of eight labels: see `sumRows`. */
function sumNarrow(
  from: usize,
  to: usize,
  mask: u32,
  index: usize,
  weights: usize,
  shift: usize,
  scores: usize,
): void {
  let low = i32x4.splat(0);
  let high = i32x4.splat(0);
  while (from < to) {
    const end = min(to, from + MOST * NUMBER);
    let sum = i16x8.splat(0);
    for (; from < end; from += NUMBER) {
      const place = placeOf(load<u32>(from), mask, index);
      sum = i16x8.add(sum, v128.load_ext<i8>(weights + (place << shift)));
    }
    low = i32x4.add(low, i32x4.extend_low_i16x8_s(sum));
    high = i32x4.add(high, i32x4.extend_high_i16x8_s(sum));
  }
  v128.store(scores, low, 0);
  v128.store(scores, high, 16);
}
