/** Bytes of a number, and of the four that one instruction works on. */
const NUMBER: usize = 4;
const FOUR: usize = 16;
/** Columns that are summed up side by side, in bytes: eight times four numbers. */
const STRIP: usize = 8 * FOUR;

/** Adds to `y` each row of `matrix` (`rows` × `columns`), times its number in `x`; `columns` is a multiple of 32. */
export function addRows(y: usize, matrix: usize, x: usize, rows: usize, columns: usize): void {
  const width = columns * NUMBER;
  for (let strip: usize = 0; strip < width; strip += STRIP) {
    addStrip(y + strip, matrix + strip, x, rows, width);
  }
}

function addStrip(y: usize, matrix: usize, x: usize, rows: usize, width: usize): void {
  let a = v128.load(y, 0);
  let b = v128.load(y, 16);
  let c = v128.load(y, 32);
  let d = v128.load(y, 48);
  let e = v128.load(y, 64);
  let f = v128.load(y, 80);
  let g = v128.load(y, 96);
  let h = v128.load(y, 112);
  for (const end = x + rows * NUMBER; x < end; x += NUMBER) {
    const by = v128.load_splat<f32>(x);
    a = f32x4.add(a, f32x4.mul(by, v128.load(matrix, 0)));
    b = f32x4.add(b, f32x4.mul(by, v128.load(matrix, 16)));
    c = f32x4.add(c, f32x4.mul(by, v128.load(matrix, 32)));
    d = f32x4.add(d, f32x4.mul(by, v128.load(matrix, 48)));
    e = f32x4.add(e, f32x4.mul(by, v128.load(matrix, 64)));
    f = f32x4.add(f, f32x4.mul(by, v128.load(matrix, 80)));
    g = f32x4.add(g, f32x4.mul(by, v128.load(matrix, 96)));
    h = f32x4.add(h, f32x4.mul(by, v128.load(matrix, 112)));
    matrix += width;
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

/** Adds to each number of `y` the product of its row of `matrix` (`rows` × `columns`) and `x`; `columns` is a multiple of 8. */
export function addProducts(y: usize, matrix: usize, x: usize, rows: usize, columns: usize): void {
  const width = columns * NUMBER;
  for (const end = y + rows * NUMBER; y < end; y += NUMBER) {
    store<f32>(y, load<f32>(y) + product(matrix, x, width));
    matrix += width;
  }
}

function product(row: usize, x: usize, width: usize): f32 {
  let one = f32x4.splat(0);
  let two = f32x4.splat(0);
  for (let at: usize = 0; at < width; at += 2 * FOUR) {
    one = f32x4.add(one, f32x4.mul(v128.load(row + at), v128.load(x + at)));
    two = f32x4.add(two, f32x4.mul(v128.load(row + at, 16), v128.load(x + at, 16)));
  }
  const sum = f32x4.add(one, two);
  return (
    f32x4.extract_lane(sum, 0) +
    f32x4.extract_lane(sum, 1) +
    (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
  );
}

/** Adds to each row of `matrix` (`rows` × `columns`) the numbers of `y`, times the row's number in `x`. */
export function addOuter(matrix: usize, x: usize, y: usize, rows: usize, columns: usize): void {
  for (const end = x + rows * NUMBER; x < end; x += NUMBER) {
    addTimes(matrix, y, load<f32>(x), columns);
    matrix += columns * NUMBER;
  }
}

/** Adds to `y` the numbers of `x`, each times `by`; `count` is a multiple of 4. */
export function addTimes(y: usize, x: usize, by: f32, count: usize): void {
  const factor = f32x4.splat(by);
  for (const end = y + count * NUMBER; y < end; y += FOUR) {
    v128.store(y, f32x4.add(v128.load(y), f32x4.mul(factor, v128.load(x))));
    x += FOUR;
  }
}
