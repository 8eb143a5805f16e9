import { folded } from './fold.ts';

const SMALL: ReadonlySet<string> = new Set('of the and for in on to de la & al a an at by'.split(' '));

/** "PMF", "U.S.", "NATO", "AfD", "PMFs": two to seven letters, most of them capitals. */
const ACRONYM = /^(?=(?:.*\p{Lu}){2})(?:\p{L}\.?){2,7}s?$/u;

/** Returns whether a name is written as an acronym. */
export const isAcronym = (name: string): boolean =>
  name.length < 16 &&
  ACRONYM.test(name) &&
  name.replace(/[^\p{Lu}]/gu, '').length * 2 > name.replace(/[^\p{L}]/gu, '').length;

/** A state that a body belongs to, and is left out of its letters: "DEA" of the "U.S. Drug Enforcement Administration". */
const STATE = /^(?:u\.?s\.?a?\.?|u\.?k\.?|american|british|national)$/i;
/** So many letters are hardly another's by chance. */
const SURE = 4;

/**
 * Returns the acronyms that a name's words make, folded: with and without its small words ("DoJ", "DJ"), without the state it
 * belongs to, and as they begin ("ACLU" of the "American Civil Liberties Union of Ohio").
 */
export function acronymsOf(words: readonly string[]): string[] {
  const own = initialsOf(words);
  const withoutState = STATE.test(words[0] ?? '') ? initialsOf(words.slice(1)) : [];
  return [
    ...new Set([
      ...beginningsOf(largeOf(piecesOf(words))),
      ...own,
      ...withoutState,
      ...own.flatMap(beginning),
    ]),
  ];
}

/** "ACLU" of "ACLUO": beginnings, as far as that is long enough to be sure of. */
const beginning = (letters: string): string[] =>
  Array.from({ length: Math.max(0, letters.length - SURE) }, (_, more) => letters.slice(0, SURE + more));

const piecesOf = (words: readonly string[]): string[] =>
  words
    .filter((word) => !/^['’]s$/.test(word))
    .flatMap((word) => word.split(/[-‐/]/))
    .filter((word) => /\p{L}/u.test(word));

const largeOf = (pieces: readonly string[]): string[] =>
  pieces.filter((word) => !SMALL.has(word.toLowerCase()));

/** The first letters of all words, of all but "the", and of all but the small ones. */
function initialsOf(words: readonly string[]): string[] {
  const pieces = piecesOf(words);
  const large = largeOf(pieces);
  if (large.length < 2) return [];
  const middle = pieces.filter((word) => !['the', '&'].includes(word.toLowerCase()));
  return [large, middle, words.filter((word) => /\p{L}/u.test(word))].map((list) =>
    list.map((word) => folded(word)[0] ?? '').join(''),
  );
}

/** "CENTCOM" of "Central Command", "AFRICOM": the beginnings of the last two words. */
function beginningsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const [first = '', last = ''] = words.slice(-2).map(folded);
  return [2, 3, 4, 5].map((length) => first.slice(0, length) + last.slice(0, 3));
}
