import { isCapital } from '../tagging/document-words.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { formAt, listsOfName, pastCapitals } from './name-words.ts';

type Tokens = readonly Token[];
type Name = Pick<TaggedName, 'first' | 'end' | 'label'>;

/** What bodies over something are called, and what ties them to it: "Committee on Agriculture". */
export const OVER = /^(?:Department|Ministry|Bureau|Office|Committee|Commission|Institute|Agency)$/;
export const OF = /^(?:of|for|on)$/;

/** What regions a body is for: "Inter-American". */
export const REGION = /^(?:Inter|Pan|Trans)-\p{Lu}/u;

/** What ends the name of a body and hardly anything else. */
const NO_PLACE =
  /^(?:Mission|Committee|Commission|Council|Agency|Authority|Institute|Foundation|Federation|Union|Association|Organization|Organisation|Command|Forces?|Brigades?|Movement|Front|Party|Coalition|Alliance|Ministry|Department|Bureau|Office|Group|Network|Corps)$/;

/** Bodies that are called by their members or by their cause. */
export const OF_MEMBERS =
  /^(?:Union|Party|Federation|Association|League|Guild|Society|Alliance|Council|Movement|Trust)$/;

/** Bodies that are called by what they are for. */
export const FOR_CAUSE =
  /^(?:Alliance|Coalition|Front|Movement|Union|Party|Forum|Campaign|Network|Centre|Center)$/;

/** Bodies whose whole names go on with what they are for: "Vienna Centre for Disarmament". */
export const IS_FOR =
  /^(?:Centre|Center|Institute|Foundation|Campaign|Coalition|Initiative|Network|Academy|Fund)$/;

/** Those that do so behind "for the" alone: "African Party for the Independence of Guinea", and no Party for Brexit. */
const IS_FOR_THE = /^(?:Command|Council|Committee|Party|Front|Movement|Alliance|Congress|Union|Army)$/;

/** Returns whether the lists have the name that tokens are. */
export const isListed = (tokens: Tokens, first: number, end: number): boolean =>
  listsOfName(tokens.slice(first, end)) !== 0;

/** Returns whether a token looks like a plural with a capital. */
export const isPlural = (token: Token | undefined): boolean => /^\p{Lu}\p{L}+s$/u.test(token?.form ?? '');

/** Returns where a name begins of which the tagger saw the end: "the [Hostages and] Missing Families Forum". */
export function firstOf(tokens: Tokens, name: Name): number {
  const owner = beforeHospital(tokens, name) ?? beforeOffice(tokens, name);
  if (owner !== undefined) return owner;
  return name.label === 'ORG' || name.label === 'MISC'
    ? (beforeListed(tokens, name) ??
        beforeRegion(tokens, name) ??
        beforeFirm(tokens, name) ??
        beforeField(tokens, name) ??
        beforeMembers(tokens, name) ??
        beforeCrown(tokens, name) ??
        beforeAnd(tokens, name) ??
        beforeCause(tokens, name) ??
        beforeFor(tokens, name) ??
        name.first)
    : name.first;
}

/** "[Health and] Human Services": a name that only the whole of is listed. */
const beforeListed = (tokens: Tokens, { first, end }: Name): number | undefined =>
  isListed(tokens, first, end)
    ? undefined
    : [first - 3, first - 2, first - 1].find(
        (at) => at >= 0 && isCapital(formAt(tokens, at)) && isListed(tokens, at, end),
      );

/** "The [Inter-American] Commission on Human Rights". */
const beforeRegion = (tokens: Tokens, { first }: Name): number | undefined =>
  OVER.test(formAt(tokens, first)) && REGION.test(formAt(tokens, first - 1)) ? first - 1 : undefined;

/** "The [Computer &] Communications Industry Association". */
function beforeFirm(tokens: Tokens, { first }: Name): number | undefined {
  if (formAt(tokens, first - 1) !== '&') return undefined;
  let at = first - 1;
  while (isCapital(formAt(tokens, at - 1)) && !/^(?:The|A)$/.test(formAt(tokens, at - 1))) at--;
  return at < first - 1 ? at : undefined;
}

/** "The [Institute for the] Study of War". */
function beforeField(tokens: Tokens, { first, label }: Name): number | undefined {
  const joint = formAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  if (label !== 'ORG' || !OVER.test(formAt(tokens, joint - 1))) return undefined;
  return OF.test(formAt(tokens, joint)) ? joint - 1 : undefined;
}

