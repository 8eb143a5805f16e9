import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import type { Seen } from './seen.ts';

/** Asks the reader whether a mention stands for one of these. */
export function ask(seen: Seen, figures: readonly Figure[], course: Course): void {
  const own = course.words
    .slice(seen.first, seen.end)
    .map(({ form }) => form)
    .join(' ');
  const names = figures.map((figure) => `“${calledIn(figure, course)}”`);
  course.doubts.push({
    message: `Does “${own}” stand for ${names.join(' or ')}?`,
    span: { start: seen.mention.start, end: seen.mention.end },
  });
}

/** The longest name of a figure, or its first description. */
function calledIn(figure: Figure, { words }: Course): string {
  const named = figure.seen.filter(({ mention }) => mention.kind === 'name');
  const fullest = [...named].sort((a, b) => b.words.length - a.words.length)[0] ?? figure.seen[0];
  if (fullest === undefined) return '';
  if (fullest.mention.kind === 'name') return fullest.words.join(' ');
  return words
    .slice(fullest.first, fullest.end)
    .map(({ form }) => form)
    .join(' ');
}
