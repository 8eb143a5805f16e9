import { folded } from './fold.ts';

const SMALL: ReadonlySet<string> = new Set('of the and for in on to de la & al a an at by'.split(' '));

/** "PMF", "U.S.", "NATO", "AfD", "PMFs": two to seven letters, most of them capitals. */
const ACRONYM = /^(?=(?:.*\p{Lu}){2})(?:\p{L}\.?){2,7}s?$/u;

/** Returns whether a name is written as an acronym. */
export const isAcronym = (name: string): boolean =>
  name.length < 16 &&
  ACRONYM.test(name) &&
  name.replace(/[^\p{Lu}]/gu, '').length * 2 > name.replace(/[^\p{L}]/gu, '').length;

/** Returns the acronyms that a name's words make, folded: with and without its small words ("DoJ", "DJ"). */
export function acronymsOf(words: readonly string[]): string[] {
  const pieces = words
    .filter((word) => !/^['’]s$/.test(word))
    .flatMap((word) => word.split(/[-‐/]/))
    .filter((word) => /\p{L}/u.test(word));
  const large = pieces.filter((word) => !SMALL.has(word.toLowerCase()));
  if (large.length < 2) return [];
  const initials = (list: readonly string[]): string => list.map((word) => folded(word)[0] ?? '').join('');
  const middle = pieces.filter((word) => !['the', '&'].includes(word.toLowerCase()));
  return [
    ...new Set([
      ...beginningsOf(large.map(folded)),
      initials(large),
      initials(middle),
      initials(words.filter((word) => /\p{L}/u.test(word))),
    ]),
  ];
}

/** "CENTCOM" of "Central Command", "AFRICOM": the beginnings of the last two words. */
function beginningsOf(words: readonly string[]): string[] {
  const [first = '', last = ''] = words.slice(-2);
  return [2, 3, 4, 5].map((length) => first.slice(0, length) + last.slice(0, 3));
}
