import { isCapital } from '../tagging/document-words.ts';
import type { Course } from './course.ts';
import { isRoleNoun } from './figure.ts';
import { folded } from './fold.ts';
import { isTitle } from './titles.ts';
import type { Word } from './words.ts';

/**
 * Returns where a name may begin behind a comma, as a place of words: past "Colonel", "Liberal Democrat", "the Nationals senator", "the then chief
 * financial officer".
 */
export function afterTitle(first: number, words: Course['words'], figureAt: Course['figureAt']): number {
  let at = first;
  while (at < first + 4 && figureAt(at) === undefined && isTitleWord(words, at)) at++;
  while (at < first + 4 && figureAt(at)?.type() === 'party' && isCapital(words[at + 1]?.form ?? '')) at++;
  if (figureAt(at) !== undefined && isCapital(words[at]?.form ?? '') && !isOfTitle(words[at + 1])) return at;
  let end = first;
  while (end < first + 8 && isBeforeName(words[end])) end++;
  for (let name = end; name > first; name--)
    if (figureAt(name)?.isPerson === true && isRoleNoun(words[name - 1]?.form ?? '')) return name;
  return at;
}

const isBeforeName = (word: Word | undefined): boolean =>
  /^(?:DT|JJ|NN|VBN|HYPH|CD)/.test(word?.tag ?? '') || /^(?:then|now|-)$/.test(word?.form ?? '');

/** "Colonel", "former", the "labour" of "labour minister". */
const isTitleWord = (words: readonly Word[], at: number): boolean =>
  /^(?:\.|retired|veteran|former|longtime|outgoing|acting|exiled|jailed|fellow)$/.test(
    words[at]?.form ?? '',
  ) ||
  isOfTitle(words[at]) ||
  /^minister$/i.test(words[at + 1]?.form ?? '');

const isOfTitle = (word: Word | undefined): boolean =>
  isTitle(folded(word?.form ?? '')) || isRoleNoun(word?.form ?? '');
