import type { TaggedName } from '../tagging/names.ts';
import { formAt, lowerWords, tokensOf, type Sentences } from './name-words.ts';

/** What stands before the name of a storm, a campaign or a heavenly body: "Hurricane Odalys", "Operation Dawn". */
const NAMED = /^(?:Hurricane|Cyclone|Typhoon|Storm|Operation|Comet|Asteroid)$/;

/**
 * Returns names without those that an article gives to storms, operations and the like, which are nobody: "Hurricane Odalys",
 * and "Odalys" after it.
 */
export function withoutStorms(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const storms = new Set(
    names.flatMap((name) => {
      const storm = stormIn(sentences, name);
      return storm === undefined ? [] : [storm];
    }),
  );
  return names.filter(
    (name) => !storms.has(keyOf(sentences, name)) && stormIn(sentences, name) === undefined,
  );
}

/** What a storm is called, in lower case: "odalys" of "Hurricane Odalys", of which the tagger saw all or the end. */
function stormIn(sentences: Sentences, name: TaggedName): string | undefined {
  const tokens = sentences[name.sentence]?.tokens ?? [];
  const opens = name.end - name.first > 1 && NAMED.test(formAt(tokens, name.first));
  if (opens) return keyOf(sentences, { ...name, first: name.first + 1 });
  return NAMED.test(formAt(tokens, name.first - 1)) ? keyOf(sentences, name) : undefined;
}

const keyOf = (sentences: Sentences, name: TaggedName): string =>
  lowerWords(tokensOf(sentences, name)).join(' ');
