import type { NounPhrase } from './units.ts';
import type { Words } from './words.ts';

const NOUN = new Set(['NN', 'NNS', 'NNP', 'NNPS']);
const BEFORE_NOUN = new Set(['DT', 'PDT', 'PRP$', 'CD', 'JJ', 'JJR', 'JJS', '$', '#', 'VBN', 'VBG']);
const STARTS_ANEW = new Set(['DT', 'PDT', 'PRP$', 'PRP', 'EX']);

/** Returns whether a tag is a noun's. */
export const isNoun = (tag: string | undefined): boolean => tag !== undefined && NOUN.has(tag);

/** Returns the noun phrase that begins at a token, if one does. */
export function nounPhraseAt(words: Words, first: number): NounPhrase | undefined {
  const walk = { at: first, head: -1, noun: false };
  while (walk.at < words.tokens.length && step(words, walk, first)) continue;
  if (walk.head < 0 || walk.at === first) return undefined;
  // A closing quotation mark may look like a genitive: "‘Axis of Resistance’ remain".
  const closes = words.tags[walk.at - 1] === 'POS' && !words.places.some(({ end }) => end === walk.at);
  if (closes && walk.at - 1 > walk.head) walk.at -= 1;
  return phraseOf(words, first, walk.at, walk.head);
}

interface Walk {
  at: number;
  head: number;
  noun: boolean;
}

/** Takes one token, or one whole mention, into the phrase; returns whether it went in. */
function step(words: Words, walk: Walk, first: number): boolean {
  // "Told me | Gavin would explain": a pronoun is a phrase of its own.
  if (walk.at > first && isPronoun(words, walk.at - 1)) return false;
  const place = words.startingAt[walk.at];
  if (place && (!walk.noun || !STARTS_ANEW.has(words.tags[walk.at] ?? ''))) {
    if (walk.noun && place.mention.kind === 'pronoun' && words.tags[walk.at] !== 'PRP$') return false;
    return take(walk, place.end, place.head, words.tags[place.end - 1] !== 'PRP$');
  }
  return stepToken(words, walk, first);
}

/** "US envoy" is no "us". */
const isPronoun = ({ tags, tokens, lower }: Words, at: number): boolean =>
  tags[at] === 'PRP' && tokens[at]?.form !== 'US' && /^(?:me|him|her|us|them|you|it)$/.test(lower[at] ?? '');

function stepToken(words: Words, walk: Walk, first: number): boolean {
  const tag = words.tags[walk.at] ?? '';
  const next = words.tags[walk.at + 1];
  if (tag === 'POS') return walk.noun && take(walk, walk.at + 1, walk.head, false);
  if (isNoun(tag)) return take(walk, walk.at + 1, walk.at, true);
  if (isInOffice(words, walk.at)) return take(walk, walk.at + 1, walk.head, true);
  if (tag === 'PRP' || tag === 'EX') return walk.at === first && take(walk, walk.at + 1, walk.at, true);
  if (walk.noun && !(tag === 'CD' || tag.startsWith('JJ'))) return false;
  if (tag === 'CC') return joinsAdjectives(words, walk, first) && take(walk, walk.at + 1, walk.head, false);
  // "the ‘Axis of Resistance’"
  if (tag === '``')
    return walk.at > first && !walk.noun && isNoun(next) && take(walk, walk.at + 1, walk.head, false);
  if (!BEFORE_NOUN.has(tag)) return false;
  if (tag === 'DT' || tag === 'CD' || tag === 'PDT')
    return take(walk, walk.at + 1, walk.noun ? walk.head : walk.at, walk.noun);
  // An adjective that no noun follows is no part of a phrase: "is ready to".
  return nounFollows(words, walk.at + 1) && take(walk, walk.at + 1, walk.head, walk.noun);
}

/** "Secretary | of | State Marco Rubio": the office and its holder are one phrase. */
function isInOffice({ lower, tokens, startingAt }: Words, at: number): boolean {
  if (lower[at] !== 'of' || !/^(?:Secretary|Minister)$/.test(tokens[at - 1]?.form ?? '')) return false;
  let to = at + 1;
  while (to < at + 6 && !startingAt[to] && /^(?:\p{Lu}|and$|the$)/u.test(tokens[to]?.form ?? '')) to += 1;
  const holder = startingAt[to]?.mention;
  return to > at + 1 && holder?.kind === 'name' && holder.type === 'person';
}

/** "political and governmental roles", "military and security forces": what stands before one noun may be joined. */
function joinsAdjectives({ tags }: Words, { at, noun }: Walk, first: number): boolean {
  if (at === first || noun) return false;
  return (
    isAdjective(tags[at + 1]) || (isAdjective(tags[at - 1]) && isNoun(tags[at + 1]) && isNoun(tags[at + 2]))
  );
}

const isAdjective = (tag: string | undefined): boolean =>
  tag === 'VBN' || tag === 'VBG' || tag?.startsWith('JJ') === true;

function nounFollows({ tags }: Words, at: number): boolean {
  let next = at;
  while (isAdjective(tags[next]) || tags[next] === 'CD' || tags[next] === 'CC') next += 1;
  return isNoun(tags[next]);
}

function take(walk: Walk, at: number, head: number, noun: boolean): true {
  walk.at = at;
  walk.head = head;
  walk.noun = noun;
  return true;
}

function phraseOf({ places }: Words, first: number, end: number, head: number): NounPhrase {
  const within = places.filter((each) => first <= each.first && each.end <= end);
  const place = within.find((each) => each.head === head && each.end === end);
  const inner = within.filter((each) => each !== place && each.actor !== place?.actor);
  return { kind: 'noun', first, end, head, inner, ...(place ? { place } : {}) };
}
