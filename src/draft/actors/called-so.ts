import { isCapital } from '../tagging/document-words.ts';
import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import { folded } from './fold.ts';
import type { Seen } from './seen.ts';
import type { Word } from './words.ts';

/** Returns who is called by the very words of a description, with those before them: "Delhi police" beside "the Delhi Police", "the cabinet" beside "Cabinet". */
export function calledSo({ first, end, head }: Seen, { words, figures }: Course): Figure | undefined {
  const bare = /^the$/i.test(words[first]?.form ?? '') ? first + 1 : first;
  const isWhole =
    isCapital(words[bare]?.form ?? '') || (bare === head && bare > first && isCabinet(words[head]));
  for (const more of isWhole ? [0, 1, 2, 3] : [1, 2, 3]) {
    if (more > 0 && !isCapital(words[bare - more]?.form ?? '')) return undefined;
    const called = words
      .slice(bare - more, end)
      .map(({ form }) => folded(form))
      .join(' ');
    const figure = figures.find(
      (one) =>
        !one.isPerson && one.names.some((name) => name.join(' ') === called || isOf(one, name, called)),
    );
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** "The Maoists" of the "Communist Party of Nepal (Maoist)". */
const isOf = (figure: Figure, name: readonly string[], called: string): boolean =>
  name.length === 1 && `${name[0] ?? ''}s` === called && /^(?:party|armed-group)$/.test(figure.type());

/** Of which there is one. */
const isCabinet = (word: Word | undefined): boolean => /^cabinet$/i.test(word?.form ?? '');
