import type { ReadText, Tags } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** A token with its part of speech and its sentence. */
export interface Word extends Token {
  /** A Penn Treebank tag, or an empty string where the tagger gave none. */
  readonly tag: string;
  /** The place of its sentence in `ReadText.sentences`. */
  readonly sentence: number;
}

/** Returns all tokens of an article in reading order, each with its tag. */
export function wordsOf(read: ReadText, tags: Tags): Word[] {
  const words: Word[] = [];
  read.sentences.forEach(({ tokens }, sentence) => {
    const own = tags[sentence];
    // Field by field: spreading costs a third of all the time that who-is-who takes.
    tokens.forEach(({ form, start, end }, at) =>
      words.push({ form, start, end, tag: own?.[at] ?? '', sentence }),
    );
  });
  return words;
}

/** Returns whether what follows a word is told something: "told | the paper". */
export const isTelling = (word: Word | undefined): boolean => /^t(?:old|ells?)$/.test(word?.form ?? '');

/** Returns whether a word opens "one of the doctors". */
export const isOneOfSome = (words: readonly Word[], at: number): boolean =>
  /^one$/i.test(words[at]?.form ?? '') && words[at + 1]?.form === 'of';

/** Returns the place of the first word of the sentence that a word stands in. */
export function sentenceStart(words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0 && words[first - 1]?.sentence === words[at]?.sentence) first--;
  return first;
}
