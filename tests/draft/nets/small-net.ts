import type { NetModel } from '../../../src/draft/nets/net-model.ts';
import { numbersOf } from '../../kernel/memory.ts';

/** Returns a net of two labels and three features, its weights as a file would have them. */
export function smallNet(): NetModel {
  const [cells, width] = [8, 4];
  const part = (count: number, seed: number): Float32Array =>
    Float32Array.from(numbersOf(count, seed), (number) => Math.round(number * 127) / 64);
  return {
    name: 'cues-net',
    labels: ['O', 'B'],
    cells,
    width,
    hashes: Uint32Array.of(3, 0x8000_0000, 0xffff_ffff),
    weights: {
      features: part(3 * width, 1),
      gates: part(width * 8 * cells, 2),
      base: part(8 * cells, 3),
      steps: part(8 * cells * cells, 4),
      labels: part(2 * 2 * cells, 5),
      start: part(2, 6),
    },
  };
}
