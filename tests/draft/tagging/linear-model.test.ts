import { describe, expect, test } from 'vitest';
import { parseModel, type LinearModel } from '../../../src/draft/tagging/linear-model.ts';
import { writeModel } from '../../../src/train/write-model.ts';

/** Returns a model of two labels and eight rows, of which the second and the last hold weights. */
function small(): LinearModel {
  const weights = new Int8Array(16);
  weights.set([1, -2], 2);
  weights.set([127, -127], 14);
  return { name: 'cues', labels: ['O', 'B-X'], bits: 3, weights };
}

describe('the file of a model', () => {
  test('is read as it was written', () => {
    expect(parseModel(writeModel(small()))).toEqual(small());
  });

  test('spends next to nothing on rows of zeros', () => {
    const wide: LinearModel = { ...small(), bits: 16, weights: new Int8Array(2 << 16) };
    wide.weights.set(small().weights, 2 ** 16);
    expect(writeModel(wide).length).toBeLessThan(writeModel(small()).length + 4);
    expect(parseModel(writeModel(wide))).toEqual(wide);
  });

  test('that is something else is refused', () => {
    expect(() => parseModel(new TextEncoder().encode('once upon a time'))).toThrow(/^not a model/);
    expect(() => parseModel(new Uint8Array())).toThrow(RangeError);
  });

  test('is refused wherever it was cut off', () => {
    const bytes = writeModel(small());
    for (let length = 0; length < bytes.length; length++) {
      expect(() => parseModel(bytes.subarray(0, length))).toThrow(RangeError);
    }
  });

  test('is refused whichever of its bytes was changed', () => {
    const bytes = writeModel(small());
    bytes.forEach((byte, at) => {
      const changed = bytes.with(at, byte ^ 4);
      expect(() => parseModel(changed)).toThrow(RangeError);
    });
  });
});
