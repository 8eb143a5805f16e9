import type { Course } from './course.ts';
import type { Description } from './descriptions.ts';
import { type Figure, isRoleNoun } from './figure.ts';
import { isPersonal } from './fitting.ts';
import { phraseStart } from './phrases.ts';
import type { Seen } from './seen.ts';

/** Returns whom a description behind "and" is of, too: "Bulus Yohanna, the bishop of Kontagora | and chairman of the chapter", "a former general | and an adviser". */
export function besides(seen: Seen, said: Description, { words, figureAt }: Course): Figure | undefined {
  const start = phraseStart(seen, words, figureAt);
  if (!isPersonal(said.head) || said.determiner === 'quantified' || words[start - 1]?.form !== 'and')
    return undefined;
  const isDetermined = words[start]?.tag === 'DT';
  // "Anna Holm, a lawyer, and a sister": two.
  if (words[start - 2]?.form === ',' && isDetermined) return undefined;
  for (let at = start - 2; at > start - 12 && words[at]?.sentence === seen.mention.sentence; at--) {
    const figure = figureAt(at);
    if (/^(?:VB[DZP]|MD)$/.test(words[at]?.tag ?? '')) return undefined;
    if (figure?.isPerson === true) {
      const isRole = isRoleNoun(words[at]?.form ?? '') && !(isDetermined && isSubject(at, words));
      return figure.isNamed && (isRole || isApposed(at, words)) ? figure : undefined;
    }
  }
  return undefined;
}

/** "Mike Hill | , a former general and": what he is follows, whatever noun that has. */
const isApposed = (at: number, words: Course['words']): boolean =>
  words[at + 1]?.form === ',' && /^(?:an?|the|former)$/.test(words[at + 2]?.form ?? '');

/** "The minister | and the ambassador met": what the sentence opens with is another than who stands beside it. */
function isSubject(at: number, words: Course['words']): boolean {
  let first = at;
  while (!/^(?:DT|PRP\$|,)$/.test(words[first]?.tag ?? 'DT') && first > at - 6) first--;
  return words[first - 1]?.sentence !== words[at]?.sentence;
}
