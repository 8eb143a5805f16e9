import { antecedentsOf } from './antecedents.ts';
import { ask } from './ask.ts';
import { whoAnswers } from './asked.ts';
import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import { isExpletive } from './expletive.ts';
import { isOfPair } from './joint-subject.ts';
import { type Pronoun, pronounOf } from './pronouns.ts';
import type { Seen } from './seen.ts';

/** Two candidates that score closer than this are a question for the reader. */
const CLOSE = 0.35;

/** Below this a pronoun stands too far from anybody to be settled. */
const LEAST = -5;

/** The same for "they" and "it" in what somebody says: mostly others than those whom the article has just spoken of. */
const LEAST_IN_QUOTES = -0.5;

/** The same for "it" and "them", which are mostly what was spoken of and no actor, and for "they": chosen on GUM and on re3d. */
const LEAST_OF_THINGS = 0.5;
const LEAST_OF_THEM = 0;

/** What only somebody does: "It said so". */
const SAYS =
  /^(?:sa(?:id|ys)|add(?:ed|s)|told|urged|accused|denied|warned|called|condemned|announced|vowed)$/;

/** Takes a pronoun for the likeliest figure before it; first persons wait until the speakers are known. */
export function resolvePronoun(seen: Seen, course: Course): void {
  const pronoun = pronounOf(course.words[seen.head]?.form ?? '');
  if (pronoun?.person === 'relative') {
    const before = whoBefore(seen, course);
    if (before !== undefined) course.assign(seen, before);
  } else if (pronoun?.person === 'third' && !isExpletive(seen, course) && !isOfAll(seen, pronoun, course)) {
    const answers = whoAnswers(seen, pronoun, course);
    if (answers === undefined) settle(seen, pronoun, course);
    else course.assign(seen, answers);
  }
}

/** Takes a pronoun for the likeliest figure before it, where one is likely. */
function settle(seen: Seen, pronoun: Pronoun, course: Course): void {
  const [first, second] = antecedentsOf(seen, pronoun, course);
  if (first === undefined || first.score < leastOf(seen, pronoun, course)) return;
  course.assign(seen, first.figure);
  if (pronoun.gender !== undefined && first.figure.isPerson) first.figure.gender = pronoun.gender;
  if (second !== undefined && first.score - second.score < CLOSE)
    ask(seen, [first.figure, second.figure], course);
}

/** "Poe and Lind said they would wait. They urged": they are both, and no one actor. */
function isOfAll(seen: Seen, { number }: Pronoun, course: Course): boolean {
  const { mention, quotation } = seen;
  const { lastSpeaker, sources } = course;
  if (number !== 'many' || quotation >= 0) return false;
  if (isOfPair(seen, course)) return true;
  if (lastSpeaker?.isJoint !== true) return false;
  const sentences = mention.sentence - lastSpeaker.sentence;
  return sentences === 0 || (sentences === 1 && sources.has(mention));
}

/** Returns the least score of whom a pronoun may stand for: who speaks or owns is somebody, and "it" is mostly something. */
function leastOf({ mention, head, quotation }: Seen, pronoun: Pronoun, { words, sources }: Course): number {
  const form = words[head]?.form.toLowerCase() ?? '';
  if (!sources.has(mention) && !SAYS.test(words[head + 1]?.form ?? '')) {
    if (form === 'it' || form === 'them') return LEAST_OF_THINGS;
    if (form === 'they') return LEAST_OF_THEM;
  }
  return quotation >= 0 && (pronoun.isThing || pronoun.number === 'many') ? LEAST_IN_QUOTES : LEAST;
}

/** "Donna Rawlings, 59, of Ashton, Md., who watched": the nearest before it, over commas, numbers and places. */
function whoBefore(seen: Seen, { words, figureAt }: Course): Figure | undefined {
  const isWho = /^who/i.test(words[seen.head]?.form ?? '');
  const first = firstAlike(seen.first, words);
  for (let at = first - 1; at > first - 10; at--) {
    const figure = figureAt(at);
    if (figure !== undefined && (!isWho || figure.isPerson || figure.plural)) return figure;
    const { form = '', tag = '' } = words[at] ?? {};
    if (figure === undefined && !/^(?:,|\)|\.|of|\p{N}+)$/u.test(form) && !(isWho && tag.startsWith('NNP')))
      return undefined;
  }
  return undefined;
}

/** The "which" of "which fired rockets and | which | said": the first of two that are joined. */
function firstAlike(at: number, words: Course['words']): number {
  const word = words[at];
  if (word === undefined || words[at - 1]?.form !== 'and') return at;
  const start = Math.max(0, at - BETWEEN);
  const alike = words
    .slice(start, at)
    .findLastIndex(({ form, sentence }) => form === word.form && sentence === word.sentence);
  return alike < 0 ? at : start + alike;
}

/** The most words between two that are joined. */
const BETWEEN = 20;
