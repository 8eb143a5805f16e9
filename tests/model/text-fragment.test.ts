import { describe, expect, test } from 'vitest';
import { fragmentLink } from '../../src/model/text-fragment.ts';
import { quoteIn } from '../support/tiny.ts';

const URL = 'https://news.example/story';
const TEXT =
  'The minister, who had come late, said on Monday that talks — well-known & long, he said — would go on.\n\nNobody else spoke.';

/** Returns the directive for words of a text, decoded where it says so. */
const directive = (exact: string, text = TEXT): string =>
  fragmentLink(URL, quoteIn(text, exact))?.replace(`${URL}#:~:text=`, '') ?? '';

describe('the address of words on the publisher’s page', () => {
  test('of a short quote names it whole, between the words beside it', () => {
    expect(decodeURIComponent(directive('talks'))).toBe('on Monday that-,talks,-— well-known &');
  });

  test('writes out the signs that the syntax is made of', () => {
    expect(directive('well-known & long, he')).toContain(',well%2Dknown%20%26%20long%2C%20he,');
  });

  test('of a long quote, or of one over several paragraphs, names its first and its last words', () => {
    expect(decodeURIComponent(directive(TEXT))).toBe('The minister, who had come,Nobody else spoke.');
    expect(decodeURIComponent(directive('go on.\n\nNobody else'))).toBe('go on.,Nobody else');
  });

  test('is widened to whole words, for a browser finds no parts of them', () => {
    expect(decodeURIComponent(directive('inister, wh'))).toMatch(/The-,minister, who,-had come late/);
  });

  test('asks for no half of a word where the words beside it are cut', () => {
    expect(decodeURIComponent(directive('said on'))).toBe('had come late,-,said on,-Monday that talks');
    const cut = `${'x'.repeat(40)} peace ${'y'.repeat(40)}`;
    expect(directive('peace', cut)).toBe('peace');
  });

  test('keeps the fragment that an address has', () => {
    expect(fragmentLink(`${URL}#top`, quoteIn(TEXT, 'spoke'))).toMatch(/story#top:~:text=/);
  });

  test('is none where the words are kept back', () => {
    expect(fragmentLink(URL, { ...quoteIn(TEXT, 'spoke'), sha256: 'a'.repeat(64) })).toBeUndefined();
  });
});
