import {
  ARMED,
  bodyCalled,
  bodyNamed,
  groupInFocus,
  groupSince,
  speakerCalled,
} from './antecedent-bodies.ts';
import { describedBefore, holderOf, lastBefore, personInFocus } from './antecedent-roles.ts';
import { saidToBe } from './appositions.ts';
import { ask } from './ask.ts';
import { byBase } from './by-base.ts';
import { calledSo } from './called-so.ts';
import { isCounsel } from '../counsel.ts';
import { isFreeBody } from '../free-bodies.ts';
import type { Course } from './course.ts';
import { describe, type Description } from './descriptions.ts';
import { phraseOf } from './phrases.ts';
import { type Figure, isRoleNoun } from './figure.ts';
import { membersOf } from './members.ts';
import { folded } from './fold.ts';
import { isGovernmentNoun, typesOfNoun } from './noun-types.ts';
import { ownerByPronoun } from './owners.ts';
import { governmentCalled } from './governments-called.ts';
import type { Seen } from './seen.ts';
import { withSpeakersState } from './speakers-state.ts';

/** Takes a description for whom it stands for, or for somebody new. */
export function resolveDescription(seen: Seen, course: Course): void {
  const named = course.figureAt(seen.head);
  // "interviewee David Titley": the phrase around a name.
  if (named !== undefined) return course.assign(seen, named);
  const owner = ownerByPronoun(seen, course);
  const said = withSpeakersState(describe(seen, course.words, course.figureAt, owner?.figure), seen, course);
  const figure = knownAs(seen, said, course) ?? newly(said, course);
  if (owner?.isSure === true && owner.figure !== figure) {
    figure.owner ??= owner.figure;
    seen.owner = owner.figure;
  }
  // "Kessler's lawyer, Mark Cohen, said his client": whose he is.
  if (isCounsel(said.head) || said.head === 'delegation') figure.owner ??= said.owner;
  seen.phrase = phraseOf(seen, said, course.words, course.figureAt);
  course.assign(seen, figure);
  figure.plural ||= said.plural && !figure.isNamed;
  course.describeAs(said.head, figure, [...said.modifiers, said.head]);
  if (said.owner !== undefined) course.describeAs(ownedKey(said, said.owner, course), figure);
  if (isGovernmentNoun(said.head)) markGovernment(figure, said, course);
  else if (!figure.isNamed) figure.state ??= said.state;
  voteByNoun(figure, said);
  // "Yemen's warring parties", and then "the parties".
  if (said.head === 'party' && seen.mention.type === 'group') figure.vote('group', 5);
  // "Owl Foods has agreed to buy its rival Norra": companies have companies for rivals.
  if (/^(?:rival|competitor)$/.test(said.head) && owner?.figure.type() === 'organisation' && !figure.isPerson)
    figure.vote('organisation', 10);
}

/** "Officials" are a group, "security institutions" a security force: the noun has a say beside the mention's own type. */
function voteByNoun(figure: Figure, { head, plural, modifiers }: Description): void {
  if (isRoleNoun(head) && figure.isNamed && !figure.isPerson) return;
  if (isRoleNoun(head)) return figure.vote(plural ? 'group' : 'person', 0.5);
  const [known, other] = typesOfNoun(head);
  // "A campaign group" may be anything, "the militant group" is not.
  if (other !== undefined && known === 'armed-group' && !modifiers.some((word) => ARMED.test(word))) return;
  const type = head === 'force' && modifiers.includes('security') ? 'security-force' : known;
  if (head === 'district' && modifiers.includes('school')) figure.vote('government', 5);
  // "A smuggling network" sends nothing.
  if (head === 'network' && !figure.isNamed) return;
  if (type === 'security-force') figure.vote(type, head === 'force' && figure.isNamed ? 0 : 3);
  else if (head === 'agency' && modifiers.includes('news')) figure.vote('media', 3);
  else if (head === 'company') figure.vote('organisation', 1.5);
  else if (type === 'government' && figure.isNamed) return;
  else if (type !== undefined && type !== 'place')
    figure.vote(plural && type === 'organisation' ? 'group' : type, 0.5);
}

/** How near to a body somebody is named whose office is in it, in words. */
const BESIDE = 8;

