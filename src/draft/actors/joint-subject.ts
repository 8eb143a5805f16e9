import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import type { Seen } from './seen.ts';
import { sentenceStart } from './words.ts';

/**
 * Returns whether "they" are two persons, whom the sentence that it ends or the one before it begins with: "Wood and Smith were
 * stopped by police, | they | said".
 */
export function isOfPair({ head, mention, first }: Seen, course: Course): boolean {
  const { words } = course;
  const start = sentenceStart(words, first);
  const isLast =
    words[head - 1]?.form === ',' && /^sa(?:id|ys)$/.test(words[head + 1]?.form ?? '') && start < head - 1;
  if (isLast) return opensWithPair(start, course);
  const isNext = start === head && words[start - 1]?.sentence === mention.sentence - 1;
  return isNext && opensWithPair(sentenceStart(words, start - 1), course);
}

function opensWithPair(start: number, course: Course): boolean {
  const and = pastPerson(start, course);
  const end = course.words[and ?? -1]?.form === 'and' ? pastPerson((and ?? 0) + 1, course) : undefined;
  return end !== undefined && /^(?:VB[DZP]|MD|RB)$/.test(course.words[end]?.tag ?? '');
}

/** One past a person's name, with the title before it: "Dr. Jane Smith". */
function pastPerson(from: number, { words, figureAt }: Course): number | undefined {
  let at = from;
  while (at < from + 3 && figureAt(at) === undefined && /^(?:\p{Lu}\p{L}*|\.)$/u.test(words[at]?.form ?? ''))
    at++;
  const figure: Figure | undefined = figureAt(at);
  if (figure?.isPerson !== true || figure.plural) return undefined;
  while (figureAt(at) === figure) at++;
  return at;
}
