import { isCounted, isTaken } from './counted.ts';
import type { Course } from './course.ts';
import { type Description, modifiersAgree } from './descriptions.ts';
import { isAsNarrow } from './narrowness.ts';
import { phraseStart } from './phrases.ts';
import { type Figure, isRoleNoun } from './figure.ts';
import { folded } from './fold.ts';
import type { Seen } from './seen.ts';
import { genderOfTitle } from './titles.ts';

/** How many sentences back a description by a general word looks: "the group". */
export const REACH = 3;

/** Returns the latest figure that has this office or role: "the minister" after "Iraq's Foreign Minister". */
export function holderOf(seen: Seen, said: Description, course: Course): Figure | undefined {
  const holders = course
    .describedAs(said.head)
    .filter((figure) => !figure.plural && !(isAnybody(figure) && seen.quotation < 0) && holds(figure, said));
  const last = latest(holders, seen);
  if (last === undefined || last.isNamed || isNear(last, seen, 2 * REACH)) return last;
  // "The nominee" of long ago, whose name did not stand by, gives way to the nominee who has one.
  return (
    latest(
      holders.filter(({ isNamed }) => isNamed),
      seen,
    ) ?? last
  );
}

/** "A governor under suspicion cannot lead", said somebody: no governor of the article's own. */
const isAnybody = ({ seen }: Figure): boolean =>
  seen.every(
    ({ quotation, words, mention }) =>
      quotation >= 0 && mention.kind === 'nominal' && /^an?$/i.test(words[0] ?? ''),
  );

/** A vice president is not meant by "the president". */
const DEPUTY = /^(?:vice|deputy|assistant|associate|shadow)$/;

/** "The minister" is a foreign minister or a prime minister; "the prime minister" is no foreign minister. */
function holds(figure: Figure, { head, modifiers, state, isFormer }: Description): boolean {
  if (isOfOtherState(figure, { state }) || (isFormer && !heldOnce(figure, head))) return false;
  const held = rolesOf(figure, folded(head));
  const isBare = figure.isNamed && held.length > 0 && held.every((own) => own.length === 0);
  return (
    isBare ||
    held.some((own) => modifiers.every((word) => own.includes(word)) && isDeputy(own) === isDeputy(modifiers))
  );
}

/** "The former president" is no president in office. */
const heldOnce = (figure: Figure, head: string): boolean =>
  !figure.isNamed || figure.rolesAs(head).some((role) => /^(?:former|ex)\b/.test(role));

const isDeputy = (words: readonly string[]): boolean => words.some((word) => DEPUTY.test(word));

/** What stands before this noun in the roles of a figure: "foreign" in "foreign minister". */
const rolesOf = ({ roles }: Figure, head: string): string[][] =>
  [...roles]
    .map((role) => role.split(/[ -]/).map(folded))
    .filter((words) => words.at(-1) === head)
    .map((words) =>
      words.slice(0, -1).filter((word) => !/^(?:former|ex|the|a|an|s|longtime|senior|of|new)$/.test(word)),
    );

/** Returns whether a figure is of another state than a description says: "the Lebanese army" after "the Israeli military". */
export const isOfOtherState = (figure: Figure, { state }: Pick<Description, 'state'>): boolean =>
  state !== undefined && figure.state !== undefined && figure.state !== state;

/** Returns the latest figure that was described by the same noun: "the factions" after "armed factions". */
export function describedBefore(seen: Seen, said: Description, course: Course): Figure | undefined {
  const there = said.determiner === 'bare' ? stateBefore(seen, course) : undefined;
  const same = course
    .describedAs(said.head)
    .filter(
      (figure) =>
        (there === undefined || figure.state === there) &&
        !(said.determiner === 'bare' && isCounted(figure)) &&
        !isTaken(figure, seen, course) &&
        !isOfOthers(figure, said) &&
        figure.plural === said.plural &&
        !isOfOtherState(figure, said) &&
        (figure.plural || !figure.isNamed || !figure.isPerson) &&
        agreesWith(figure, said),
    );
  if (/^(?:people|person)$/.test(said.head))
    return latest(
      same.filter((figure) => isNear(figure, seen)),
      seen,
    );
  // "The court" after "a seven-member court" is the one that has a name.
  const named = said.modifiers.length > 0 ? [] : same.filter(({ isNamed }) => isNamed);
  const known = latest(named, seen);
  if (known !== undefined && isNear(known, seen, 2 * REACH)) return known;
  // "Black voters" are those who were called so before, and not the "young black voters" of the last sentence.
  const exact = same.filter(({ roles }) => roles.has([...said.modifiers, said.head].join(' ')));
  return (said.determiner === 'bare' ? latest(exact, seen) : undefined) ?? latest(same, seen);
}

