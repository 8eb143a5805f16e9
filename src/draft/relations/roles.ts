import type { RelationTypeName } from '../../model/relation-types.ts';
import { isCounsel } from '../counsel.ts';
import { FORMER, LESSER, ROLES } from './frames/roles.ts';
import type { NounPhrase } from './units.ts';
import type { Place, Words } from './words.ts';

/** A role that a noun phrase names: its word, its token, and what it makes of whoever has it. */
export interface Role {
  readonly word: string;
  readonly token: number;
  readonly type: RelationTypeName;
}

const FOR = new Set(['of', 'from', 'in', 'with', 'at', 'within']);

/** Returns whether a word ties a role to what it is a role in: "head of", "an official from"; and no solicitor, nor speaker, to where they work. */
export const isRoleFor = (link: string | undefined, { word, type }: Role): boolean =>
  link !== undefined &&
  !((/^speakers?$/.test(word) || type === 'opposes') && link !== 'of') &&
  !(/^figures?$/.test(word) && link !== 'in') &&
  !(/^sources?$/.test(word) && !/^(?:in|within|at)$/.test(link)) &&
  ((FOR.has(link) && !(isCounsel(word) && link !== 'of')) || (link === 'for' && type === 'speaks-for'));

/** Returns the role that a phrase names: its head, or the last title before a name ("Iraq's Prime Minister Haider al-Abadi"). */
export function roleIn(words: Words, noun: NounPhrase): Role | undefined {
  const last = noun.place && noun.place.end === noun.end ? Math.max(noun.place.head, noun.first) : noun.head;
  // Before a name, a title is a word among others; any other phrase is about its last noun alone: "fighter network".
  const first = isPersonName(noun.place) ? noun.first : last;
  let rank: Role | undefined;
  for (let token = last; token >= first; token -= 1) {
    const word = words.lower[token] ?? '';
    const type = ROLES.get(word);
    // "Family members of": no body has them.
    if (!type || KIN.test(words.lower[token - 1] ?? '') || isOnBoard(words, token)) continue;
    const held = asHeld(words, noun, token, type);
    if (!RANK.test(word) || SECRETARY.test(words.lower[token - 1] ?? '')) return held;
    rank ??= held;
  }
  return rank;
}

/** "Army spokesman Colonel X": what he is stands before his rank. */
const RANK = /^(?:general|lieutenant|colonel|major|sergeant|captain|corporal)$/;

/** "Secretary General". */
const SECRETARY = /^(?:secretary|director|attorney)$/;

const KIN = /^(?:family|household)$/;

/** "The board of directors of Owl Steel": each is no director of it. */
const isOnBoard = ({ lower }: Words, token: number): boolean =>
  /^(?:directors|governors)$/.test(lower[token] ?? '') &&
  /^(?:board|council) of$/.test(lower.slice(token - 2, token).join(' '));

const isPersonName = (place: Place | undefined): boolean =>
  place === undefined || (place.mention.kind === 'name' && place.mention.type === 'person');

function asHeld(
  { lower }: Words,
  noun: NounPhrase,
  token: number,
  plain: RelationTypeName,
): Role | undefined {
  const word = lower[token] ?? '';
  const before = lower.slice(noun.first, token);
  const type = isOfPart(lower, noun, token)
    ? 'member-of'
    : asCalled(word, isCalled(noun, token) ? '' : (before[before.length - 1] ?? ''), plain);
  const isLesser = before.some((each) => LESSER.has(each));
  if (before.some((each) => FORMER.has(each)))
    return type === 'leads' && !isLesser ? { word, token, type: 'formerly-led' } : undefined;
  if (type === 'leads' && (isLesser || isLocal(noun, token))) return { word, token, type: 'member-of' };
  return { word, token, type };
}

/** "The army chief": who is chief of the whole, where the army is somebody itself. */
const isCalled = ({ inner }: NounPhrase, token: number): boolean =>
  inner.some(({ first, end }) => first === token - 1 && end === token);

/** Who is at the head of the whole or of a part, as the words beside it tell. */
const AT_HEAD = /^(?:heads?|directors?|chiefs?)$/;

/** "The army's chief of staff", "Google's head of regulatory affairs": of a part, where the whole stands before. */
function isOfPart(lower: Words['lower'], { inner }: NounPhrase, token: number): boolean {
  const [of, part = ''] = lower.slice(token + 1, token + 3);
  // "Amnesty's director for Central Asia".
  if (of === 'for') return AT_HEAD.test(lower[token] ?? '');
  if (of !== 'of' || /^(?:state|government|mission)$/.test(part)) return false;
  const isOwned = inner.some(({ end }) => end <= token) && !inner.some(({ first }) => first > token);
  return part === 'staff' || (isOwned && AT_HEAD.test(lower[token] ?? ''));
}

/** "Amnesty's Peru director": of a branch, where two stand before the role. */
export const isLocal = ({ inner }: NounPhrase, token: number): boolean => {
  const [whole, place] = inner.filter(({ end }) => end <= token).slice(-2);
  return place?.end === token && whole?.end === place.first - 1;
};

/** What a chief is the chief of, and not of the whole: "Pakistan's army chief", "the bloc's competition chief". */
const OF_ONE =
  /^(?:finance|financial|marketing|operations|technology|policy|communications|press|legal|mission|bureau|army|navy|air|police|intelligence|security|military|defen[cs]e|staff|desk|section|campaign|news|research|medical|design|competition|trade|econom(?:ic|y)|climate|aid|refugee|rights|budget|health|foreign|energy|agriculture|migration|digital|product|safety|humanitarian|election|risk|strategy|science|data|regional|country|programme|program|technical)$/;

/**
 * "Prime Minister" and "secretary general" lead, any other minister or general is a member; a "chief executive" leads, a
 * "finance chief" does not.
 */
function asCalled(word: string, before: string, plain: RelationTypeName): RelationTypeName {
  if (/^ministers?$/.test(word) && before === 'prime') return 'leads';
  if (/^executives?$/.test(word) && before === 'chief') return 'leads';
  if (word === 'general' && /^(?:secretary|director)$/.test(before)) return 'leads';
  return AT_HEAD.test(word) && OF_ONE.test(before) ? 'member-of' : plain;
}
