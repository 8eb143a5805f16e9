import { describe, expect, test } from 'vitest';
import { parseNet, type NetWeights } from '../../../src/draft/nets/net-model.ts';
import { writeNet } from '../../../src/train/nets/write-net.ts';
import { smallNet } from './small-net.ts';

describe('the file of a net', () => {
  test('is read as it was written, each weight to half a step of its part', () => {
    const { weights, ...rest } = smallNet();
    const { weights: read, ...others } = parseNet(writeNet(smallNet()));
    expect(others).toEqual(rest);
    for (const part of Object.keys(weights) as (keyof NetWeights)[]) {
      const most = Math.max(...weights[part].map(Math.abs));
      expect(read[part]).toHaveLength(weights[part].length);
      read[part].forEach((weight, at) => {
        expect(Math.abs(weight - (weights[part][at] ?? NaN))).toBeLessThanOrEqual(most / 253);
      });
    }
  });

  test('that was read is written as the same bytes', () => {
    const bytes = writeNet(smallNet());
    expect(writeNet(parseNet(bytes))).toEqual(bytes);
  });

  test('that is something else is refused', () => {
    expect(() => parseNet(new TextEncoder().encode('once upon a time'))).toThrow(/^not a net/);
    expect(() => parseNet(new Uint8Array())).toThrow(RangeError);
  });

  test('is refused wherever it was cut off, and whichever of its bytes was changed', () => {
    const bytes = writeNet(smallNet());
    for (let length = 0; length < bytes.length; length++) {
      expect(() => parseNet(bytes.subarray(0, length))).toThrow(RangeError);
      expect(() => parseNet(bytes.with(length, (bytes[length] ?? 0) ^ 4))).toThrow(RangeError);
    }
  });

  test('is refused where the kernel cannot work with its shape', () => {
    expect(() => parseNet(writeNet({ ...smallNet(), cells: 12 }))).toThrow('12 cells (a multiple of 8)');
  });

  test('is not written where a weight is no number', () => {
    const { weights, ...rest } = smallNet();
    expect(() => writeNet({ ...rest, weights: { ...weights, start: Float32Array.of(1, NaN) } })).toThrow(
      'a weight is no number',
    );
  });
});