/** "Across the border in Bangladesh, officials said": of the state that the sentence begins with. */
function stateBefore({ first }: Seen, { words, figureAt }: Course): string | undefined {
  if (words[first - 1]?.form !== ',' || words[first - 3]?.form !== 'in') return undefined;
  return figureAt(first - 2)?.state;
}

/** "The Israeli delegation" after "the Hamas delegation": each is of those who sent it. */
const isOfOthers = ({ owner }: Figure, said: Description): boolean =>
  said.head === 'delegation' &&
  owner !== undefined &&
  (said.modifiers.length > 0 || (said.state !== undefined && said.state !== owner.state));

/** "The communications ministry" is not the interior ministry, whatever else that was called. */
function agreesWith(figure: Figure, said: Description): boolean {
  const known = [...figure.roles]
    .map((role) => role.split(' '))
    .filter((words) => words.at(-1) === said.head);
  // "The national army" is not the army next door.
  if (said.modifiers.includes('national') && !known.some((words) => words.includes('national'))) return false;
  // "An “outlawed” | force" is none that has a name.
  if (said.head === 'force' && said.determiner === 'bare' && !said.plural) return false;
  if (said.determiner === 'bare' && !isAsNarrow(figure, known, said)) return false;
  return known.length === 0 || known.some((words) => modifiersAgree(words.slice(0, -1), said.modifiers));
}

