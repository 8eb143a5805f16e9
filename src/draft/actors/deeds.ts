import type { Word } from './words.ts';

/** Verbs that say what something is like, or what happens there: "Baghdad is home to", "Mosul lies", "Erbil has". */
const IDLE =
  /^(?:l(?:ies?|ay)|s(?:aw|ees|its?|at|tands?|tood)|b(?:ecame|ecomes|egan|egins|oasts?|oasted|orders|ordered)|gr(?:ew|ows)|f(?:ell|eatures|orms|ormed)|r(?:emains|emained|anks?|anked|uns?|an)|(?:host|offer|contain|consist|provide|connect|cover|stretche|belong|experience|suffer|surround|appear|seem)(?:d|s|ed)?|has|have|had|includes?|included)$/i;

/** Returns whether what ends at a word is said to do something: "Baghdad is trying", "Iran refused", not "York is old". */
export function doesSomething(words: readonly Word[], end: number): boolean {
  const verb = pastAdverb(words, end);
  const { form = '', tag = '' } = words[verb] ?? {};
  if (!/^(?:VB[DZP]|MD)$/.test(tag)) return false;
  const next = words[pastAdverb(words, verb + 1)];
  if (/^(?:is|was|are|were|['’]s|be)$/i.test(form)) return next?.tag === 'VBG';
  if (/^(?:has|had|have)$/i.test(form)) return isActive(next);
  return tag === 'MD' ? next?.form !== 'be' && next?.form !== 'have' : !IDLE.test(form);
}

/** "Has refused", neither "has been" nor "has become". */
const isActive = (word: Word | undefined): boolean =>
  /^VB[ND]$/.test(word?.tag ?? '') && !/^(?:been|become|seen|had|grown|experienced)$/.test(word?.form ?? '');

const pastAdverb = (words: readonly Word[], at: number): number => (words[at]?.tag === 'RB' ? at + 1 : at);
