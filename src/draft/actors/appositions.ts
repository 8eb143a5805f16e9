import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import type { Description } from './descriptions.ts';
import { isRoleNoun } from './figure.ts';
import { typesOfNoun } from './noun-types.ts';
import type { Seen } from './seen.ts';

const COPULA = /^(?:is|was|be|been|becomes?|became|remains?|remained|'s|’s)$/i;
const ADVERB = /^(?:has|had|also|now|currently|then|once|still|have|already)$/i;

/** Returns the figure that a description is said to be, by what stands right before or after it. */
export function saidToBe(seen: Seen, said: Description, course: Course): Figure | undefined {
  if (said.plural) return undefined;
  return namedAfter(seen, said, course) ?? namedBefore(seen, said, course) ?? subjectOf(seen, said, course);
}

/** "Campaign manager Robby Mook"; "the state's campaign chairman, Phil Lovas, said". */
function namedAfter(seen: Seen, said: Description, { words, figureAt }: Course): Figure | undefined {
  const isDirect = !said.isRestricted && said.determiner !== 'indefinite';
  const next = isDirect ? figureAt(seen.head + 1) : undefined;
  if (next !== undefined && fits(next, said)) return next;
  if (words[seen.end]?.form !== ',' || said.determiner === 'indefinite') return undefined;
  const after = figureAt(seen.end + 1);
  if (after === undefined || !fits(after, said) || !after.isPerson) return undefined;
  let end = seen.end + 1;
  while (figureAt(end) === after) end++;
  return /^[,)—–.]$/.test(words[end]?.form ?? '.') ? after : undefined;
}

/** "Abdul Rahman Al-Jazairi, a member of the coalition led by …, told"; "Reuters (a news agency)". */
function namedBefore(seen: Seen, said: Description, { words, figureAt }: Course): Figure | undefined {
  if (!/^[,(—–]$/.test(words[seen.first - 1]?.form ?? '')) return undefined;
  const before = figureAt(seen.first - 2);
  if (before === undefined || !before.isNamed || !fits(before, said)) return undefined;
  return closes(seen, said, words) ? before : undefined;
}

/** A comma or the end comes before the next verb; else the description is the subject of a new clause. */
function closes(seen: Seen, said: Description, words: Course['words']): boolean {
  if (said.determiner === 'indefinite') return true;
  for (let at = seen.head + 1; at < seen.head + 16; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[seen.head]?.sentence || /^[,.);—–]$/.test(word.form))
      return true;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(word.tag)) return false;
  }
  return true;
}

/** "Stein was again the nominee": who is said to be it, right before the verb. */
function subjectOf(seen: Seen, said: Description, { words, figureAt }: Course): Figure | undefined {
  let at = seen.first - 1;
  if (ADVERB.test(words[at]?.form ?? '')) at--;
  if (!COPULA.test(words[at]?.form ?? '')) return undefined;
  at--;
  while (ADVERB.test(words[at]?.form ?? '')) at--;
  const subject = figureAt(at);
  return subject?.isNamed === true && fits(subject, said) ? subject : undefined;
}

function fits(figure: Figure, said: Description): boolean {
  if (isRoleNoun(said.head)) return figure.isPerson;
  const type = figure.type();
  return type !== 'person' && typesOfNoun(said.head).some((known) => known === type);
}
