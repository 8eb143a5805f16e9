import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import type { Seen } from './seen.ts';

/** Objects that are no owners: "her" in "described her", and not in "her parents". */
const OBJECT = /^(?:him|her|them|it)$/i;

/**
 * Returns those who do to a pronoun what its verb says, and so are not meant by it: Ruth and Paul in "Ruth and Paul, described
 * her" (Chomsky 1981, principle B).
 */
export function doersTo(seen: Seen, { words, figureAt }: Course): ReadonlySet<Figure> {
  const doers = new Set<Figure>();
  const word = words[seen.head];
  if (word?.tag !== 'PRP' || !OBJECT.test(word.form) || isSubject(seen, words)) return doers;
  // "Has ruled on it".
  let at = words[seen.head - 1]?.tag === 'IN' ? seen.head - 2 : seen.head - 1;
  if (!isVerbal(words[at]?.tag)) return doers;
  while (isVerbal(words[at]?.tag)) at--;
  // "Trump called Clinton and asked her": whoever stands before "and" is the object of the verb before.
  if (words[at]?.form === 'and') at = beforeVerb(at, words);
  // "Torres, who worked with him".
  if (/^W(?:P|DT)$/.test(words[at]?.tag ?? '')) return only(figureAt(at - 1) ?? figureAt(at - 2));
  // "Blamed Hamas for operating among them".
  if (/^(?:for|of|from)$/.test(words[at]?.form ?? '') && words[at + 1]?.tag === 'VBG')
    return only(figureAt(at - 1));
  const before = beforeApposition(at, words);
  const apposed = words[before]?.sentence === word.sentence ? figureAt(before) : undefined;
  if (apposed !== undefined) doers.add(apposed);
  for (; words[at]?.sentence === word.sentence; at--) {
    const figure = figureAt(at);
    if (figure !== undefined) doers.add(figure);
    else if (!/^(?:,|and|whether|how|when)$/.test(words[at]?.form ?? '') && !isVerbal(words[at]?.tag)) break;
  }
  return doers;
}

const only = (figure: Figure | undefined): ReadonlySet<Figure> =>
  new Set(figure === undefined ? [] : [figure]);

/** The most words that stand between two commas beside a name. */
const LONGEST = 15;

/** "Kessler, his roommate and the founder of it, instructed him": the last word before what stands between commas. */
function beforeApposition(end: number, words: Course['words']): number {
  if (words[end]?.form !== ',') return -1;
  const start = Math.max(0, end - LONGEST);
  const comma = words.slice(start, end).findLastIndex(({ form }) => form === ',');
  return comma < 0 ? -1 : start + comma - 1;
}

/** "Said it would", "asked whether it is": an "it" that does something itself. */
const isSubject = ({ head }: Seen, words: Course['words']): boolean =>
  words[head]?.form.toLowerCase() === 'it' &&
  (/^(?:VB[DZP]|MD|POS)$/.test(words[head + 1]?.tag ?? '') ||
    /^(?:said|says|that)$/.test(words[head - 1]?.form ?? ''));

/** The last word before the nearest verb to the left, in the same sentence. */
function beforeVerb(from: number, words: Course['words']): number {
  const sentence = words[from]?.sentence;
  let at = from - 1;
  while (words[at]?.sentence === sentence && !isVerbal(words[at]?.tag)) at--;
  while (words[at]?.sentence === sentence && isVerbal(words[at]?.tag)) at--;
  return at;
}

const isVerbal = (tag = ''): boolean => /^(?:VB[DZPGN]?|MD|RB|TO)$/.test(tag);
