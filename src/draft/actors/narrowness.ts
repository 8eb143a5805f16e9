import { type Description, modifiersAgree } from './descriptions.ts';
import type { Figure } from './figure.ts';

/**
 * Returns whether a figure that was called by `known` words is told of as narrowly as a bare description says: "officials" at large are not the
 * "Thai officials" of later, nor "residents" those of Gaza; a headline is short.
 */
export const isAsNarrow = (
  figure: Figure,
  known: readonly (readonly string[])[],
  { modifiers, state }: Description,
): boolean =>
  (figure.seen.some(({ inTitle, words }) => inTitle || /^(?:the|all)$/i.test(words[0] ?? '')) &&
    !isOfOtherKind(known, modifiers)) ||
  ((state === undefined || figure.state === state) &&
    (modifiers.length === 0 || known.some((words) => modifiers.every((word) => words.includes(word)))));

/** "Surety companies" are no coal companies, whatever "the companies" were. */
const isOfOtherKind = (known: readonly (readonly string[])[], modifiers: readonly string[]): boolean => {
  const kinds = known.map((words) => words.slice(0, -1)).filter(({ length }) => length > 0);
  return modifiers.length > 0 && kinds.length > 0 && !kinds.some((words) => modifiersAgree(words, modifiers));
};
