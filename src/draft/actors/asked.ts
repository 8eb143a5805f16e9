import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import type { Pronoun } from './pronouns.ts';
import type { Seen } from './seen.ts';
import { sentenceStart } from './words.ts';

/** How many words of a title may stand before the name of who answers. */
const TITLED = 6;

/** Returns who answers behind a question that a pronoun stands in: "Asked whether he had met her, | Mr. Pell | said". */
export function whoAnswers(seen: Seen, { gender }: Pronoun, course: Course): Figure | undefined {
  if (gender === undefined || seen.quotation >= 0 || !isInQuestion(seen, course)) return undefined;
  const { words } = course;
  for (let at = seen.head + 1; words[at]?.sentence === words[seen.head]?.sentence; at++) {
    const figure = words[at]?.form === ',' ? subjectAt(at + 1, course) : undefined;
    if (figure?.isPerson === true && (figure.gender ?? gender) === gender) return figure;
  }
  return undefined;
}

/** Whether its sentence opens with a question that is put to somebody. */
function isInQuestion({ head }: Seen, { words }: Course): boolean {
  const first = sentenceStart(words, head);
  const opening = `${words[first]?.form ?? ''} ${words[first + 1]?.form ?? ''}`;
  return /^(?:Asked|Pressed|Quizzed|Questioned) |^When (?:[Aa]sked|[Pp]ressed|[Qq]uizzed|[Qq]uestioned)$/.test(
    opening,
  );
}

/** Whose name begins here, behind his titles, with a verb behind it. */
function subjectAt(from: number, { words, figureAt }: Course): Figure | undefined {
  let at = from;
  while (at < from + TITLED && figureAt(at) === undefined && /^(?:DT|JJ|NN|\.)/.test(words[at]?.tag ?? ''))
    at++;
  const figure = figureAt(at);
  if (figure === undefined) return undefined;
  while (figureAt(at) === figure) at++;
  return /^VB[DZ]$/.test(words[at]?.tag ?? '') ? figure : undefined;
}
