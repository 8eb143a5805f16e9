import type { TaggedName } from '../tagging/names.ts';
import { isPersonsName } from './name-places.ts';
import { isField } from './name-rules.ts';
import { formAt, listsOfName, lowerWords, tokensOf, type Sentences } from './name-words.ts';

/**
 * Returns names without those that tell what somebody is minister of: "Minister for | Health", "Minister for
 * Enterprise, | Trade and Innovation", and no "Minister for | Europe" nor "Minister of State | Reed".
 */
export const withFields = (sentences: Sentences, names: readonly TaggedName[]): TaggedName[] =>
  names.filter((name) => !isFieldOf(sentences, name));

function isFieldOf(sentences: Sentences, name: TaggedName): boolean {
  const tokens = sentences[name.sentence]?.tokens ?? [];
  const own = tokensOf(sentences, name);
  if (listsOfName(own) !== 0) return false;
  const words = lowerWords(own);
  if (name.label !== 'ORG')
    return words.length === 1 && !isPersonsName(words[0] ?? '') && isField(tokens, name.first);
  let from = name.first;
  if (words.includes('and') || formAt(tokens, name.end) === 'and')
    while (formAt(tokens, from - 1) === ',' && /^\p{Lu}/u.test(formAt(tokens, from - 2))) from -= 2;
  return from < name.first && isField(tokens, from);
}
