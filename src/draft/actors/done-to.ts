import type { Course } from './course.ts';
import type { Figure } from './figure.ts';

/** Returns whether something is done to a figure: a verb stands right before it, or behind it and a form of "be": "fined | Sky", "Sky | was fined". */
export const isDoneTo = ({ seen }: Figure, words: Course['words'], verb: RegExp, be: RegExp): boolean =>
  seen.some(
    ({ first, end }) =>
      verb.test(words[first - 1]?.form ?? '') ||
      (be.test(words[end]?.form ?? '') && verb.test(words[end + 1]?.form ?? '')),
  );
