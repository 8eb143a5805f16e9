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
  const halves: usize = (<usize>1) << shift > LABELS ? 2 : 1;
  for (let token: usize = 0; token < tokens; token++) {
    const from = features + <usize>load<u32>(starts + token * NUMBER) * NUMBER;
    const to = features + <usize>load<u32>(starts + token * NUMBER, NUMBER) * NUMBER;
    for (let half: usize = 0; half < halves; half++) {
      sumFeatures(from, to, mask, index, weights + half * LABELS, shift, scores);
      scores += SUMS;
    }
  }
}

/** Puts at `scores` the sums of eight labels: see `sumRows`. */
function sumFeatures(
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
      const row = load<u32>(from) & mask;
      const entry = index + ((row >>> 5) << 3);
      const kept = load<u32>(entry);
      const bit: u32 = 1 << (row & 31);
      const place = (load<u32>(entry, NUMBER) + popcnt(kept & (bit - 1))) & -(<u32>((kept & bit) != 0));
      sum = i16x8.add(sum, v128.load_ext<i8>(weights + ((<usize>place) << shift)));
    }
    low = i32x4.add(low, i32x4.extend_low_i16x8_s(sum));
    high = i32x4.add(high, i32x4.extend_high_i16x8_s(sum));
  }
  v128.store(scores, low, 0);
  v128.store(scores, high, 16);
}
