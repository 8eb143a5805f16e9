import { antecedentsOf } from './antecedents.ts';
import {
  bodyCalled,
  describedBefore,
  governmentCalled,
  holderOf,
  personInFocus,
} from './antecedent-roles.ts';
import { saidToBe } from './appositions.ts';
import type { Course } from './course.ts';
import { describe, type Description } from './descriptions.ts';
import { type Figure, isRoleNoun } from './figure.ts';
import { folded } from './fold.ts';
import { isGovernmentNoun, typesOfNoun } from './noun-types.ts';
import { pronounOf } from './pronouns.ts';
import type { Seen } from './seen.ts';

/** Two candidates that score closer than this are a question for the reader. */
const CLOSE = 0.35;

/** Below this a pronoun stands too far from anybody to be settled. */
const LEAST = -5;

/** Takes a pronoun for the likeliest figure before it; first persons wait until the speakers are known. */
export function resolvePronoun(seen: Seen, course: Course): void {
  const pronoun = pronounOf(course.words[seen.head]?.form ?? '');
  if (pronoun?.person === 'relative') {
    const before = whoBefore(seen, course);
    if (before !== undefined) course.assign(seen, before);
  } else if (pronoun?.person === 'third') {
    const [first, second] = antecedentsOf(seen, pronoun, course);
    if (first === undefined || first.score < LEAST) return;
    course.assign(seen, first.figure);
    if (pronoun.gender !== undefined && first.figure.isPerson) first.figure.gender = pronoun.gender;
    if (second !== undefined && first.score - second.score < CLOSE)
      doubt(seen, [first.figure, second.figure], course);
  }
}

/** "Donna Rawlings, 59, of Ashton, Md., who watched": the nearest before it, over commas, numbers and places. */
function whoBefore(seen: Seen, { words, figureAt }: Course): Figure | undefined {
  const isWho = /^who/i.test(words[seen.head]?.form ?? '');
  for (let at = seen.first - 1; at > seen.first - 10; at--) {
    const figure = figureAt(at);
    if (figure !== undefined && (!isWho || figure.isPerson || figure.plural)) return figure;
    const { form = '', tag = '' } = words[at] ?? {};
    if (figure === undefined && !/^(?:,|\)|\.|of|\p{N}+)$/u.test(form) && !(isWho && tag.startsWith('NNP')))
      return undefined;
  }
  return undefined;
}

/** Takes a description for whom it stands for, or for somebody new. */
export function resolveDescription(seen: Seen, course: Course): void {
  const named = course.figureAt(seen.head);
  // "interviewee David Titley": the phrase around a name.
  if (named !== undefined) return course.assign(seen, named);
  const said = describe(seen, course.words, course.figureAt, ownerByPronoun(seen, course));
  const figure = knownAs(seen, said, course) ?? newly(said, course);
  course.assign(seen, figure);
  figure.plural ||= said.plural && !figure.isNamed;
  course.describeAs(said.head, figure, [...said.modifiers, said.head]);
  if (said.owner !== undefined) course.describeAs(ownedKey(said, said.owner, course), figure);
  if (isGovernmentNoun(said.head)) markGovernment(figure, said, course);
  else if (isRoleNoun(said.head) && !said.plural) figure.state ??= said.state;
  if (isRoleNoun(said.head)) figure.vote(said.plural ? 'group' : 'person', 0.5);
  else
    for (const type of typesOfNoun(said.head).slice(0, 1))
      figure.vote(said.plural && type === 'organisation' ? 'group' : type, 0.5);
}

/** Whom "his" stands for in "his administration". */
function ownerByPronoun(seen: Seen, course: Course): Figure | undefined {
  const owner = course.words
    .slice(seen.first, seen.head)
    .find(({ tag, form }) => tag === 'PRP$' || /^(?:his|their|its)$/i.test(form));
  const pronoun = owner === undefined ? undefined : pronounOf(owner.form);
  return pronoun?.person === 'third' ? antecedentsOf(seen, pronoun, course)[0]?.figure : undefined;
}

function knownAs(seen: Seen, said: Description, course: Course): Figure | undefined {
  const same = saidToBe(seen, said, course);
  if (same !== undefined) return same;
  if (isGovernmentNoun(said.head)) return governmentCalled(seen, said, course);
  if (said.owner !== undefined) return owned(seen, said, said.owner, course);
  if (said.determiner === 'indefinite' || said.determiner === 'quantified') return undefined;
  if (said.determiner === 'bare')
    return said.isRestricted || !said.plural
      ? alike(seen, said, course)
      : describedBefore(seen, said, course);
  return definite(seen, said, course);
}

/** A bare phrase with more words after it is known by all its words, and one in the singular by its office. */
function alike(seen: Seen, said: Description, course: Course): Figure | undefined {
  return said.plural ? undefined : holderOf(seen, said, course);
}

function definite(seen: Seen, said: Description, course: Course): Figure | undefined {
  const isPerson = isRoleNoun(said.head) && !said.plural;
  const holder = isPerson ? holderOf(seen, said, course) : undefined;
  if (holder !== undefined) return holder;
  if (said.isRestricted && said.plural) return undefined;
  const known =
    describedBefore(seen, said, course) ?? (isPerson ? undefined : bodyCalled(seen, said, course));
  if (known !== undefined || !isPerson) return known;
  const focus = personInFocus(seen, said, course);
  if (focus !== undefined) doubt(seen, [focus], course);
  return focus;
}

/** "His campaign", "Trump's campaign" and "the Trump campaign" are one; "Clinton's spokesman" may be named elsewhere. */
function owned(seen: Seen, said: Description, owner: Figure, course: Course): Figure | undefined {
  const known = course
    .describedAs(ownedKey(said, owner, course))
    .find((figure) => figure.plural === said.plural);
  if (known !== undefined && said.determiner !== 'indefinite') return known;
  if (said.plural || !isRoleNoun(said.head)) return undefined;
  const families = owner.names.map((name) => name.at(-1) ?? '');
  const called = course
    .describedAs(said.head)
    .filter(({ roles }) =>
      [...roles].some((role) => role.split(' ').some((word) => families.includes(folded(word)))),
    );
  if (called.length === 1) return called[0];
  return said.determiner === 'definite' && owner.state !== undefined
    ? holderOf(seen, said, course)
    : undefined;
}

const ownedKey = (said: Description, owner: Figure, course: Course): string =>
  `${course.numberOf(owner)} ${said.modifiers.join(' ')} ${said.head}`;

function newly(said: Description, course: Course): Figure {
  const figure = course.create();
  figure.plural = said.plural;
  return figure;
}

function markGovernment(figure: Figure, said: Description, course: Course): void {
  figure.isGovernment = true;
  figure.state ??= said.state ?? said.owner?.state;
  course.describeAs('government', figure);
}

function doubt(seen: Seen, figures: readonly Figure[], course: Course): void {
  const own = course.words
    .slice(seen.first, seen.end)
    .map(({ form }) => form)
    .join(' ');
  const names = figures.map((figure) => figure.seen[0]?.words.join(' ') ?? '').map((name) => `“${name}”`);
  course.doubts.push({
    message: `Does “${own}” stand for ${names.join(' or ')}?`,
    span: { start: seen.mention.start, end: seen.mention.end },
  });
}
