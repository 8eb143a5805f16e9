import type { Sentence } from '../tokens.ts';
import type { WordFeatures } from './features.ts';

/** How a word stands elsewhere in the same article, as bits. */
const SMALL = 1;
/** It begins with a capital where it is not the first word and the sentence is no headline. */
const CAPITAL = 2;
/** It begins with a capital three times or more. */
const OFTEN = 4;

/** Whether a token begins with a capital letter. */
export function isCapital(form: string): boolean {
  const code = form.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  return code > 127 && /^\p{Lu}/u.test(form);
}

/** Whether a token begins with one of the digits 0 to 9. */
export function isDigit(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const isLetter = (form: string): boolean => {
  const code = form.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || (code > 127 && /^\p{L}/u.test(form));
};

/** Returns whether most words of a sentence begin with a capital: "Trump Tells Aides He Will Go", "FOR THE RECORD". */
export function isHeadline({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  let [words, capitals] = [0, 0];
  for (const { form } of tokens) {
    if (!isLetter(form)) continue;
    words++;
    if (isCapital(form)) capitals++;
  }
  return words > 3 && capitals > words * 0.6;
}

/** Returns whether a word is a name by its own capitals: "Jamaat-e-Islami". */
export const isCompoundName = (form: string): boolean =>
  /^\p{Lu}\p{L}+(?:-\p{Ll}{1,2})?-\p{Lu}\p{Ll}/u.test(form);

/** Returns how each token's word stands in the whole article, as bits, by token. */
export function standingOf(sentences: readonly Pick<Sentence, 'tokens'>[], words: WordFeatures): Uint8Array {
  const seen = new Map<number, number>();
  const counts = new Map<number, number>();
  let at = 0;
  for (const sentence of sentences) {
    const headline = isHeadline(sentence);
    sentence.tokens.forEach(({ form }, place) => {
      const lower = words.lower[at++] ?? 0;
      const capital = isCapital(form);
      const bit = !capital ? SMALL : place > 0 && !headline ? CAPITAL : 0;
      const count = (counts.get(lower) ?? 0) + (capital ? 1 : 0);
      counts.set(lower, count);
      seen.set(lower, (seen.get(lower) ?? 0) | bit | (count > 2 ? OFTEN : 0));
    });
  }
  return Uint8Array.from({ length: at }, (_, token) => seen.get(words.lower[token] ?? 0) ?? 0);
}
