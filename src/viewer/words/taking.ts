import { taking as arabic } from './arabic-taking.ts';
import { taking as english } from './english-taking.ts';

const TAKING: Readonly<Record<string, typeof english>> = { en: english, ar: arabic };

/** Returns the words of the sheet from which a network is taken elsewhere, by the code of a language of the page. */
export const takingIn = (code: string): typeof english => TAKING[code] ?? english;
