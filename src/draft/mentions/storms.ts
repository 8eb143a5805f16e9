import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { keyOf, pastCapitals, tokensOf, type Sentences } from './name-words.ts';

/** What stands before the name of a storm, a campaign or a heavenly body: "Hurricane Odalys", "Operation Dawn". */
const NAMED = /^(?:Hurricane|Cyclone|Typhoon|Storm|Operation|Comet|Asteroid)$/;

/** What sort of storm it is, before that word or in its stead: "Super Typhoon Yagi", "T.C. Phailin". */
const KIND = /^(?:Super|Tropical|Severe|Post-Tropical|TC|T|C|T\.C\.|\.)$/;

/**
 * Returns names without those that an article gives to storms, operations and the like, which are nobody: "Hurricane Odalys",
 * and "Odalys" after it.
 */
export function withoutStorms(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const storms = new Set(sentences.flatMap(({ tokens }) => stormsIn(tokens)));
  return names.filter((name) => {
    const tokens = tokensOf(sentences, name);
    const own = tokens.findIndex(({ form }) => !NAMED.test(form) && !KIND.test(form));
    return !storms.has(keyOf(tokens.slice(Math.max(own, 0))));
  });
}

/** What storms are called in a sentence, in lower case: "odalys" of "Hurricane Odalys", and all the capitals behind it. */
const stormsIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ form }, at) => {
    const called = NAMED.test(form) ? tokens.slice(at + 1, pastCapitals(tokens, at + 1)) : [];
    return called.length === 0 ? [] : [keyOf(called.slice(0, 1)), keyOf(called)];
  });
