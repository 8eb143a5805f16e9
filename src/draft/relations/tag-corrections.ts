import { DEEDS } from './frames/nouns.ts';
import { ROLES } from './frames/roles.ts';
import { VERB_FRAMES } from './frames/verbs.ts';

const MAY_FOLLOW = new Set(['DT', 'NNP', 'NNPS', 'PRP', 'PRP$', 'JJ', 'NN', 'NNS', 'CD']);
/** Participles that are adjectives before a noun: "the government and armed factions". */
const ADJECTIVES = new Set(['armed', 'allied', 'exiled', 'banned', 'ousted', 'besieged']);
/** What somebody is who is named behind it, whatever it is taken for: "Badr chief Hadi al-Amiri". */
const HOLDERS = new Set(['chief', 'head', 'laureate', 'boss', 'commander', 'veteran']);
/** Verbs whose plain form looks like a participle. */
const NO_PARTICIPLES = new Set(['bring', 'sing', 'swing', 'cling', 'spring', 'fling']);

/**
 * Returns a sentence's tags, put right where a word of our frames can be only one thing: "The United States condemns the
 * attack" has a verb, "precision airstrikes against" and "Talks between" have none.
 */
export function corrected(tags: readonly string[], lower: readonly string[]): readonly string[] {
  const wrong = tags.findIndex((tag, at) => rightTag(tags, lower, at) !== tag);
  return wrong < 0 ? tags : tags.map((_, at) => rightTag(tags, lower, at));
}

function rightTag(tags: readonly string[], lower: readonly string[], at: number): string {
  const tag = tags[at] ?? '';
  const word = lower[at] ?? '';
  if (HOLDERS.has(word) && tags[at + 1]?.startsWith('NNP') === true) return 'NN';
  // "broke off talks with"
  if (tag === 'VBZ' && /^(?:talks|ties|negotiations|contacts)$/.test(word) && tags[at - 1] === 'RP')
    return 'NNS';
  if (word === 'cannot') return 'MD';
  if (word === 'unfit') return 'JJ';
  // "Told state news agency SPA".
  if (word === 'agency') return 'NN';
  // "Nora Poe works for".
  if (word === 'works' && lower[at + 1] === 'for' && tags[at - 1] === 'NNP') return 'VBZ';
  if (tag === 'NNS' || tag === 'NNPS') return isVerb(tags, word, at) ? 'VBZ' : tag;
  if (tag.startsWith('VB')) return rightVerb(tags, lower, at, tag, word);
  // "said that factions": before a plural it points at nothing.
  if (word === 'that' && tag === 'DT' && tags[at + 1] === 'NNS') return 'IN';
  // "remain in coordination with Iran and operate outside"
  if (tag === 'JJ' && tags[at - 1] === 'CC' && tags[at + 1] === 'IN' && isPlainVerb(word)) return 'VB';
  // "to either disarm or integrate"
  if (word === 'either' && lower[at - 1] === 'to') return 'RB';
  if (tag === 'NN' && lower[at - 1] === 'either' && lower[at - 2] === 'to') return 'VB';
  return word === 'to' && opensInfinitive(tags, lower, at + 1) ? 'TO' : tag;
}

const opensInfinitive = (tags: readonly string[], lower: readonly string[], next: number): boolean =>
  tags[next] === 'VB' || NO_PARTICIPLES.has(lower[next] ?? '') || lower[next] === 'either';

/** "The United States condemns the attack" */
const isVerb = (tags: readonly string[], word: string, at: number): boolean =>
  VERB_FRAMES.has(word) &&
  !DEEDS.has(word) &&
  tags[at - 1]?.startsWith('N') === true &&
  MAY_FOLLOW.has(tags[at + 1] ?? '');

function rightVerb(
  tags: readonly string[],
  lower: readonly string[],
  at: number,
  tag: string,
  word: string,
): string {
  const next = tags[at + 1] ?? '';
  // "Its then finance director".
  if (
    word === 'finance' &&
    /^(?:VBP?|NN)$/.test(tag) &&
    ROLES.has(lower[at + 1] ?? '') &&
    tags[at - 1] !== 'TO'
  )
    return 'NN';
  if (ADJECTIVES.has(word) && next.startsWith('NN')) return 'JJ';
  if (tag === 'VBG' && NO_PARTICIPLES.has(word)) return 'VB';
  if (!DEEDS.has(word)) return tag;
  if (!word.endsWith('s')) return tag;
  // "its attacks and strikes"
  if (tags[at - 1] === 'CC' && tags[at - 2] === 'NNS') return 'NNS';
  return lower[at + 1] === 'between' || !VERB_FRAMES.has(word) ? 'NNS' : tag;
}

const isPlainVerb = (word: string): boolean => VERB_FRAMES.has(word) && !/(?:ed|ing)$/.test(word);
