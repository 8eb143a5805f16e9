import { describe, expect, test } from 'vitest';
import { Phrases } from '../../../src/draft/lists/phrases.ts';
import { hashOf } from '../../../src/draft/tagging/hash.ts';
import { tokensOf } from '../../../src/draft/tokens.ts';

const PHRASES = new Phrases(['new york, u.s., al-nusra', 'new york times, people’s party']);

const longest = (text: string): ReturnType<Phrases['longestAt']> => {
  const lower = Uint32Array.from(tokensOf(text, 0), ({ form }) => hashOf(form.toLowerCase()));
  return PHRASES.longestAt(lower, 0, lower.length);
};

describe('the entries of lists among tokens', () => {
  test('of two entries that begin alike, the longer is found', () => {
    expect(longest('New York Times reporters')).toEqual({ length: 3, lists: 2 });
    expect(longest('New York streets')).toEqual({ length: 2, lists: 1 });
  });

  test('the beginning of an entry is no entry', () => {
    expect(longest('New ideas')).toBeUndefined();
  });

  test('an entry reaches no further than the sentence', () => {
    expect(PHRASES.longestAt(Uint32Array.of(hashOf('new'), hashOf('york')), 0, 1)).toBeUndefined();
  });

  test('a shortened country is one token, as in a text', () => {
    expect(longest('U.S. forces')).toEqual({ length: 1, lists: 1 });
  });

  test('an Arabic article is found with its hyphen and without', () => {
    expect(longest('Al-Nusra')).toEqual({ length: 1, lists: 1 });
    expect(longest('Al Nusra')).toEqual({ length: 2, lists: 1 });
  });

  test('a whole name is in a list only if all of it is', () => {
    expect(PHRASES.listsOf(['new', 'york'])).toBe(1);
    expect(PHRASES.listsOf(['new', 'york', 'city'])).toBe(0);
    expect(PHRASES.listsOf(['new'])).toBe(0);
  });
});