/** "The president of the Teachers' Union" is not "board president Kurt Hadley", who was never named beside the union. */
function isOfAnotherBody(holder: Figure, { head, owner }: Description, { figureAt, words }: Course): boolean {
  if (owner?.isNamed !== true) return false;
  // "Jordan's envoy" is not the U.N. envoy.
  const isSent = /^(?:envoy|ambassador|negotiator|delegate|representative)$/.test(head);
  if (!isSent && (owner.state !== undefined || !isFreeBody(owner.type()))) return false;
  return !holder.seen.some(({ first, end, mention: { sentence } }) =>
    Array.from({ length: end - first + 2 * BESIDE }, (_, more) => first - BESIDE + more).some(
      (at) => words[at]?.sentence === sentence && figureAt(at) === owner,
    ),
  );
}

const isWhere = (figure: Figure): boolean =>
  !figure.isPerson && (figure.state !== undefined || figure.type() === 'place');

/** "The armed forces will respond", and then "Rwanda said its forces": of a state that nobody had spoken of; not "the rebels in Qatar". */
const isBefore = (known: Figure, { head }: Seen, { owner }: Description, { words }: Course): boolean =>
  !known.isNamed &&
  owner?.isNamed === true &&
  words[head + 1]?.tag !== 'IN' &&
  (owner.seen[0]?.at ?? 0) > (known.seen.at(-1)?.at ?? Infinity);

/** "The Indiana governor" is whoever governs it, "Iraq's security forces" are those that were spoken of before. */
function ofPlace(seen: Seen, said: Description, course: Course): Figure | undefined {
  if (said.determiner === 'indefinite' || said.determiner === 'quantified') return undefined;
  if (isRoleNoun(said.head) && !said.plural) {
    const holder = definite(seen, { ...said, owner: undefined }, course);
    return holder !== undefined && isOfAnotherBody(holder, said, course) ? undefined : holder;
  }
  const known = describedBefore(seen, said, course);
  if (known?.owner !== undefined && known.owner !== said.owner) return undefined;
  if (known !== undefined && isBefore(known, seen, said, course)) return undefined;
  return known?.state === undefined || known.state === said.state ? known : undefined;
}

function knownAs(seen: Seen, said: Description, course: Course): Figure | undefined {
  const same =
    saidToBe(seen, said, course) ??
    membersOf(seen, course) ??
    calledSo(seen, course) ??
    byBase(seen, said, course);
  if (same !== undefined) return same;
  // "His barrister, Philip Williams, said his client": whose barrister he is.
  if (said.head === 'client' && !said.plural && said.owner?.owner !== undefined) return said.owner.owner;
  // "Our children" are none of those whom the article has counted.
  if (said.plural && /^(?:our|my|your)$/i.test(seen.words[0] ?? '')) return undefined;
  if (isGovernmentNoun(said.head)) return governmentCalled(seen, said, course);
  if (said.owner !== undefined) {
    const own = owned(seen, said, said.owner, course) ?? partyOf(seen, said, said.owner, course);
    const isOffice = isRoleNoun(said.head) && !said.owner.isPerson;
    return own ?? (isOffice || isWhere(said.owner) ? ofPlace(seen, said, course) : undefined);
  }
  if (said.determiner === 'indefinite' || said.determiner === 'quantified') return undefined;
  if (said.determiner === 'bare')
    return said.isRestricted || !said.plural ? alike(seen, said, course) : manyCalled(seen, said, course);
  const known = definite(seen, said, course);
  return known !== undefined && isOthers(known, seen) ? undefined : known;
}

/** "Leaders of the factions" are not "its leaders", whoever they are, and "ministers who resigned" not "existing ministers". */
function manyCalled(seen: Seen, said: Description, course: Course): Figure | undefined {
  const known = describedBefore(seen, said, course);
  const calledBefore = known?.seen.map(({ words }) => words) ?? [];
  const isOwned = calledBefore.some((words) => /^(?:its|his|her|their)$/i.test(words[0] ?? ''));
  const isNarrower = calledBefore.some(({ length }) => length > seen.words.length);
  const next = course.words[seen.end]?.form ?? '';
  return (next === 'of' && isOwned) || (/^who(?:m|se)?$/.test(next) && isNarrower) ? undefined : known;
}

