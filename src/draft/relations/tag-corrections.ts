import { DEEDS } from './frames/nouns.ts';
import { VERB_FRAMES } from './frames/verbs.ts';

const MAY_FOLLOW = new Set(['DT', 'NNP', 'NNPS', 'PRP', 'PRP$', 'JJ', 'NN', 'NNS', 'CD']);

/**
 * Returns a sentence's tags, with verbs and nouns told apart where a word of our frames can be only one of them: "The
 * United States condemns the attack" has a verb, "precision airstrikes against" has none.
 */
export function corrected(tags: readonly string[], lower: readonly string[]): readonly string[] {
  const wrong = tags.findIndex((tag, at) => rightTag(tags, lower, at) !== tag);
  return wrong < 0 ? tags : tags.map((_, at) => rightTag(tags, lower, at));
}

function rightTag(tags: readonly string[], lower: readonly string[], at: number): string {
  const tag = tags[at] ?? '';
  const word = lower[at] ?? '';
  const plural = tag === 'NNS' || tag === 'NNPS';
  if (plural && at > 0 && VERB_FRAMES.has(word) && !DEEDS.has(word)) {
    return tags[at - 1]?.startsWith('N') === true && MAY_FOLLOW.has(tags[at + 1] ?? '') ? 'VBZ' : tag;
  }
  if (tag.startsWith('VB') && DEEDS.has(word) && !VERB_FRAMES.has(word))
    return word.endsWith('s') ? 'NNS' : tag;
  return tag;
}
