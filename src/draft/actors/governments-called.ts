import { latest } from './antecedent-roles.ts';
import type { Course } from './course.ts';
import type { Description } from './descriptions.ts';
import type { Figure } from './figure.ts';
import { isGovernmentNoun } from './noun-types.ts';
import type { Seen } from './seen.ts';

/** Returns the government of a state, or the government that was spoken of last. */
export function governmentCalled(seen: Seen, said: Description, course: Course): Figure | undefined {
  if (!isGovernmentNoun(said.head) || said.plural) return undefined;
  const governments = course
    .describedAs('government')
    .filter((one) => one.isGovernment && !one.plural && governs(one, said) && !isProposed(one, said));
  const state = said.state ?? said.owner?.state;
  if (state !== undefined) return governments.find((figure) => figure.state === state);
  if (said.modifiers.length > 0 && said.head !== 'government') return undefined;
  const level = said.modifiers.find((word) => LEVEL.test(word));
  const called = latest(
    level === undefined
      ? governments
      : governments.filter(({ roles }) => [...roles].some((role) => role.includes(level))),
    seen,
  );
  return called ?? (level === undefined ? undefined : governmentNamed(level, said, seen, course));
}

/** "The regional government" after "the Kurdistan Regional Government in Iraq". */
const governmentNamed = (
  level: string,
  { head }: Description,
  { mention }: Seen,
  course: Course,
): Figure | undefined =>
  [...course.back(mention.sentence, Infinity)].find(({ figure }) =>
    figure.names.some((name) => name.includes(head) && name[name.indexOf(head) - 1] === level),
  )?.figure;

/** "They demand an interim government", and then "the government": the one in power. */
const isProposed = ({ seen, isNamed }: Figure, { modifiers }: Description): boolean =>
  !isNamed &&
  modifiers.length === 0 &&
  seen.every(({ words }) => /^an?$/i.test(words[0] ?? '') && words.some((word) => PROPOSED.test(word)));

const PROPOSED =
  /^(?:interim|transitional|caretaker|unity|civilian|future|elected|inclusive|representative)$/i;

/** "The administration" is nobody's in London: what is called so, or is the United States'. */
const governs = ({ roles, names, state }: Figure, { head, owner }: Description): boolean =>
  !/^(?:administration|junta)$/.test(head) ||
  owner !== undefined ||
  (head === 'administration' && state === 'unitedstates') ||
  [...roles, ...names.map((name) => name.join(' '))].some((words) => words.endsWith(head));

/** "The state government" is not the federal one. */
const LEVEL = /^(?:state|local|regional|provincial|municipal|city|county|federal|interim|transitional)$/;