/** "Our delegation", says another than the one whose delegation was spoken of. */
const isOthers = ({ isNamed, isPerson, state }: Figure, { words, quotation }: Seen): boolean =>
  quotation >= 0 && /^our$/i.test(words[0] ?? '') && !isNamed && !isPerson && state !== undefined;

/** A bare phrase with more words after it is known by all its words, and one in the singular by its office. */
function alike(seen: Seen, said: Description, course: Course): Figure | undefined {
  return said.plural ? undefined : holderOf(seen, said, course);
}

function definite(seen: Seen, said: Description, course: Course): Figure | undefined {
  const isPerson = isRoleNoun(said.head) && !said.plural;
  const holder = isPerson ? holderOf(seen, said, course) : undefined;
  if (holder !== undefined) return holder;
  if (said.isRestricted && said.plural) return undefined;
  const described = describedBefore(seen, said, course);
  const known =
    speakerCalled(seen, said, course) ??
    groupSince(seen, said, described, course) ??
    later(seen, isPerson ? undefined : bodyNamed(seen, said, course), described) ??
    groupInFocus(seen, said, course) ??
    (isPerson ? undefined : bodyCalled(seen, said, course));
  if (known !== undefined || !isPerson) return known;
  const focus = personInFocus(seen, said, course);
  if (focus !== undefined) ask(seen, [focus], course);
  return focus;
}

/** "The center" after "a detention center" and "the Center for Rights": of two by one noun, whoever came later with a name. */
function later(seen: Seen, named: Figure | undefined, described: Figure | undefined): Figure | undefined {
  if (named === undefined || described === undefined || described.isNamed) return described;
  return (lastBefore(named, seen)?.at ?? -1) > (lastBefore(described, seen)?.at ?? -1) ? named : described;
}

/** "His campaign", "Trump's campaign" and "the Trump campaign" are one; "Clinton's spokesman" may be named elsewhere. */
function owned(seen: Seen, said: Description, owner: Figure, course: Course): Figure | undefined {
  const known = course
    .describedAs(ownedKey(said, owner, course))
    .find((figure) => figure.plural === said.plural);
  if (known !== undefined && said.determiner !== 'indefinite') return known;
  if (said.plural || !isRoleNoun(said.head)) return undefined;
  const families = owner.names.map((name) => name.at(-1) ?? '');
  const called = course
    .describedAs(said.head)
    .filter(({ roles }) =>
      [...roles].some((role) => role.split(' ').some((word) => families.includes(folded(word)))),
    );
  if (called.length === 1) return called[0];
  if (said.determiner !== 'definite' || owner.state === undefined) return undefined;
  const holder = holderOf(seen, said, course);
  return holder !== undefined && isOfAnotherBody(holder, said, course) ? undefined : holder;
}

/** "Mirza Alamgir, secretary general of the Nationalist Party, said his party": whose he has just been said to be. */
function partyOf(
  seen: Seen,
  { head, plural }: Description,
  owner: Figure,
  course: Course,
): Figure | undefined {
  if (head !== 'party' || plural || !owner.isPerson) return undefined;
  for (const { figure, seen: past } of course.back(seen.mention.sentence, 0)) {
    const before = course.words.slice(past.first - 2, past.first).map(({ form }) => form);
    if (figure.isNamed && figure.type() === 'party' && /\bof(?: the)?$/.test(before.join(' '))) return figure;
  }
  return undefined;
}

/** Returns what something is filed under that is somebody's: "his campaign". */
export const ownedKey = (said: Description, owner: Figure, course: Course): string =>
  `${course.numberOf(owner)} ${said.modifiers.join(' ')} ${said.head}`;

function newly(said: Description, course: Course): Figure {
  const figure = course.create();
  figure.plural = said.plural;
  return figure;
}

function markGovernment(figure: Figure, said: Description, course: Course): void {
  figure.isGovernment = true;
  figure.state ??= said.state ?? said.owner?.state;
  // "Her security cabinet" is not what "the government" means.
  if (said.head !== 'cabinet' || said.modifiers.length === 0) course.describeAs('government', figure);
}
