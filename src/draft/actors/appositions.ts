import { KNOWN_AS } from './also-known.ts';
import { afterTitle } from './after-title.ts';
import { besides } from './besides.ts';
import { calledAfter } from './called-after.ts';
import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import type { Description } from './descriptions.ts';
import { fits, isPersonal } from './fitting.ts';
import { beforeAside, phraseStart } from './phrases.ts';
import { isRoleNoun } from './figure.ts';
import { isFreeBody } from '../free-bodies.ts';
import { servesAs } from './in-office.ts';
import type { Seen } from './seen.ts';
import { withinPhrase } from './within-phrase.ts';
import { isTelling } from './words.ts';

const COPULA = /^(?:is|was|be|been|becomes?|became|remains?|remained|constitutes?|constituted|'s|’s)$/i;
/** What a body is to another: "the rival PUK", "its ally Hezbollah". */
const RELATIVE =
  /^(?:rival|ally|partner|neighbou?r|competitor|affiliate|offshoot|giant|parent|subsidiary|owner|investor|backer|sponsor|maker|supplier|publisher|lender|insurer|shareholder|creditor|developer|operator|retailer|manufacturer|contractor|regulator)$/;
/** Who is to somebody what he is: "the ambassador to the U.N., Dmitry Polyanskiy". */
const SENT =
  /^(?:ambassador|envoy|emissary|representative|delegate|advis[eo]r|aide|assistant|heir|successor)$/i;
const ADVERB = /^(?:has|had|also|now|currently|then|once|still|have|already)$/i;

/** Returns the figure that a description is said to be, by what stands right before or after it. */
export function saidToBe(seen: Seen, said: Description, course: Course): Figure | undefined {
  const { words } = course;
  // "Militias known as Wazalendo": many, and one name for all.
  if (said.plural) return words[seen.end]?.form === 'known' ? calledAfter(seen, said, course) : undefined;
  if (words[seen.end]?.tag === 'POS') return undefined;
  return (
    withinPhrase(seen, said, course) ??
    knownAs(seen, said, course) ??
    namedAfter(seen, said, course) ??
    namedBefore(seen, said, course) ??
    besides(seen, said, course) ??
    describedAs(seen, said, course) ??
    servesAs(seen, said, course) ??
    subjectOf(seen, said, course)
  );
}

/** "The opposition coalition, known as the Unitary Platform", "a man who goes by the nickname Izo". */
function knownAs({ end }: Seen, { head }: Description, { words, figureAt }: Course): Figure | undefined {
  if (!/^(?:[,(]|who)$/.test(words[end]?.form ?? '')) return undefined;
  let at = end + 1;
  while (at < end + 8 && figureAt(at) === undefined) at++;
  const figure = figureAt(at);
  const between = words.slice(end, at).map(({ form }) => form);
  return figure?.isNamed === true && figure.isPerson === isPersonal(head) && KNOWN_AS.test(between.join(' '))
    ? figure
    : undefined;
}

/** "Public broadcaster RTP", "the rival PUK": a body by its sort; but not "told the paper Hamas would". */
function isCalledBefore(next: Figure, seen: Seen, said: Description, { words, figureAt }: Course): boolean {
  if (next.isPerson) return false;
  if (RELATIVE.test(said.head)) return true;
  if (next.state !== undefined || next.type() === 'place' || !isFreeBody(seen.mention.type)) return false;
  if (!isTelling(words[seen.first - 1])) return true;
  let end = seen.head + 1;
  while (figureAt(end) === next) end++;
  // "Told the TV channel Mtavari that", and not "told the paper Hamas would".
  return /^(?:that|,|\.|on|in|the|an?|he|she|it|they|his|her|their)$/.test(words[end]?.form ?? '');
}

/** "Campaign manager Robby Mook"; "the state's campaign chairman, Phil Lovas, said". */
function namedAfter(seen: Seen, said: Description, course: Course): Figure | undefined {
  const { words, figureAt } = course;
  const isDirect = !said.isRestricted;
  // "Its ally | the Amal Movement".
  const isBehind = RELATIVE.test(said.head) && words[seen.head + 1]?.form === 'the';
  const at = seen.head + (isBehind ? 2 : 1);
  // "Poe fires mayor", and below that headline "Ada Poe said".
  const isHere = isDirect && words[at]?.sentence === seen.mention.sentence;
  const next = isHere ? figureAt(at) : undefined;
  if (next !== undefined && (fits(next, said) || isCalledBefore(next, seen, said, course))) return next;
  const called = calledAfter(seen, said, course);
  if (called !== undefined) return called;
  // "The actress and activist Kamala Lopez".
  const second =
    isRoleNoun(said.head) &&
    words[seen.head + 1]?.form === 'and' &&
    isRoleNoun(words[seen.head + 2]?.form ?? '');
  const both = second ? figureAt(seen.head + 3) : undefined;
  if (both?.isPerson === true) return both;
  return apposed(seen, said, words, figureAt);
}

/** "Its leader, Colonel Davor Hask, said"; "the mayor of Burlington, Luis Ortega, on why". */
function apposed(
  seen: Seen,
  said: Description,
  words: Course['words'],
  figureAt: Course['figureAt'],
): Figure | undefined {
  const comma = phraseEnd(seen, words, figureAt);
  if (words[comma]?.form !== ',') return undefined;
  let start = afterTitle(comma + 1, words, figureAt);
  const isOwned = said.owner !== undefined && /^the$/i.test(words[start]?.form ?? '');
  const after = figureAt(isOwned ? ++start : start);
  const isSort = RELATIVE.test(said.head) && (said.owner !== undefined || after?.type() === 'organisation');
  if (after === undefined || !(fits(after, said) || isSort)) return undefined;
  const phrase = phraseStart(seen, words, figureAt);
  // "Walter Siqueira, who served as chief of staff, former minister Anselmo Prado, and …": another of a list.
  if (words[phrase - 1]?.form === 'as') return undefined;
  // "Celestine Mbala, the wife of the minister, Joseph Mbala": the minister, and not his wife.
  if (comma > seen.end && words[phrase - 1]?.form === ',' && figureAt(phrase - 2)?.isNamed === true)
    return undefined;
  if (!after.isPerson && said.owner === undefined && !RELATIVE.test(said.head)) return undefined;
  let end = start;
  while (figureAt(end) === after) end++;
  const isListed = words[end + 1]?.form === 'and' && said.determiner === 'indefinite';
  // "Punjab's chief minister, Bhagwant Mann of the Aam Aadmi Party, said".
  const isOf = words[end]?.form === 'of' && after.isPerson;
  return (isOf || /^[,()—–.]$/.test(words[end]?.form ?? '.')) && !isListed ? after : undefined;
}

/** One past a phrase with "of Burlington" or "for the Pentagon" behind it. */
function phraseEnd({ end }: Seen, words: Course['words'], figureAt: Course['figureAt']): number {
  const isSent = words[end]?.form === 'to' && SENT.test(words[end - 1]?.form ?? '');
  if (!isSent && !/^(?:of|for|at|in|from|within|inside)$/.test(words[end]?.form ?? '')) return end;
  let at = end + 1;
  const goesOn = (): boolean =>
    figureAt(at) !== undefined ||
    /^(?:of|in|\(|\))$/.test(words[at]?.form ?? '') ||
    /^(?:NN|DT|JJ|VBG|PRP\$|POS)/.test(words[at]?.tag ?? '');
  while (at < end + 14 && goesOn()) at++;
  return at;
}

/** "Abdul Rahman Al-Jazairi, a member of the coalition led by …, told"; "Reuters (a news agency)". */
function namedBefore(seen: Seen, said: Description, { words, figureAt }: Course): Figure | undefined {
  const phrase = phraseStart(seen, words, figureAt);
  // "Zhao, then Binance's chief executive".
  const isAside = /^(?:himself|herself|itself|then|now|once)$/.test(words[phrase - 1]?.form ?? '');
  const start = isAside ? phrase - 1 : phrase;
  if (!/^[,(—–]$/.test(words[start - 1]?.form ?? '')) return undefined;
  const before = figureAt(beforeAside(start - 2, words, figureAt));
  const isOther = said.owner !== undefined && said.owner !== before && RELATIVE.test(said.head);
  if (before !== undefined && isUnnamedToo(before, seen, said, words)) return before;
  if (before?.isNamed !== true || !(isOther || fits(before, said) || isSortOf(before, seen, said, words)))
    return undefined;
  return closes(seen, said, words) ? before : undefined;
}

/** "The suspect, an Afghan national, was wounded": one person, whose name is told later. */
function isUnnamedToo(before: Figure, { end }: Seen, said: Description, words: Course['words']): boolean {
  if (!before.isPerson || before.plural || !isPersonal(said.head) || said.determiner !== 'indefinite')
    return false;
  const isSubject = words[end]?.form === ',' && /^(?:VB[DZP]|MD)$/.test(words[end + 1]?.tag ?? '');
  return isSubject && /^(?:the|his|her|their|my)$/i.test(words[before.seen.at(-1)?.first ?? -1]?.form ?? '');
}

/** "The observatory, a Britain-based war monitor, said": whatever noun it is, a body is all that it can be. */
function isSortOf(
  before: Figure,
  { end, mention }: Seen,
  said: Description,
  words: Course['words'],
): boolean {
  const isOne =
    said.determiner === 'indefinite' ||
    isFreeBody(mention.type) ||
    /^(?:group|organi[sz]ation|movement|network|force)$/.test(said.head);
  if (!isOne || before.isPerson) return false;
  if (before.state !== undefined || before.type() === 'place') return false;
  return /^(?:,|of|for|that|which|in|based|with)$/.test(words[end]?.form ?? '');
}

/** A comma or the end comes before the next verb; else the description is the subject of a new clause. */
function closes(seen: Seen, said: Description, words: Course['words']): boolean {
  // "Imran Khan, the former premier who has been jailed since 2023".
  if (
    said.determiner === 'indefinite' ||
    /^(?:who(?:se|m)?|that|which)$/.test(words[seen.head + 1]?.form ?? '')
  )
    return true;
  for (let at = seen.head + 1; at < seen.head + 16; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[seen.head]?.sentence || /^[,.);—–]$/.test(word.form))
      return true;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(word.tag)) return false;
  }
  return true;
}

