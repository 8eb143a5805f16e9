import { isFreeBody } from '../free-bodies.ts';
import { likeliestOf } from './antecedent-bodies.ts';
import { salience } from './antecedents.ts';
import type { Course } from './course.ts';
import type { Description } from './descriptions.ts';
import type { Figure } from './figure.ts';
import { folded } from './fold.ts';
import { typesOfNoun } from './noun-types.ts';
import type { Seen } from './seen.ts';

/** Where a body sits, and whose it is, behind the name for that: "London-based", "Iran-backed", "U.S. - led". */
const BASE =
  /^(?:.*[-‐–])?(?:based|headquartered|backed|linked|aligned|allied|affiliated|led|owned|funded|supported|sponsored)$/i;

/** What a body or somebody is to another. */
export const KIN = /^(?:affiliate|ally|rival|offshoot|proxy)$/;

/** How many sentences back a body must have been named. */
const REACH = 2;

/** Returns the body just named that a description tells the base, the patron or the kin of: "the New York-based group", "the Al-Qaeda affiliate". */
export function byBase(seen: Seen, said: Description, course: Course): Figure | undefined {
  if (said.plural || !hasThe(seen, course)) return undefined;
  if (KIN.test(said.head)) return kinBefore(seen, said, course);
  const base = baseOf(seen, course);
  return base === undefined || isKnownBy(base, said, course) ? undefined : bodyBefore(seen, said, course);
}

/** "The New York-based": within so many words before the noun. */
function hasThe({ head }: Seen, { words }: Course): boolean {
  let at = head;
  while (at > head - 6 && /^(?:JJ|NN|NNP|NNPS|VBN|HYPH|:)$/.test(words[at - 1]?.tag ?? '')) at--;
  return (
    at < head && /^the$/i.test(words[at - 1]?.form ?? '') && words[at - 1]?.sentence === words[head]?.sentence
  );
}

const baseOf = ({ head }: Seen, { words }: Course): string | undefined =>
  words
    .slice(Math.max(0, head - 2), head)
    .find(
      ({ form }, at, near) =>
        BASE.test(form) &&
        (/[-‐–]/.test(form) || /^[-‐–]$/.test(words[head - near.length + at - 1]?.form ?? '')),
    )?.form;

/** "A London-based group", and after others "the London-based group". */
const isKnownBy = (base: string, { head }: Description, course: Course): boolean =>
  course
    .describedAs(head)
    .some(({ roles }) => [...roles].some((role) => role.split(' ').includes(folded(base))));

function bodyBefore(seen: Seen, { head }: Description, course: Course): Figure | undefined {
  const near = new Map<Figure, number>();
  for (const past of course.back(seen.mention.sentence, REACH)) {
    const { figure } = past;
    if (!figure.isNamed || !isFreeBody(figure.type()) || past.seen.mention.sentence === seen.mention.sentence)
      continue;
    near.set(figure, Math.max(near.get(figure) ?? -Infinity, salience(past, seen, course)));
  }
  return likeliestOf(near, typesOfNoun(head));
}

/** Whoever opened the last sentence: "Al-Shabaab claimed the attack. The Al-Qaeda affiliate said", "the Iran ally". */
function kinBefore(seen: Seen, { owner, state, head }: Description, course: Course): Figure | undefined {
  const isOwned = owner?.isNamed === true && course.figureAt(seen.head - 1) === owner;
  const opening = [...course.back(seen.mention.sentence, 1)].findLast(
    ({ seen: past }) => past.mention.sentence < seen.mention.sentence,
  );
  if (!(isOwned || state !== undefined) || opening === undefined || !opens(opening.seen, course))
    return undefined;
  const { figure } = opening;
  const fits =
    isFreeBody(figure.type()) ||
    (figure.isPerson && owner?.isPerson === true && /^(?:ally|rival)$/.test(head));
  return figure !== owner && figure.isNamed && fits ? figure : undefined;
}

const opens = ({ first, title }: Seen, { words }: Course): boolean => {
  const before = words[first - title.length - 1];
  return before?.sentence !== words[first]?.sentence || /^the$/i.test(before?.form ?? '');
};
