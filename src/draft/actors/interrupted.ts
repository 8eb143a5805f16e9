import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import type { Seen } from './seen.ts';
import { sentenceStart } from './words.ts';

/** What stands before the noun that a sentence begins with. */
const OPENING = /^(?:DT|PRP\$|JJ|NNP?S?|CD|VBN|POS|``)$/;

/**
 * Returns who does what is told around an inserted "he said", and so is not he: Poe in "Poe, | he | said, could not be
 * trusted", the client in "His client, | he | said, was innocent".
 */
export function subjectAround({ head }: Seen, { words, figureAt }: Course): Figure | undefined {
  if (!isInserted(head, words)) return undefined;
  for (let at = sentenceStart(words, head); at < head - 1; at++) {
    const figure = figureAt(at);
    while (figure !== undefined && figureAt(at + 1) === figure) at++;
    if (figure !== undefined && words[at + 1]?.tag !== 'POS') return figure;
    if (!OPENING.test(words[at]?.tag ?? '')) return undefined;
  }
  return undefined;
}

/** ", he said, could": with the rest of the clause behind it. */
const isInserted = (head: number, words: Course['words']): boolean =>
  words[head - 1]?.form === ',' &&
  /^(?:sa(?:id|ys)|added|adds|insisted|insists|claimed|claims|argued|argues|warned|warns)$/.test(
    words[head + 1]?.form ?? '',
  ) &&
  words[head + 2]?.form === ',' &&
  /^(?:VB[DZP]|MD)$/.test(words[words[head + 3]?.tag === 'RB' ? head + 4 : head + 3]?.tag ?? '');
