import { readFileSync } from 'node:fs';
import { kernelFrom, type Kernel } from '../../src/draft/kernel.ts';

/** Bytes of a number. */
const NUMBER = 4;

/** Returns the bytes of the kernel that is shipped. */
export const kernelBytes = (): Uint8Array =>
  readFileSync(new URL('../../data/models/kernel.wasm', import.meta.url));

/** Returns a kernel of its own, as it is shipped. */
export const newKernel = (): Kernel => kernelFrom(kernelBytes());

/** Numbers in a kernel's memory. */
export class Memory {
  readonly kernel: Kernel = newKernel();

  /** Returns where numbers lie that are put there. */
  put(numbers: readonly number[]): number {
    const at = this.kernel.reserve(numbers.length * NUMBER);
    this.get(at, numbers.length).set(numbers);
    return at;
  }

  /** Returns the numbers at a place. */
  get(at: number, count: number): Float32Array {
    return new Float32Array(this.kernel.memory.buffer, at, count);
  }
}

/** Returns so many numbers from -1 to 1, the same of the same seed. */
export function numbersOf(count: number, seed: number): number[] {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 31 - 1;
  return Array.from({ length: count }, next);
}
