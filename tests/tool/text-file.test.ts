import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CompileError, Trouble } from '../../src/compile/problem.ts';
import { decodeText } from '../../src/tool/text-file.ts';

const BOM = [0xef, 0xbb, 0xbf];

/** Returns the text of some bytes, or else the report of what is wrong with them. */
function decoded(bytes: Uint8Array | string): string {
  const trouble = new Trouble();
  const text = decodeText(
    'a.txt',
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    trouble,
  );
  return text ?? new CompileError(trouble.problems).message;
}

/** Returns the place at which a report begins. */
const placeOf = (bytes: Uint8Array | string): string => decoded(bytes).split(' ')[0] ?? '';

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

describe('the text of a file', () => {
  test('is what its bytes say, of any text with LF line ends', () => {
    const texts = fc
      .string({ unit: 'binary' })
      .filter((text) => !/^\ufeff|\r/.test(text) && text.trim() !== '');
    fc.assert(
      fc.property(texts, (text) => {
        expect(decoded(text)).toBe(text);
      }),
    );
  });

  test('keeps what stands at its edges', () => {
    expect(decoded('\n a \n\n')).toBe('\n a \n\n');
  });

  test.each([
    ['bytes of Latin-1', bytesOf('caf', [0xe9], ' left')],
    ['a lead byte with nothing after it', bytesOf('caf', [0xc3])],
    ['an overlong form', bytesOf('caf', [0xc0, 0xaf])],
    ['half a surrogate pair', bytesOf('caf', [0xed, 0xa0, 0x80])],
    ['UTF-16', bytesOf([0xff, 0xfe, 0x41, 0x00])],
  ])('is refused where the file holds %s', (_what, bytes) => {
    expect(decoded(bytes)).toMatch(/^a\.txt:1:\d+ the file is not UTF-8: byte \d+ is 0x[0-9A-F]{2}\n/);
  });

  test('is refused at the line and column of the first byte that is not UTF-8', () => {
    const report = decoded(bytesOf('one\ntwé', [0xff], ' more'));
    expect(report).toMatch(/^a\.txt:2:4 the file is not UTF-8: byte 8 is 0xFF\n/);
    expect(report).toContain('save it as UTF-8');
  });

  test('is refused where the file begins with a byte order mark, with a word on how to take it out', () => {
    const report = decoded(bytesOf(BOM, 'Title\n'));
    expect(report).toMatch(/^a\.txt:1:1 the file begins with a byte order mark/);
    expect(report).toContain('sayso new --normalise');
  });

  test('keeps the same character where it is not a mark', () => {
    expect(decoded('one\ufefftwo')).toBe('one\ufefftwo');
  });

  test.each([
    ['CRLF', 'one\ntwo\r\nthree\r\n', 'a.txt:2:4'],
    ['CR', 'one\rtwo', 'a.txt:1:4'],
  ])('is refused at the first line end of %s, with a word on how to mend it', (_what, text, place) => {
    expect(placeOf(text)).toBe(place);
    expect(decoded(text)).toContain('the file has CRLF (or CR) line ends');
    expect(decoded(text)).toContain('sayso new --normalise');
  });

  test.each(['', '\n', ' \t\n\u00a0'])('is refused where there is none: %j', (text) => {
    expect(decoded(text)).toBe('a.txt:1:1 the file is empty\n\n1 problem');
  });

  test('is refused with one place and one problem, of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const trouble = new Trouble();
        const text = decodeText('a.txt', bytes, trouble);
        expect(trouble.problems).toHaveLength(text === undefined ? 1 : 0);
        if (text !== undefined) expect(new TextEncoder().encode(text)).toEqual(bytes);
      }),
    );
  });
});
