import { isPersonNoun } from '../mentions/nouns.ts';
import type { Description } from './descriptions.ts';
import { isRoleNoun, type Figure } from './figure.ts';
import { typesOfNoun } from './noun-types.ts';

/** Returns whether a noun in the singular is what people are called by: "minister", "neighbour". */
export const isPersonal = (head: string): boolean => isRoleNoun(head) || isPersonNoun(head);

/** Returns whether a figure is of a sort that a description may be about: a "minister" is a person, a "council" none. */
export function fits(figure: Figure, said: Description): boolean {
  if (isPersonal(said.head)) return figure.isPerson;
  const type = figure.type();
  return type !== 'person' && typesOfNoun(said.head).some((known) => known === type);
}
