import { paragraphsIn } from './blocks.ts';

const TAG = /<(\/?)([a-z][a-z0-9-]*)\b[^>]*>?|<[!?][^>]*>?/gi;

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr)$/i;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

/** Fewer words than this between two tags are a menu's entry or a button, not a paragraph. */
const FEWEST_WORDS = 6;

/** Returns the paragraphs of a page that no tree can be made of: what stands between its tags, where it is a sentence or more. */
export function strippedParagraphs(html: string): string[] {
  const text = html.replace(/\s+/g, ' ').replace(TAG, (_tag, _slash: string, name: string | undefined) => {
    if (name === undefined || INLINE.test(name)) return '';
    return /^br$/i.test(name) ? '\n' : '\n\n';
  });
  return paragraphsIn(unescapeText(text)).filter((paragraph) => paragraph.split(' ').length >= FEWEST_WORDS);
}

/** Returns a text with its character references replaced: "&amp;", "&#8212;", "&#x2014;". Unknown ones stay. */
export function unescapeText(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      if (decimal !== undefined) return character(Number(decimal), whole);
      return hex === undefined ? (NAMED[String(name)] ?? whole) : character(Number.parseInt(hex, 16), whole);
    },
  );
}

const character = (code: number, whole: string): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
