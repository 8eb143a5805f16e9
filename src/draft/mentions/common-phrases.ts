import type { TaggedName } from '../tagging/names.ts';
import { keyOf, listsOfName, lowerWords, tokensOf, type Sentences } from './name-words.ts';
import { typeOfNoun } from './nouns.ts';

/**
 * Returns names without those that the article also writes in small letters, and which are no names then: "Human Rights", "Virtual
 * Microscope". What a list has, and what ends in a noun for somebody ("Supreme Court"), stays.
 */
export function withoutCommonPhrases(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const suspects = new Map<string, string[][]>();
  for (const name of names) {
    const tokens = tokensOf(sentences, name);
    const words = lowerWords(tokens);
    if (words.length < 2 || typeOfNoun(words.at(-1) ?? '') !== undefined || listsOfName(tokens) !== 0)
      continue;
    const [first = ''] = words;
    suspects.set(first, [...(suspects.get(first) ?? []), words]);
  }
  const common = commonAmong(sentences, suspects);
  return common.size === 0
    ? [...names]
    : names.filter((name) => !common.has(keyOf(tokensOf(sentences, name))));
}

/** Which of several runs of words, each under its first, stand in the article as they are. */
function commonAmong(
  sentences: Sentences,
  suspects: ReadonlyMap<string, readonly string[][]>,
): ReadonlySet<string> {
  const common = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach(({ form }, at) => {
      for (const words of suspects.get(form) ?? [])
        if (words.every((word, step) => tokens[at + step]?.form === word)) common.add(words.join(' '));
    });
  return common;
}
