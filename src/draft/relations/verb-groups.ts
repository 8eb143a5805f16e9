import { isNoun } from './noun-phrases.ts';
import type { VerbGroup } from './units.ts';
import type { Words } from './words.ts';

const NEGATIONS = new Set(['not', 'cannot', "n't", "'t", 'never', 'neither']);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m"]);
const AUXILIARIES = new Set([
  ...BE,
  'have',
  'has',
  'had',
  'having',
  "'ve",
  "'d",
  'do',
  'does',
  'did',
  'get',
  'gets',
  'got',
]);
/** Verbs that "to" goes on after, in one group: "has to attack", "is going to attack". */
const GOES_ON = new Set([...AUXILIARIES, 'going']);

/** Returns the verb group that begins at a token, if one does. */
export function verbGroupAt(words: Words, first: number): VerbGroup | undefined {
  const { tags } = words;
  if (words.covered[first] === true) return undefined;
  const start = tags[first] ?? '';
  if (!(start === 'MD' || start.startsWith('VB') || opensInfinitive(words, first))) return undefined;
  if (standsBeforeNoun(words, first)) return undefined;
  const walk = { at: first, head: -1, aux: -1, negated: false };
  while (step(words, walk)) continue;
  return walk.head < 0 ? undefined : groupOf(words, first, walk);
}

interface Walk {
  at: number;
  head: number;
  /** The last auxiliary before the head. */
  aux: number;
  negated: boolean;
}

function opensInfinitive({ tags }: Words, at: number): boolean {
  return tags[at] === 'TO' && (tags[at + 1] === 'VB' || (tags[at + 1] === 'RB' && tags[at + 2] === 'VB'));
}

/** "armed factions", "escalating attacks": a participle that is an adjective, where no verb could stand. */
function standsBeforeNoun({ tags }: Words, at: number): boolean {
  const before = tags[at - 1];
  if (tags[at] !== 'VBN' || !(isNoun(tags[at + 1]) || tags[at + 1] === 'JJ')) return false;
  return (
    at === 0 || before === 'IN' || before === 'CC' || before === 'TO' || before?.startsWith('VB') === true
  );
}

function step(words: Words, walk: Walk): boolean {
  const tag = words.tags[walk.at] ?? '';
  const word = words.lower[walk.at] ?? '';
  if (walk.head >= 0 && words.startingAt[walk.at]) return false;
  if (NEGATIONS.has(word)) return stepNegation(words, walk);
  if (tag === 'TO') return stepTo(words, walk);
  if (tag === 'MD' || tag.startsWith('VB')) return stepVerb(words, walk);
  if (!(tag.startsWith('RB') || REFLEXIVE.test(word))) return false;
  return stepAdverb(words, walk, word);
}

/** "Was herself appointed by him". */
const REFLEXIVE = /^(?:him|her|it)self$|^themselves$/;

function stepNegation(words: Words, walk: Walk): boolean {
  walk.negated = true;
  walk.at += 1;
  return true;
}

function stepTo(words: Words, walk: Walk): boolean {
  const last = words.lower[walk.head] ?? '';
  if (walk.head >= 0 && !(GOES_ON.has(last) && opensInfinitive(words, walk.at))) return false;
  walk.at += 1;
  return true;
}

function stepVerb({ lower, tags }: Words, walk: Walk): boolean {
  const last = lower[walk.head] ?? '';
  const goesOn =
    walk.head < 0 || tags[walk.head] === 'MD' || AUXILIARIES.has(last) || tags[walk.at - 1] === 'TO';
  if (!goesOn) return false;
  if (walk.head >= 0) walk.aux = walk.head;
  walk.head = walk.at;
  walk.at += 1;
  return true;
}

/** "has yet to yield" says that it has not; other adverbs go in where the verb goes on after them: "has recently attacked". */
function stepAdverb({ tags, lower }: Words, walk: Walk, word: string): boolean {
  let next = walk.at + 1;
  while (tags[next]?.startsWith('RB') === true) next += 1;
  const tag = tags[next] ?? '';
  const open = walk.head < 0 || tags[walk.head] === 'MD' || AUXILIARIES.has(lower[walk.head] ?? '');
  if (
    !open ||
    !(tag.startsWith('VB') || tag === 'TO' || tag === 'MD' || NEGATIONS.has(lower[walk.at + 1] ?? ''))
  )
    return false;
  if (word === 'yet' && tag === 'TO') walk.negated = true;
  walk.at = walk.at + 1;
  return true;
}

function groupOf(words: Words, first: number, { at, head, aux, negated }: Walk): VerbGroup {
  const modal = words.tags.slice(first, head).indexOf('MD');
  return {
    kind: 'verb',
    first,
    end: at,
    head,
    negated,
    ...voiceOf(words, first, head, aux),
    ...(modal < 0 ? {} : { modal: words.lower[first + modal] ?? '' }),
  };
}

function voiceOf(
  { tags, lower }: Words,
  first: number,
  head: number,
  aux: number,
): Pick<VerbGroup, 'form' | 'passive'> {
  const start = tags[first] ?? '';
  const participle = tags[head] === 'VBN' || (tags[head] === 'VBD' && aux >= 0);
  const passive = participle && aux >= 0 && (BE.has(lower[aux] ?? '') || /^g[eo]t/.test(lower[aux] ?? ''));
  // "a group led by": a tagger often takes the participle for a past tense.
  if (head === first && (start === 'VBN' || (start === 'VBD' && lower[head + 1] === 'by')))
    return { form: 'en', passive: true };
  if (start === 'TO' || start === 'VB') return { form: 'to', passive };
  return { form: start === 'VBG' ? 'ing' : 'finite', passive };
}
