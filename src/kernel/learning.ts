/** Returns the sum of the squares of `count` numbers. */
export function sumOfSquares(numbers: usize, count: usize): f32 {
  let sum = f32x4.splat(0);
  for (const end = numbers + count * 4; numbers < end; numbers += 16) {
    const four = v128.load(numbers);
    sum = f32x4.add(sum, f32x4.mul(four, four));
  }
  return (
    f32x4.extract_lane(sum, 0) +
    f32x4.extract_lane(sum, 1) +
    (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
  );
}

/** How much of the mean of slopes, and of their squares, a step of learning keeps. */
const KEPT: f32 = 0.9;
const KEPT_SQUARES: f32 = 0.999;
/** Keeps a step finite where all slopes were zero. */
const LEAST: f32 = 1e-8;

/**
 * Moves `count` weights against their slopes, times `by`, in steps of `rate` (Adam: Kingma and Ba 2015), and sets the slopes
 * to zero. `means` and `squares` are kept from step to step.
 */
export function learn(
  weights: usize,
  slopes: usize,
  means: usize,
  squares: usize,
  count: usize,
  by: f32,
  rate: f32,
): void {
  const bytes = count * 4;
  for (let at: usize = 0; at < bytes; at += 16) {
    const slope = f32x4.mul(v128.load(slopes + at), f32x4.splat(by));
    const mean = mixed(v128.load(means + at), slope, KEPT);
    const square = mixed(v128.load(squares + at), f32x4.mul(slope, slope), KEPT_SQUARES);
    const step = f32x4.div(mean, f32x4.add(f32x4.sqrt(square), f32x4.splat(LEAST)));
    v128.store(weights + at, f32x4.sub(v128.load(weights + at), f32x4.mul(f32x4.splat(rate), step)));
    v128.store(means + at, mean);
    v128.store(squares + at, square);
  }
  memory.fill(slopes, 0, bytes);
}

const mixed = (old: v128, next: v128, kept: f32): v128 =>
  f32x4.add(f32x4.mul(old, f32x4.splat(kept)), f32x4.mul(next, f32x4.splat(1 - kept)));