/** "The [European Dockers'] Federation", "the [European] Dockers' Federation". */
function beforeMembers(tokens: Tokens, { first, end }: Name): number | undefined {
  const mark = [first - 1, first + 1].find((at) => isMarkOfMembers(tokens, at));
  if (mark === undefined) return undefined;
  if (!OF_MEMBERS.test(formAt(tokens, end - 1))) return undefined;
  let at = mark - 1;
  while (isCapital(formAt(tokens, at - 1)) && !/^(?:The|A)$/.test(formAt(tokens, at - 1))) at--;
  return at;
}

/** "[St Thomas'] Hospital", "[Guy's] Hospital". */
function beforeHospital(tokens: Tokens, { first, end }: Name): number | undefined {
  if (!/^(?:Hospitals?|Cathedral)$/.test(formAt(tokens, end - 1)) || end - first > 2) return undefined;
  if (!/^['’]s?$/.test(formAt(tokens, first - 1)) || !isCapital(formAt(tokens, first - 2))) return undefined;
  return /^St$/.test(formAt(tokens, first - 3)) ? first - 3 : first - 2;
}

/** "The [Information Commissioner's] Office". */
function beforeOffice(tokens: Tokens, { first, end }: Name): number | undefined {
  if (formAt(tokens, first) !== 'Office' || end - first > 1 || !isOwnOffice(tokens, first - 1))
    return undefined;
  if (!HOLDER.test(formAt(tokens, first - 2))) return undefined;
  let at = first - 2;
  while (isCapital(formAt(tokens, at - 1)) && formAt(tokens, at - 1) !== 'The') at--;
  return at;
}

/** Whose office is a body of its own. */
export const HOLDER = /^(?:Commissioner|Ombudsman|Attorney|Governor|Prosecutor|Sheriff|Examiner)$/;

/** "[King's] College", "[Queen's] University". */
const beforeCrown = (tokens: Tokens, { first }: Name): number | undefined =>
  /^['’]s$/.test(formAt(tokens, first - 1)) &&
  /^(?:King|Queen|Lord|Mayor)$/.test(formAt(tokens, first - 2)) &&
  /^(?:College|University|Hospital|Bench|School|Office)$/.test(formAt(tokens, first))
    ? first - 2
    : undefined;

/** "Dockers | '", "People | 's". */
const isMarkOfMembers = (tokens: Tokens, at: number): boolean =>
  (/^['’]$/.test(formAt(tokens, at)) && isPlural(tokens[at - 1])) ||
  (/^['’]s$/.test(formAt(tokens, at)) && /^(?:People|Women|Children)$/.test(formAt(tokens, at - 1)));

const isBodyOfMembers = (tokens: Tokens, { first, end, label }: Name): boolean =>
  end - first > 1 &&
  (label === 'ORG' || /^(?:Forum|Council|Association|Network)$/.test(formAt(tokens, end - 1)));

/** "The [Hostages and] Missing Families Forum": a plural that is no name by itself. */
function beforeAnd(tokens: Tokens, { first, end, label }: Name): number | undefined {
  if (!isBodyOfMembers(tokens, { first, end, label }) || formAt(tokens, first - 1) !== 'and')
    return undefined;
  if (!isPlural(tokens[first - 2]) || !/^the$/i.test(formAt(tokens, first - 3))) return undefined;
  return isListed(tokens, first - 2, first - 1) ? undefined : first - 2;
}

/** "The opposition [Coalition for] Change". */
const beforeFor = (tokens: Tokens, { first }: Name): number | undefined =>
  formAt(tokens, first - 1) === 'for' &&
  FOR_CAUSE.test(formAt(tokens, first - 2)) &&
  !isCapital(formAt(tokens, first - 3))
    ? first - 2
    : undefined;

/** "The [Freedom and] Justice Party": what a party is for, which is no name by itself. */
function beforeCause(tokens: Tokens, { first, end }: Name): number | undefined {
  if (
    end - first !== 2 ||
    formAt(tokens, first - 1) !== 'and' ||
    !/^(?:Party|Movement)$/.test(formAt(tokens, end - 1))
  )
    return undefined;
  const isCause = first > 2 && isCapital(formAt(tokens, first - 2)) && !isCapital(formAt(tokens, first - 3));
  return isCause && !isListed(tokens, first - 2, first - 1) ? first - 2 : undefined;
}

/** Returns one past a name of which the tagger saw the beginning: "Seafarers [' Union]". */
export function endOf(tokens: Tokens, name: Name): number {
  const past = pastMembers(tokens, name) ?? pastNumber(tokens, name);
  if (past !== undefined) return past;
  if (name.label !== 'ORG')
    return name.label === 'LOC'
      ? (pastCause(tokens, name) ?? pastCompany(tokens, name) ?? name.end)
      : name.end;
  return (
    pastList(tokens, name) ??
    pastField(tokens, name) ??
    pastCause(tokens, name) ??
    pastBody(tokens, name) ??
    name.end
  );
}

function pastMembers(tokens: Tokens, { end }: Name): number | undefined {
  // "Information Commissioner['s Office]".
  if (HOLDER.test(formAt(tokens, end - 1)) && isOwnOffice(tokens, end)) return end + 2;
  const isOwned = isPlural(tokens[end - 1]) && /^['’]$/.test(formAt(tokens, end));
  return isOwned && OF_MEMBERS.test(formAt(tokens, end + 1)) ? end + 2 : undefined;
}

/** Returns whether a mark is whose office stands behind it: "Commissioner | 's Office". */
export const isOwnOffice = (tokens: Tokens, mark: number): boolean =>
  /^['’]s$/.test(formAt(tokens, mark)) && formAt(tokens, mark + 1) === 'Office';

/** "France [24]": a name that only the whole of is listed. */
const pastNumber = (tokens: Tokens, { first, end }: Name): number | undefined =>
  /^\d+$/.test(formAt(tokens, end)) && isListed(tokens, first, end + 1) ? end + 1 : undefined;

/** "Department for Culture[, Media and Sport]". */
function pastList(tokens: Tokens, { first, end }: Name): number | undefined {
  const isOver = OVER.test(formAt(tokens, first)) && OF.test(formAt(tokens, first + 1));
  if (first === 0 || end - first < 3 || !isOver) return undefined;
  let at = end;
  while (formAt(tokens, at) === ',' && isCapital(formAt(tokens, at + 1))) at += 2;
  return formAt(tokens, at) === 'and' && isCapital(formAt(tokens, at + 1))
    ? pastCapitals(tokens, at + 1)
    : undefined;
}

/** "Committee [on Agriculture]". */
function pastField(tokens: Tokens, { end }: Name): number | undefined {
  if (!OVER.test(formAt(tokens, end - 1)) || !OF.test(formAt(tokens, end))) return undefined;
  const past = pastCapitals(tokens, end + 1);
  return past > end + 1 ? past : undefined;
}

/** "Alliance [for the Salvation of the Sahel]", "Vienna Centre [for Disarmament and Non-Proliferation]": what a body is for. */
function pastCause(tokens: Tokens, { first, end }: Name): number | undefined {
  if (isListed(tokens, first, end) || formAt(tokens, end) !== 'for') return undefined;
  const last = formAt(tokens, end - 1);
  const isForThe = formAt(tokens, end + 1) === 'the' && IS_FOR_THE.test(last);
  if (!isForThe && !(end - first > 1 ? IS_FOR : OF_MEMBERS).test(last)) return undefined;
  const cause = pastPhrase(tokens, end + 1);
  if (cause === undefined) return undefined;
  const joint = end - first > 1 ? /^(?:of|and)$/ : /^of$/;
  return pastJoined(tokens, cause, joint);
}

/** Past all that small words tie to a cause: "[Independence] of Guinea and Cape Verde". */
function pastJoined(tokens: Tokens, at: number, joint: RegExp): number {
  const next = joint.test(formAt(tokens, at)) ? pastPhrase(tokens, at + 1) : undefined;
  return next === undefined ? at : pastJoined(tokens, next, joint);
}

/** One past the capitals behind "the", if there are any. */
function pastPhrase(tokens: Tokens, at: number): number | undefined {
  const from = formAt(tokens, at) === 'the' ? at + 1 : at;
  const past = pastCapitals(tokens, from);
  return past > from ? past : undefined;
}

/** "Elm [Lottery Corporation]". */
function pastCompany(tokens: Tokens, { end }: Name): number | undefined {
  const past = pastCapitals(tokens, end, end + 3);
  return past > end &&
    /^(?:Corporation|Company|Corp|Inc|Ltd|University|Bank|Airlines|Airways)$/.test(formAt(tokens, past - 1))
    ? past
    : undefined;
}

/** "U.N. Human Rights [Monitoring Mission]". */
function pastBody(tokens: Tokens, { end }: Name): number | undefined {
  const past = pastCapitals(tokens, end, end + 3);
  return past > end && NO_PLACE.test(formAt(tokens, past - 1)) ? past : undefined;
}
