import { arabic } from './arabic.ts';
import { english } from './english.ts';
import type { Words } from './words.ts';

/** Every language of the page, in the order of its switch. A new one is a file beside this and a line in here. */
export const LANGUAGES: readonly Words[] = [english, arabic];

/** Returns the words of the first wished language that the page speaks, by codes of BCP 47, dialects included; else English. */
export function wordsFor(...wishes: readonly (string | null | undefined)[]): Words {
  const spoken = wishes.flatMap((wish) =>
    LANGUAGES.filter(({ tongue }) => tongue.code === baseOf(wish ?? '')),
  );
  return spoken[0] ?? english;
}

const baseOf = (code: string): string => code.toLowerCase().split(/[-_]/)[0] ?? '';
