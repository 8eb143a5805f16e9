import type { Span } from '../../model/span.ts';
import { placesIn } from '../by-place.ts';
import { DAYS } from '../mentions/name-words.ts';
import type { Word } from './words.ts';

/** Words that end the noun phrase that a source is about: "a senior official | from …", "Lovas | , who …". */
const BREAK = /^(?:,|\(|—|–|--|:|;|who|whom|whose|which|that|where|when)$/i;

const LINK =
  /^(?:of|from|for|with|within|in|at|on|by|to|among|between|under|over|near|inside|outside|including|about|as|like|behind|led)$/;

/** "Two officials briefed on the plans": behind a plural a past tense is none. */
const isParticiple = (tag: string, before = ''): boolean =>
  tag === 'VBG' || tag === 'VBN' || (tag === 'VBD' && before === 'NNS');

/** "Yemen's internationally recognized government", "the U.S.-based group": a participle between what opens a phrase and its noun. */
const isModifier = (words: readonly Word[], at: number): boolean =>
  (/^(?:DT|JJ|RB|POS|PRP\$|HYPH)$/.test(words[at - 1]?.tag ?? '') || words[at - 1]?.form === '-') &&
  /^(?:NN|JJ)/.test(words[at + 1]?.tag ?? '');

/** "A study | published on Thursday by researchers": what looks like a past tense has its phrase behind it. */
const isReduced = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'VBD' && /^(?:on|in|by|for|last|this)$/.test(words[at + 1]?.form ?? '');

/** "Al-Hamra | further | remarked": what goes with the verb, and is no name. */
const isAdverb = (words: readonly Word[], at: number): boolean =>
  /^(?:further|furthermore|also|later|earlier|repeatedly|again|then)$/.test(words[at]?.form ?? '') &&
  /^VB[DZ]/.test(words[at + 1]?.tag ?? '') &&
  words[at - 1]?.tag !== 'DT';

/** "The Istanbul summit | last June". */
const isTime = (words: readonly Word[], at: number): boolean =>
  /^(?:last|next|late|early|earlier)$/.test(words[at]?.form ?? '') && TIME.test(words[at + 1]?.form ?? '');

const TIME = new RegExp(`^(?:week|month|year|night|${DAYS})$`, 'i');

/** "Two sources familiar with the matter", "a person close to him". */
const isTail = (words: readonly Word[], at: number): boolean =>
  /^(?:familiar|close|privy|aware|present|briefed)$/.test(words[at]?.form ?? '') &&
  /^(?:with|to|of|at|on)$/.test(words[at + 1]?.form ?? '') &&
  /^(?:NN|JJ)/.test(words[at - 1]?.tag ?? '');

/** "Many of the lawmakers": who they are stands behind; "a member of the party" is somebody himself. */
const QUANTITY =
  /^(?:many|some|most|few|half|dozens|hundreds|thousands|all|both|several|one|two|three|four|five|six|seven|eight|nine|ten|none|each|members|number|group|majority)$/i;

/** Returns the word that the words for a speaker are about: "official" in "a senior official from Basra". */
export function sourceHead(source: Span, words: readonly Word[]): number {
  const [first, end] = placesIn(words, source);
  let last = first;
  for (let at = first; at < end; at++) {
    const form = words[at]?.form ?? '';
    if (form === 'of' && QUANTITY.test(words[at - 1]?.form ?? '')) continue;
    if (at > first && endsPhrase(words, at)) break;
    if (/[\p{L}\p{N}]/u.test(form) && !/^['’]/.test(form)) last = at;
  }
  return last;
}

function endsPhrase(words: readonly Word[], at: number): boolean {
  const { form, tag } = words[at] ?? { form: '', tag: '' };
  return (
    BREAK.test(form) ||
    LINK.test(form) ||
    (isParticiple(tag, words[at - 1]?.tag) && !isModifier(words, at)) ||
    isReduced(words, at) ||
    (form === 'such' && words[at + 1]?.form === 'as') ||
    isTime(words, at) ||
    isAdverb(words, at) ||
    isTail(words, at)
  );
}