/** Returns which of some figures was mentioned last before a mention. */
export function latest(figures: readonly Figure[], seen: Seen): Figure | undefined {
  return figures
    .map((figure) => ({ figure, at: lastBefore(figure, seen)?.at ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0]?.figure;
}

/** Returns where a figure was mentioned last before a mention: its names are known before all else, and come first in `seen`. */
export function lastBefore({ seen }: Figure, { at }: Seen): Seen | undefined {
  let last: Seen | undefined;
  for (const one of seen) if (one.at < at && one.at > (last?.at ?? -1)) last = one;
  return last;
}

/** Returns whether a figure was mentioned in the last sentences before a mention. */
export const isNear = (figure: Figure, seen: Seen, reach = REACH): boolean =>
  seen.mention.sentence - (lastBefore(figure, seen)?.mention.sentence ?? -Infinity) <= reach;

/** Offices that somebody out of the article may hold: "the president" is not just anybody who was named last. */
const OFFICES: ReadonlySet<string> = new Set([
  'president',
  'pope',
  'king',
  'queen',
  'judge',
  'minister',
  'chancellor',
  'doctor',
  'father',
  'mother',
  'wife',
  'husband',
  'son',
  'daughter',
  'ambassador',
  'envoy',
  'ombudsman',
  'prosecutor',
  'attorney',
  'solicitor',
  'coroner',
  'auditor',
]);

/** What somebody is to somebody else: whoever was named last need not be it. */
const RELATIVE =
  /^(?:ally|friend|partner|rival|colleague|counterpart|neighbou?r|opponent|critic|supporter|brother|sister|cousin|aunt|uncle|nephew|niece)$/;

/** "The leader of the opposition party": who leads it is told, or is not. */
const isOfSomething = ({ end }: Seen, { words }: Course): boolean =>
  words[end]?.form === 'of' && words[end + 1]?.form === 'the';

/** Returns the person of the last sentences that a new description is likely about: "Pence … The Indiana governor said". */
export function personInFocus(seen: Seen, said: Description, course: Course): Figure | undefined {
  const elected = PARTISAN.test(said.head) && !said.plural ? electedBefore(seen, course) : undefined;
  if (elected !== undefined) return elected;
  if (said.plural || said.isRestricted || !isRoleNoun(said.head) || said.determiner !== 'definite')
    return undefined;
  if (
    (OFFICES.has(said.head) && !isAlone(seen, said, course)) ||
    said.owner?.isPerson === true ||
    seen.quotation >= 0
  )
    return undefined;
  if (isOneOfMany(seen, said, course) || isListed(seen, course) || isOffice(seen, course)) return undefined;
  if (RELATIVE.test(said.head) || isOfSomething(seen, course)) return undefined;
  const gender = genderOfTitle(said.head);
  let best: Figure | undefined;
  let sentence = Infinity;
  // The subject that opens the nearest sentence: going back, the last one met in it.
  for (const { figure, seen: past } of course.back(seen.mention.sentence, 2)) {
    if (best !== undefined && past.mention.sentence !== sentence) break;
    if (!figure.isPerson || figure.plural || !figure.isNamed || past.quotation >= 0 || past.inTitle) continue;
    if (gender !== undefined && figure.gender !== undefined && figure.gender !== gender) continue;
    if (past.mention.sentence === seen.mention.sentence && !opensClause(seen, course)) continue;
    // "The former congressman" is no senator.
    if (said.isFormer && SEAT.test(said.head) && holdsSeat(figure) && !heldOnce(figure, said.head)) continue;
    if (!isSubject(past, course) || course.words[past.end]?.form === ':') continue;
    best = figure;
    sentence = past.mention.sentence;
  }
  return best;
}

/** What one was before one was something else. */
const SEAT =
  /^(?:congress(?:wo)?man|lawmaker|legislator|senator|representative|governor|mayor|minister|president|mp|chancellor)$/;

const holdsSeat = ({ roles }: Figure): boolean =>
  [...roles].some((role) => SEAT.test(role.split(' ').at(-1) ?? ''));

/** "Pistorius resigned on Monday. The former defence minister said": nobody else was named in the last sentence, and nobody in this. */
function isAlone({ mention }: Seen, { isFormer }: Description, course: Course): boolean {
  if (!isFormer) return false;
  const before = [...course.back(mention.sentence, 1)].filter(({ figure }) => figure.isPerson);
  return (
    new Set(before.map(({ figure }) => figure)).size === 1 &&
    before.every(({ seen }) => seen.mention.sentence < mention.sentence)
  );
}

/** What whoever is elected is called by: "the Republican" after "Senator Bill Cassidy". */
const PARTISAN = /^(?:republican|democrat|conservative|liberal|socialist|lawmaker|legislator)$/;

const electedBefore = (seen: Seen, course: Course): Figure | undefined =>
  [...course.back(seen.mention.sentence, 2)].find(
    ({ figure }) =>
      figure.isNamed &&
      figure.isPerson &&
      [...figure.roles].some((role) =>
        /\b(?:senator|sen|representative|rep|congress\w*|governor|mp)$/.test(role),
      ),
  )?.figure;

/** "The chief, the district attorney and the courts": a list of some who hold offices. */
const isListed = ({ end }: Seen, { words }: Course): boolean =>
  /^(?:,|and|or)$/.test(words[end]?.form ?? '') && /^(?:the|a)$/.test(words[end + 1]?.form ?? '');

/** "The U.S. Trade Representative": an office with capitals is somebody's of its own. */
const isOffice = ({ head }: Seen, { words }: Course): boolean =>
  /^\p{Lu}/u.test(words[head]?.form ?? '') && words[head - 1]?.sentence === words[head]?.sentence;

/** "Two officials told … The official said": one of those, and nobody who was named. */
const isOneOfMany = (seen: Seen, { head }: Description, course: Course): boolean =>
  course.describedAs(head).some((figure) => figure.plural && isNear(figure, seen, 2 * REACH));

/** "As far as whether Sanders still senses anger, the Vermont senator acknowledged": a clause of its own. */
const opensClause = (seen: Seen, { words, figureAt }: Course): boolean =>
  /^(?:,|after|when|while|before|as|because|since|if|that|where)$/i.test(
    words[phraseStart(seen, words, figureAt) - 1]?.form ?? '',
  );

const isSubject = ({ end, first }: Seen, { words }: Course): boolean =>
  /^(?:VB[DZP]|MD|POS)$/.test(words[words[end]?.tag === 'RB' ? end + 1 : end]?.tag ?? '') ||
  words[first - 1]?.sentence !== words[first]?.sentence;
