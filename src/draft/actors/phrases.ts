import type { Span } from '../../model/span.ts';
import type { Description } from './descriptions.ts';
import type { Figure } from './figure.ts';
import type { Seen } from './seen.ts';
import type { Word } from './words.ts';

/** Returns the span of a phrase with its owner and its opening words, without a gerund before it: "integrating". */
export function phraseOf(
  seen: Seen,
  said: Description,
  words: readonly Word[],
  figureAt: (word: number) => Figure | undefined,
): Span {
  let start = phraseStart(seen, words, figureAt);
  while (start < seen.head && words[start]?.tag === 'VBG') start++;
  let end = seen.end;
  if (said.owner !== undefined && words[end]?.form.toLowerCase() === 'within') {
    while (end < seen.end + 5 && figureAt(end) !== said.owner) end++;
    while (figureAt(end) === said.owner) end++;
    if (/^['’”]$/.test(words[end]?.form ?? '')) end++;
  }
  return { start: words[start]?.start ?? seen.mention.start, end: words[end - 1]?.end ?? seen.mention.end };
}

/** The phrase with the name and the article before it: "[the Clinton] campaign", "[Iraq's] Foreign Minister", "[its Africa] director". */
export function phraseStart(
  { first }: Seen,
  words: readonly Word[],
  figureAt: (word: number) => Figure | undefined,
): number {
  let start = first;
  // "Told reporters | the families had": an article of its own begins a phrase.
  if (words[first]?.tag === 'DT') return first;
  // "Non-state armed | actors": a participle that looks like a verb.
  if (words[start - 1]?.form.toLowerCase() === 'armed') start--;
  while (start < first && /^(?:JJ|NN)$/.test(words[start - 1]?.tag ?? '')) start--;
  if (start < first) return start;
  // "The Union's [most] Kremlin-friendly leader".
  if (words[start - 1]?.form === 'most') start--;
  if (/^['’]s?$/.test(words[start - 1]?.form ?? '')) {
    if (figureAt(start - 2) === undefined) return ownerStart(words, start - 1) ?? first;
    start--;
  }
  const owner = figureAt(start - 1);
  if (owner === undefined || words[start - 1]?.sentence !== words[first]?.sentence) return first;
  while (figureAt(start - 1) === owner) start--;
  // "The sheep | farmer's | son".
  const sentence = words[first]?.sentence;
  while (isNounPart(words[start - 1], sentence) && figureAt(start - 1) === undefined) start--;
  return /^(?:the|a|an|this|that|these|those|its|his|her|their)$/i.test(words[start - 1]?.form ?? '')
    ? start - 1
    : start;
}

/** "[the chapter's] programme director": an owner that is nobody. */
function ownerStart(words: readonly Word[], mark: number): number | undefined {
  let start = mark;
  while (isNounPart(words[start - 1], words[mark]?.sentence)) start--;
  const isThe = /^(?:the|a|an|its|his|her|their)$/i.test(words[start - 1]?.form ?? '');
  return start < mark && isThe ? start - 1 : undefined;
}

const isNounPart = (word: Word | undefined, sentence: number | undefined): boolean =>
  word?.sentence === sentence && /^(?:NN|JJ)$/.test(word?.tag ?? '');

/**
 * Returns the place of the word that a description after a comma is about, where letters, an age or a place stand between:
 * "People's Protection Units (YPG), a militia", "Hannah Whitcombe, 29, a nurse", "Bill Cassidy of Louisiana, a physician".
 */
export function beforeAside(
  at: number,
  words: readonly Word[],
  figureAt: (word: number) => Figure | undefined,
): number {
  if (words[at]?.form === ')') return at - 1;
  if (/^\d{1,2}$/.test(words[at]?.form ?? '') && words[at - 1]?.form === ',') return at - 2;
  return figureAt(at)?.type() === 'place' && words[at - 1]?.form === 'of' ? at - 2 : at;
}
