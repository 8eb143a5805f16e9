import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locatorOf } from '../../src/model/locator.ts';

/** A file as a person counts it: letters, line breaks of both kinds, and a character of two UTF-16 units. */
const files = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '😀'), maxLength: 60 });

describe('locatorOf', () => {
  const locate = locatorOf('first\nsecond\n\nfourth');

  test.each([
    [0, 1, 1, 'first'],
    [4, 1, 5, 'first'],
    [5, 1, 6, 'first'],
    [6, 2, 1, 'second'],
    [13, 3, 1, ''],
    [14, 4, 1, 'fourth'],
    [20, 4, 7, 'fourth'],
  ])('finds offset %i at line %i, column %i, in the line %j', (offset, line, column, lineText) => {
    expect(locate(offset)).toEqual({ line, column, lineText });
  });

  test('shows a line without the carriage return that may end it', () => {
    expect(locatorOf('one\r\ntwo')(1)).toEqual({ line: 1, column: 2, lineText: 'one' });
  });

  test('counts columns in UTF-16 units, as editors and offsets do', () => {
    expect(locatorOf('😀a')(2)).toEqual({ line: 1, column: 3, lineText: '😀a' });
  });

  test('finds every offset of any file where a count of its line breaks finds it', () => {
    fc.assert(
      fc.property(files, (text) => {
        const find = locatorOf(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const before = text.slice(0, offset).split('\n');
          const { line, column, lineText } = find(offset);
          expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
          expect(lineText).toBe(text.split('\n')[line - 1]?.replace(/\r$/, ''));
        }
      }),
    );
  });
});
