import type { Course } from './course.ts';
import type { Figure } from './figure.ts';

/**
 * Takes who is called by an office in the headline alone for the one person whom the article names in that office: "Mayor
 * vetoes bill", and then "Mayor Luis Ortega".
 */
export function resolveHeadlineRoles(course: Course): void {
  for (const figure of course.figures.filter(isOffice)) {
    const [role = ''] = figure.roles;
    const holders = course.figures.filter((other) => holds(other, role.split(/[ -]/).at(-1) ?? '', figure));
    const [holder] = holders;
    if (holder === undefined || holders.length > 1) continue;
    holder.absorb(figure);
    figure.seen.splice(0);
  }
}

const isOffice = ({ isNamed, plural, roles, seen }: Figure): boolean =>
  !isNamed && !plural && roles.size === 1 && seen.length > 0 && seen.every(isInHeadline);

const isInHeadline = ({ inTitle, mention: { kind } }: Figure['seen'][number]): boolean =>
  inTitle && kind === 'nominal';

const holds = (other: Figure, head: string, figure: Figure): boolean =>
  other.isNamed &&
  other.isPerson &&
  other.hasRole(head) &&
  (figure.state === undefined || other.state === undefined || figure.state === other.state);
