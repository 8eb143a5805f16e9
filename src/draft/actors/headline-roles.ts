import { isFreeBody } from '../free-bodies.ts';
import type { Course } from './course.ts';
import type { Figure } from './figure.ts';

/**
 * Takes who is called by a noun in the headline alone for the one whom the article goes on about: "Mayor vetoes bill", and
 * then "Mayor Luis Ortega"; "Court convicts", and then "A court in Lisbon".
 */
export function resolveHeadlineRoles(course: Course): void {
  for (const figure of course.figures.filter(isBare)) {
    if (isOfBody(figure, course)) continue;
    const [role = ''] = figure.roles;
    const head = role.split(/[ -]/).at(-1) ?? '';
    const meant =
      onlyOf(course.figures, (other) => holds(other, head, figure)) ??
      onlyOf(course.describedAs(head), (other) => isLike(other, figure));
    if (meant === undefined) continue;
    meant.absorb(figure);
    figure.seen.splice(0);
  }
}

/** How far behind "of" a body may be named, in words. */
const BEHIND = 6;

/** "The president of the Teachers' Union": of a body of his own. */
const isOfBody = ({ seen }: Figure, { words, figureAt }: Course): boolean =>
  seen.some(
    ({ end }) =>
      words[end]?.form === 'of' &&
      Array.from({ length: BEHIND }, (_, more) => figureAt(end + 1 + more)).some(
        (other) => other?.isNamed === true && isFreeBody(other.type()),
      ),
  );

function onlyOf(figures: readonly Figure[], fits: (figure: Figure) => boolean): Figure | undefined {
  const found = figures.filter(fits);
  return found.length === 1 ? found[0] : undefined;
}

const isBare = ({ isNamed, isPerson, plural, roles, seen }: Figure): boolean =>
  !isNamed &&
  !plural &&
  roles.size === 1 &&
  seen.length > 0 &&
  seen.every(isInHeadline) &&
  (isPerson || seen.every(({ inTitle }) => inTitle));

/** In how many sentences, with the headline, somebody may be called by the office before he is named. */
const LEAD = 3;

/** "Governor denies it", and then "The governor of Sinaloa on Thursday denied": in the headline, or once more below it. */
const isInHeadline = ({ inTitle, words, mention: { kind, sentence } }: Figure['seen'][number]): boolean =>
  kind === 'nominal' && (inTitle || (sentence < LEAD && /^the$/i.test(words[0] ?? '')));

const holds = (other: Figure, head: string, figure: Figure): boolean =>
  other.isNamed && other.isPerson && other.rolesAs(head).some(isHeld) && isOfOneState(other, figure);

/** "Former captain Roy Keane" is not the captain of a headline. */
const isHeld = (role: string): boolean => !/^(?:former|ex)\b/.test(role);

const isLike = (other: Figure, figure: Figure): boolean =>
  other !== figure && !other.plural && !other.isPerson && !figure.isPerson && isOfOneState(other, figure);

const isOfOneState = (one: Figure, other: Figure): boolean =>
  one.state === undefined || other.state === undefined || one.state === other.state;
