import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import type { Place } from './name-places.ts';
import { formAt } from './name-words.ts';

/** Adjectives of a country that stand for its people as they are, and have no plural: "the French", "the Chinese". */
const UNCHANGED = /^(?:french|dutch|swiss|irish|british|welsh|.+ese)$/i;

/** What may follow whoever does something, and hardly an adjective. */
const AFTER = /^(?:VB[DPZ]|MD|CC|IN|RB|TO|WP|WDT|,|\.|:|-RRB-|'')?$/;

/** Returns whether a single word with "the" before it stands for a people or those who speak for it: "The French have rejected it". */
export function isPeople({ tokens, tags, first, end }: Place): boolean {
  if (end - first > 1 || !UNCHANGED.test(formAt(tokens, first)) || !isDemonym(formAt(tokens, first)))
    return false;
  if (!/^the$/i.test(formAt(tokens, first - 1))) return false;
  let at = end;
  // "The French and British governments": adjectives, both.
  while (/^(?:and|or|,)$/.test(formAt(tokens, at)) && isDemonym(formAt(tokens, at + 1))) at += 2;
  return AFTER.test(tags[at] ?? '');
}

/** Returns whether a single word is a part of the world that acts or is acted in: "the West", "the North", but no "West Front". */
export const isSide = ({ tokens, tags, first, end }: Place): boolean =>
  end - first === 1 &&
  /^(?:West|East|North|South)$/.test(formAt(tokens, first)) &&
  /^the$/i.test(formAt(tokens, first - 1)) &&
  (AFTER.test(tags[end] ?? '') || tags[end] === 'POS') &&
  formAt(tokens, end) !== 'of';

/** Returns whether a word is what comes from a state is called by: "French". */
export const isDemonym = (form: string): boolean =>
  (KNOWN_NAMES.listsOf([form.toLowerCase()]) & knownBit('demonym')) !== 0;
