import { isCapital } from '../tagging/document-words.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { byPlace, formAt, listsOfName, takenBy, tokensOf, type Sentences } from './name-words.ts';
import { typeOfNoun } from './nouns.ts';

/** An Arabic article, which a name goes without as well. */
const ARTICLE = /^(?:al|el)-(?=\p{Lu})/iu;

/** Returns names with those that are said again by the family name alone where the tagger passed over it: "Sunnis want al-Halbousi back". */
export function withFamilies(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const families = familiesOf(sentences, names);
  if (families.size === 0) return [...names];
  const taken = takenBy(sentences, names);
  const found = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap(({ form }, at): TaggedName[] =>
      families.has(form) && taken[sentence]?.[at] === 0 && isAlone(tokens, at)
        ? [{ sentence, first: at, end: at + 1, label: 'PER' }]
        : [],
    ),
  );
  return found.length === 0 ? [...names] : byPlace([...names, ...found]);
}

/** Arabic family names of those who are named in full, with the article in both sizes and without it. */
function familiesOf(sentences: Sentences, names: readonly TaggedName[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const name of names) {
    const last =
      name.label === 'PER' && name.end - name.first > 1 ? tokensOf(sentences, name).at(-1) : undefined;
    if (last === undefined || !ARTICLE.test(last.form)) continue;
    const bare = last.form.replace(ARTICLE, '');
    const article = last.form.slice(1, 3);
    for (const one of ['a', 'A', 'e', 'E'])
      if (one.toLowerCase() === last.form.charAt(0).toLowerCase()) families.add(`${one}${article}${bare}`);
    if (listsOfName([{ ...last, form: bare }]) === 0 && typeOfNoun(bare.toLowerCase()) === undefined)
      families.add(bare);
  }
  return families;
}

/** "Halbousi Street", and another Halbousi with his first name. */
const isAlone = (tokens: readonly Token[], at: number): boolean =>
  !isCapital(formAt(tokens, at + 1)) && (at === 0 || !/^\p{Lu}\p{Ll}/u.test(formAt(tokens, at - 1)));
