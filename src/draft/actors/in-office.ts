import type { Course } from './course.ts';
import type { Description } from './descriptions.ts';
import { type Figure, isRoleNoun } from './figure.ts';
import type { Seen } from './seen.ts';

/** How far before "as governor" its verb may stand, in words. */
const REACH = 9;

/** "Named Poe as governor", "ousted Poe as governor": of whom it is told. */
const PUTS =
  /^(?:appoint|nam(?:e|ing)|elect|nominat|pick|cho[os]s|select|hir|confirm|install|tapp|remov|oust|dismiss|fir(?:e|ing)|sack)/;

/** Returns who does or gets something in an office: Wood in "Wood signed the bill | as governor" and in "named Wood | as governor". */
export function servesAs(
  { first, end, quotation }: Seen,
  said: Description,
  course: Course,
): Figure | undefined {
  // "Offered the man a job as secretary".
  const isOffered = /^(?:jobs?|posts?|roles?|seats?|positions?|work|tenure|terms?|years?|time)$/.test(
    course.words[first - 2]?.form ?? '',
  );
  // "Is unfit to serve as president".
  const isMeant = /^to (?:serve|act|work)$/.test(
    `${course.words[first - 3]?.form ?? ''} ${course.words[first - 2]?.form ?? ''}`,
  );
  // "Sworn in as the new mayor", but not "left as the mayor spoke".
  const isHeld = said.determiner === 'definite' && !isFinite(course.words[end]?.tag);
  const isOffice =
    (said.determiner === 'bare' || isHeld) &&
    isRoleNoun(said.head) &&
    quotation < 0 &&
    !isOffered &&
    !isMeant;
  return isOffice && course.words[first - 1]?.form === 'as' ? inOffice(first - 1, course) : undefined;
}

function inOffice(as: number, { words, figureAt }: Course): Figure | undefined {
  const object = figureAt(as - 1);
  let verb = as - 1;
  while (verb > as - REACH && isInClause(verb, as, words) && !isFinite(words[verb]?.tag)) verb--;
  if (!isFinite(words[verb]?.tag) || words[verb]?.sentence !== words[as]?.sentence) return undefined;
  if (object?.isPerson === true && verb < as - 1)
    return object.isNamed && words.slice(verb, as - 1).some(({ form }) => PUTS.test(form))
      ? object
      : undefined;
  while (isFinite(words[verb - 1]?.tag) || words[verb - 1]?.tag === 'RB') verb--;
  const relative = words[verb - 1]?.form === 'who' ? verb - 2 : verb - 1;
  const subject = figureAt(words[relative]?.form === ',' && relative < verb - 1 ? relative - 1 : relative);
  return subject?.isPerson === true && !subject.plural ? subject : undefined;
}

const isInClause = (at: number, as: number, words: Course['words']): boolean =>
  words[at]?.sentence === words[as]?.sentence && !/^[,;:]$/.test(words[at]?.form ?? '');

const isFinite = (tag = ''): boolean => /^(?:VB[DZP]|MD)$/.test(tag);
