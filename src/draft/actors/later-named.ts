import { isOfOtherState, latest } from './antecedent-roles.ts';
import type { Course } from './course.ts';
import { describe, modifiersAgree } from './descriptions.ts';
import { type Figure, isRoleNoun } from './figure.ts';
import { folded } from './fold.ts';
import { ownedKey } from './resolve-descriptions.ts';
import type { Seen } from './seen.ts';
import { stateCalled } from '../states.ts';

/** How far back somebody may have been called by an office before he is named in it, in sentences. */
const REACH = 15;

/**
 * Takes who was called by an office alone for whoever is named in it later: "Putin's spokesman" for "the spokesman, Dmitry
 * Peskov", "Egypt's foreign minister" for "Egyptian Foreign Minister Badr Abdelatty".
 */
export function resolveLaterNamed(course: Course): void {
  for (const figure of course.figures.filter(({ isNamed, isPerson }) => isNamed && isPerson)) {
    const first = firstOf(figure.seen);
    if (first === undefined) continue;
    const before = calledBefore(figure, first, course) ?? holderBefore(first, course);
    if (before === undefined || before === figure) continue;
    figure.absorb(before);
    before.seen.splice(0);
  }
}

const firstOf = (seen: readonly Seen[]): Seen | undefined =>
  seen.filter(({ mention }) => mention.kind === 'name').sort((a, b) => a.at - b.at)[0];

/** "The spokesman, | Dmitry Peskov": the spokesman whom the text spoke of. */
function calledBefore(figure: Figure, first: Seen, course: Course): Figure | undefined {
  const called = figure.seen.find(
    ({ mention, at, words, quotation }) =>
      mention.kind === 'nominal' &&
      mention.sentence === first.mention.sentence &&
      at < first.at &&
      quotation < 0 &&
      /^the$/i.test(words[0] ?? ''),
  );
  if (called === undefined || figure.seen.some(({ at }) => at < called.at)) return undefined;
  const said = describe(called, course.words, course.figureAt);
  if (said.plural || said.isFormer || !isRoleNoun(said.head)) return undefined;
  const same = said.owner && course.describedAs(ownedKey(said, said.owner, course));
  return latest(
    (same ?? course.describedAs(said.head)).filter(
      (one) =>
        isUnnamed(one, called) && !isOfOtherState(one, said) && hasRole(one, said.head, said.modifiers),
    ),
    called,
  );
}

/** "Egypt's foreign minister" before "Egyptian Foreign Minister | Badr Abdelatty". */
function holderBefore(first: Seen, course: Course): Figure | undefined {
  const title = first.title.map(folded);
  const head = title.at(-1) ?? '';
  const state = title.map(stateCalled).find((one) => one !== undefined);
  if (state === undefined || !isRoleNoun(head) || title.includes('former')) return undefined;
  const modifiers = title.slice(0, -1).filter((word) => stateCalled(word) === undefined);
  const found = course
    .describedAs(head)
    .filter(
      (one) =>
        isUnnamed(one, first) &&
        one.state === state &&
        one.seen.every(({ words }) => !/^(?:an?|one)$/i.test(words[0] ?? '')) &&
        one.roles.has([...modifiers, head].join(' ')),
    );
  return found.length === 1 ? found[0] : undefined;
}

/** Somebody without a name who was spoken of near before. */
const isUnnamed = ({ isNamed, isPerson, plural, seen }: Figure, { at, mention }: Seen): boolean =>
  !isNamed &&
  isPerson &&
  !plural &&
  seen.some((one) => one.at < at && mention.sentence - one.mention.sentence <= REACH);

const hasRole = (figure: Figure, head: string, modifiers: readonly string[]): boolean =>
  figure
    .rolesAs(head)
    .map((role) => role.split(' ').slice(0, -1))
    .some((own) => modifiersAgree(own, modifiers) && own.length >= modifiers.length);
