import type { Seen } from './seen.ts';
import type { Word } from './words.ts';

/** Offices that one bears at a time, and bodies of which there is one: with a capital they are used as a name is. */
const OFFICE =
  /^(?:President|Vice-President|Premier|Chancellor|Minister|Speaker|Justice|Governor|Mayor|Emperor|Empress|King|Queen|Pope|Sultan|Emir|Duke|Duchess|Secretary|Secretary-General|Director-General|Envoy|Ambassador|Attorney-General|Government)$/;

const ADDRESS = /^(?:Mr|Mrs|Ms|Madam|Madame|Mister)$/;

/** Returns whether a description stands for its bearer as a name does: "we thank the President", "Madam Speaker, …". */
export function isCalledByOffice({ mention, head, first, inTitle }: Seen, words: readonly Word[]): boolean {
  if (mention.kind !== 'nominal' || inTitle || !OFFICE.test(words[head]?.form ?? '')) return false;
  const opening = words.slice(first, head).map(({ form }) => form);
  if (opening.some((form) => ADDRESS.test(form))) return true;
  return opening.every((form) => /^(?:the|\p{Lu}.*)$/u.test(form)) && opensNothing(words, first);
}

/** Not the first of its sentence, where every word has a capital. */
const opensNothing = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.sentence === words[first]?.sentence && /^[\p{Ll},;]/u.test(words[first - 1]?.form ?? '');
