/** Where tanh is as good as 1. */
const FLAT: f32 = 4.97;

/** Returns tanh of four numbers, by Lambert's continued fraction: within 0.0001, and the same on any machine. */
export function tanh(value: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(value, f32x4.splat(FLAT)), f32x4.splat(-FLAT));
  const s = f32x4.mul(x, x);
  let above = f32x4.add(f32x4.splat(378), s);
  above = f32x4.add(f32x4.splat(17325), f32x4.mul(s, above));
  above = f32x4.add(f32x4.splat(135135), f32x4.mul(s, above));
  let below = f32x4.add(f32x4.splat(3150), f32x4.mul(s, f32x4.splat(28)));
  below = f32x4.add(f32x4.splat(62370), f32x4.mul(s, below));
  below = f32x4.add(f32x4.splat(135135), f32x4.mul(s, below));
  return f32x4.div(f32x4.mul(x, above), below);
}

/** Returns 1 / (1 + e^-x) of four numbers. */
export function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(half, x))));
}
