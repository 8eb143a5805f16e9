import { isFreeBody } from '../free-bodies.ts';
import { isCapital } from '../tagging/document-words.ts';
import { KIN } from './by-base.ts';
import type { Course } from './course.ts';
import type { Description } from './descriptions.ts';
import type { Figure } from './figure.ts';
import { fits } from './fitting.ts';
import { folded } from './fold.ts';
import type { Seen } from './seen.ts';

/** Returns the figure whose name a description has in it and is about: "the Fano militia", "the SBU security service". */
export function withinPhrase(seen: Seen, said: Description, course: Course): Figure | undefined {
  if (isCity(said) && said.owner?.type() === 'place') return said.owner;
  return sortedBefore(seen, course) ?? calledBefore(seen, said, course) ?? membersOf(seen, said, course);
}

/** "The Fano militia", "the Wagner group", "the Democratic Center party"; "the U.N. agency" is not the United Nations. */
function calledBefore({ head }: Seen, said: Description, { words, figureAt }: Course): Figure | undefined {
  const called = figureAt(head - 1);
  // "The Trump ally" is another.
  if (called?.isNamed !== true || (called.isPerson && KIN.test(said.head))) return undefined;
  if (isOutlet(said) && isUnknownBody(called)) return called;
  const isParty = /^(?:party|militia|movement)$/.test(said.head) && isFreeBody(called.type());
  const isPart = /^(?:agency|body|mission|panel|court|force)$/.test(said.head) && isUnion(called);
  return !isPart && words[head - 1]?.tag !== 'POS' && (isParty || fits(called, said)) ? called : undefined;
}

/** "The SBU security service", "Anadolu news agency": who stands before what says of which sort it is. */
function sortedBefore({ head }: Seen, { words, figureAt }: Course): Figure | undefined {
  const isSort = /^(?:security|news|intelligence|rebel|militant|armed|aid|rights)$/.test(
    words[head - 1]?.form ?? '',
  );
  const figure = isSort ? figureAt(head - 2) : undefined;
  return figure?.isNamed === true && isFreeBody(figure.type()) ? figure : undefined;
}

/** "The Houthi movement" is the Houthis. */
function membersOf(
  { head }: Seen,
  said: Description,
  { words, figures, figureAt }: Course,
): Figure | undefined {
  if (figureAt(head - 1) !== undefined) return undefined;
  if (!/^(?:movement|group|militia)$/.test(said.head) || !isCapital(words[head - 1]?.form ?? ''))
    return undefined;
  const one = folded(words[head - 1]?.form ?? '');
  return figures.find(({ names }) => names.some((name) => name.join(' ') === `${one}s`));
}

/** What many bodies belong to. */
const isUnion = ({ names }: Figure): boolean =>
  names.some((name) => /^(?:un|united nations|eu|european union|african union)$/.test(name.join(' ')));

/** "RPP radio" is RPP. */
const isOutlet = ({ head }: Description): boolean => /^(?:radio|television|tv)$/.test(head);

const isUnknownBody = (figure: Figure): boolean =>
  figure.isNamed && figure.state === undefined && /^(?:organisation|other|media)$/.test(figure.type());

/** "The city of Phoenix" is Phoenix. */
const isCity = ({ head }: Description): boolean =>
  /^(?:city|town|state|province|village|county|republic|kingdom)$/.test(head);
