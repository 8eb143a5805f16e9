import { perModel } from './tagging/per-model.ts';

/**
 * What `src/kernel` has become. Places are in bytes from the start of the memory, sizes in numbers: of four bytes (float32), or of two
 * where they are said to be of 16 bits. Columns are multiples of 32 (`addRows`), 64 (`addShorts`), 8 (`addProducts`), else of 4.
 */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Returns where so many bytes begin that nobody else is given, all zeros. Views of the memory before it are void. */
  reserve(bytes: number): number;
  /** Adds to `y` each row of a matrix, times its number in `x`. */
  addRows(y: number, matrix: number, x: number, rows: number, columns: number): void;
  /** Adds to each number of `y` the product of its row of a matrix and `x`. */
  addProducts(y: number, matrix: number, x: number, rows: number, columns: number): void;
  /** Adds to each row of a matrix the numbers of `y`, times the row's number in `x`. */
  addOuter(matrix: number, x: number, y: number, rows: number, columns: number): void;
  /** Adds to `y` the numbers of `x`, each times `by`. */
  addTimes(y: number, x: number, by: number, count: number): void;
  /** Steps through a row of tokens, forwards or back: see `src/kernel/cells.ts`. */
  runCells(
    gates: number,
    gateStep: number,
    weights: number,
    outputs: number,
    outputStep: number,
    states: number,
    length: number,
    size: number,
    isBack: boolean,
  ): void;
  /** Walks back over what `runCells` did, to learn from it: see `src/kernel/cells.ts`. */
  walkBack(
    gates: number,
    gateStep: number,
    weights: number,
    gained: number,
    outputs: number,
    slopes: number,
    outputStep: number,
    states: number,
    rest: number,
    length: number,
    size: number,
    isBack: boolean,
  ): void;
  /** Adds to whole numbers of 16 bits those at each of some places: see `src/kernel/reading.ts`. */
  addShorts(y: number, places: number, count: number, columns: number): void;
  /** Does what `runCells` does, with whole numbers of 16 bits: see `src/kernel/reading.ts`. */
  readCells(
    gates: number,
    gateStep: number,
    weights: number,
    outputs: number,
    outputStep: number,
    rest: number,
    length: number,
    size: number,
    isBack: boolean,
  ): void;
  /** Puts at `scores` the sums of rows of weights that features have: see `src/kernel/rows.ts`. */
  sumRows(
    features: number,
    starts: number,
    tokens: number,
    mask: number,
    index: number,
    weights: number,
    shift: number,
    scores: number,
  ): void;
  /** Returns the sum of the squares of numbers. */
  sumOfSquares(numbers: number, count: number): number;
  /** Moves weights against their slopes: see `src/kernel/learning.ts`. */
  learn(
    weights: number,
    slopes: number,
    means: number,
    squares: number,
    count: number,
    by: number,
    rate: number,
  ): void;
}

/** What is used here of the platform's: browsers and Node have the same. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/**
 * Returns a kernel with a memory of its own, of the bytes of `kernel.wasm`.
 * @throws RangeError where the bytes are no such module
 */
export function kernelFrom(bytes: Uint8Array): Kernel {
  try {
    return new WebAssembly.Instance(moduleOf(bytes), {}).exports as Kernel; // tests/kernel holds the two together
  } catch (cause) {
    throw new RangeError('a broken kernel: the file is no module of WebAssembly', { cause });
  }
}

/** Compiled once, however many models have a kernel of their own. */
const moduleOf = perModel((bytes: Uint8Array) => new WebAssembly.Module(bytes));
