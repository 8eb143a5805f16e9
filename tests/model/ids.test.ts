import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { is } from 'valibot';
import { describe, expect, test } from 'vitest';
import { contentId, sha256Hex } from '../../src/model/ids.ts';
import { slugSchema } from '../../src/model/schema.ts';

describe('sha256Hex', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('returns the published digest of %j', (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
  });

  test('hashes the UTF-8 bytes of any text, as other tools do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
        expect(sha256Hex(new TextEncoder().encode(text))).toBe(sha256Hex(text));
      }),
    );
  });
});

describe('contentId', () => {
  test('stays what it was: an address that someone has shared must not die', () => {
    expect(contentId('r', ['iraq', 'leads', 'iraq'])).toBe('r-90337966f9');
  });

  test('tells parts apart by where they are cut', () => {
    const ids = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['"a","bc"']].map((parts) =>
      contentId('s', parts),
    );
    expect(new Set(ids).size).toBe(5);
  });

  test('is an id that is safe in an address, of any parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(is(slugSchema, contentId('s', parts))).toBe(true);
        expect(contentId('s', [...parts])).toBe(contentId('s', parts));
      }),
    );
  });
});
