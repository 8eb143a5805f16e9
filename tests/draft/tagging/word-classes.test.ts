import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseClasses } from '../../../src/draft/tagging/word-classes.ts';
import { writeClasses } from '../../../src/train/write-classes.ts';

/** Words of a language by their hashes, and a class of each at three grains. */
const words = fc.uniqueArray(
  fc.record({
    hash: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    classes: fc.tuple(fc.nat(96), fc.nat(400), fc.nat(1600)),
  }),
  { selector: ({ hash }) => hash, maxLength: 200 },
);

const written = (all: readonly { hash: number; classes: readonly number[] }[]): Uint8Array =>
  writeClasses(
    all.map(({ hash }) => hash),
    [0, 1, 2].map((grain) => Uint16Array.from(all, ({ classes }) => classes[grain] ?? 0)),
  );

describe('the file of classes of words', () => {
  test('gives back the classes of every word, and none of another', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (all, stranger) => {
        fc.pre(all.every(({ hash }) => hash !== stranger));
        const hashes = Uint32Array.from([...all.map(({ hash }) => hash), stranger]);
        const { coarse, middle, fine } = parseClasses(written(all)).columnsOf(hashes, hashes);
        expect(all.map((_, at) => [coarse[at], middle[at], fine[at]])).toEqual(
          all.map(({ classes }) => classes),
        );
        expect([coarse.at(-1), middle.at(-1), fine.at(-1)]).toEqual([0, 0, 0]);
      }),
    );
  });

  test('is the same whatever order the words come in', () => {
    const all = [
      { hash: 7, classes: [1, 2, 3] },
      { hash: 5, classes: [4, 5, 6] },
    ];
    expect(written(all)).toEqual(written(all.toReversed()));
  });

  const whole = written([{ hash: 77, classes: [1, 2, 3] }]);

  test('is not read where it is something else', () => {
    expect(() => parseClasses(new TextEncoder().encode('once upon a time'))).toThrow(/^no classes/);
  });

  test('is not read where a byte of it is missing or another', () => {
    for (let length = 0; length < whole.length; length++)
      expect(() => parseClasses(whole.subarray(0, length))).toThrow(RangeError);
    const changed = Uint8Array.from(whole, (byte, at) => (at === whole.length - 6 ? byte ^ 1 : byte));
    expect(() => parseClasses(changed)).toThrow(/^broken classes/);
  });
});