/** "Described her as "the kindest person"": whoever is described is it. */
function describedAs(seen: Seen, said: Description, { words, figureAt }: Course): Figure | undefined {
  let at = phraseStart(seen, words, figureAt) - 1;
  if (/^["“‘]$/.test(words[at]?.form ?? '')) at--;
  if (words[at]?.form !== 'as') return undefined;
  const named = figureAt(--at);
  while (named !== undefined && figureAt(at) === named) at--;
  if (!/^(?:describ|portray|depict|identif|prais|hail|laud)/.test(words[at]?.form ?? '')) return undefined;
  // "The envoy was praised as a friend".
  const described = named ?? (COPULA.test(words[at - 1]?.form ?? '') ? figureAt(at - 2) : undefined);
  const isSomebody = described?.isPerson === true || described?.isNamed === true;
  return isSomebody && isPersonal(said.head) ? described : undefined;
}

/** "Stein was again the nominee": who is said to be it, right before the verb. */
function subjectOf(seen: Seen, said: Description, { words, figureAt }: Course): Figure | undefined {
  let at = phraseStart(seen, words, figureAt) - 1;
  if (ADVERB.test(words[at]?.form ?? '')) at--;
  if (!COPULA.test(words[at]?.form ?? '')) return undefined;
  at--;
  while (ADVERB.test(words[at]?.form ?? '') || /^["“‘]$/.test(words[at]?.form ?? '')) at--;
  // "Brambilla, 59, is a member".
  if (words[at]?.form === ',' && /^\d+$/.test(words[at - 1]?.form ?? '')) at -= 3;
  // "Wrote to John Reed, who is now the president".
  if (words[at]?.form === 'who') at -= words[at - 1]?.form === ',' ? 2 : 1;
  // "Mike Pence | of Indiana | was the winner".
  let place = at;
  while (figureAt(place)?.type() === 'place') place--;
  if (place < at && words[place]?.form === 'of') at = place - 1;
  const subject = figureAt(at);
  if (subject === undefined) return undefined;
  // "They constitute Iraq's resistance front": what "they" are has no name to go by.
  if (!subject.isNamed) return isRoleNoun(said.head) === subject.isPerson ? subject : undefined;
  if (fits(subject, said)) return subject;
  // "One of the founders of Hamas was a member": he was, and not Hamas.
  while (figureAt(at) === subject) at--;
  const isToOthers = !subject.isPerson && (RELATIVE.test(said.head) || TO_OTHERS.test(said.head));
  return isToOthers && words[at]?.tag !== 'IN' ? subject : undefined;
}

/** "Qatar is the largest exporter of gas", "France is a member of the council": what a state or a body is, too. */
const TO_OTHERS =
  /^(?:member|buyer|seller|exporter|importer|producer|consumer|donor|contributor|signatory|mediator|guarantor|broker|facilitator|participant|friend|foe|enemy|adversary|opponent|leader|recipient|beneficiary|customer|client|user|host|player|backer|winner|loser|victim|aggressor|pioneer)$/;
