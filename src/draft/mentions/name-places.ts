import { MEN, WOMEN } from '../actors/given-names.ts';
import { SURNAMES } from '../lists/surnames.ts';
import type { Token } from '../tokens.ts';
import { listsOfName } from './name-words.ts';

/** Family names, in lower case. */
export const FAMILIES: ReadonlySet<string> = new Set(SURNAMES.trim().split(/[\s,]+/));

/** Returns whether a word in lower case is what people are called by: a given name or a family's. */
export const isPersonsName = (word: string): boolean =>
  MEN.has(word) || WOMEN.has(word) || FAMILIES.has(word);

/** Returns whether a word in lower case is a given name, with its accents or without: "André". */
export const isGiven = (word: string): boolean =>
  [word, word.normalize('NFD').replace(/\p{M}/gu, '')].some((one) => MEN.has(one) || WOMEN.has(one));

/** A name where it stands: tokens of its sentence, with their tags. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  readonly first: number;
  readonly end: number;
}

/** Returns the word at a place of a sentence in lower case, and an empty one past its ends. */
export const lowerAt = ({ tokens }: Pick<Place, 'tokens'>, at: number): string =>
  tokens[at]?.form.toLowerCase() ?? '';

/** Returns the word before a name in lower case, past the full stop of "Sen.". */
export const beforeName = (place: Omit<Place, 'tags'>): string =>
  lowerAt(place, place.first - 1) === '.' ? lowerAt(place, place.first - 2) : lowerAt(place, place.first - 1);

/** Returns whether the lists have the whole of a name. */
export const isListed = (place: Omit<Place, 'tags'>): boolean =>
  listsOfName(place.tokens.slice(place.first, place.end)) !== 0;
