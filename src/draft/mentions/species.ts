import type { TaggedName } from '../tagging/names.ts';
import { formAt, keyOf, tokensOf, type Sentences } from './name-words.ts';

/** How the second word of a species ends, and hardly any word of English: "Formica fusca", "Beauveria bassiana". */
const SECOND =
  /^\p{Ll}{2,}(?:ana|anus|anum|ensis|oides|[^l]ii|iae|lae|sca|scus|icus|icum|atum|atus|osus|osum|ulus|ella|ifera|icola|escens|sapiens)$/u;

/** Returns names without those of animals, plants and fungi: a word that is the first of a species somewhere in the article. */
export function withoutSpecies(sentences: Sentences, names: readonly TaggedName[]): readonly TaggedName[] {
  const kinds = new Set(
    names.filter((name) => isSpecies(sentences, name)).map((name) => keyOf(tokensOf(sentences, name))),
  );
  return kinds.size === 0 ? names : names.filter((name) => !kinds.has(keyOf(tokensOf(sentences, name))));
}

const isSpecies = (sentences: Sentences, { sentence, first, end }: TaggedName): boolean =>
  end - first === 1 && SECOND.test(formAt(sentences[sentence]?.tokens ?? [], end));
