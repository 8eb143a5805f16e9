import { arabic } from './arabic.ts';
import { english } from './english.ts';
import type { Words } from './words.ts';

/** Every language of the page, in the order of its switch. A new one is a file beside this and a line in here. */
export const LANGUAGES: readonly Words[] = [english, arabic];

/** Returns the words of the first wished language that the page speaks, by codes of BCP 47, dialects included; else English. */
export const wordsFor = (...wishes: readonly (string | null | undefined)[]): Words =>
  wishes.flatMap((wish) => wordsIn(wish ?? '') ?? [])[0] ?? english;

/** Returns the words of the page in a language, by its code of BCP 47; `undefined` where the page does not speak it. */
export const wordsIn = (language: string): Words | undefined =>
  LANGUAGES.find(({ tongue }) => tongue.code === baseOf(language));

const baseOf = (code: string): string => code.toLowerCase().split(/[-_]/)[0] ?? '';
