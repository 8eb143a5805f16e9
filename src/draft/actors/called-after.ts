import type { Course } from './course.ts';
import type { Description } from './descriptions.ts';
import type { Figure } from './figure.ts';
import { isPersonal } from './fitting.ts';
import { typesOfNoun } from './noun-types.ts';
import { phraseStart } from './phrases.ts';
import type { Seen } from './seen.ts';

/** Returns the figure whose name a description tells behind it: "a private equity firm called Ruby Group", "identified the suspect as Rahmanullah Lakanwal". */
export function calledAfter(
  seen: Seen,
  { head, plural }: Description,
  { words, figureAt }: Course,
): Figure | undefined {
  const link = words[seen.end]?.form ?? '';
  const isKnown = link === 'known' && words[seen.end + 1]?.form === 'as';
  const figure = figureAt(seen.end + (isKnown ? 2 : 1));
  const isSomebody = isPersonal(head) || typesOfNoun(head).length > 0;
  if (figure?.isNamed !== true || !isSomebody || figure.isPerson !== (isPersonal(head) && !plural))
    return undefined;
  const verb = words[phraseStart(seen, words, figureAt) - 1]?.form ?? '';
  return isKnown || /^(?:called|named|dubbed)$/.test(link) || (link === 'as' && /^identif/.test(verb))
    ? figure
    : undefined;
}
