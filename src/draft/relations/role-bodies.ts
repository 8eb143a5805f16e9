import type { Mention, Who } from '../reading.ts';
import { isCounsel } from '../counsel.ts';
import { stateOfAdjective } from '../states.ts';
import { antecedent } from './chains.ts';
import { FORMER, OF_GOVERNMENT } from './frames/roles.ts';
import { governmentOf, onlyGovernment, stemOf, type Governments } from './governments.ts';
import { after, before, markAt, nounAt, verbAt } from './neighbours.ts';
import { isLocal, isRoleFor, type Role } from './roles.ts';
import { endAt, endsAfter, type Parsed } from './ties.ts';
import type { NounPhrase } from './units.ts';
import type { Place } from './words.ts';

/** Returns what a role is one of: what stands before it ("Iraq's Foreign Minister"), or after "of", "from" ("an official from Y"). */
export function bodiesOf(
  parsed: Parsed,
  at: number,
  noun: NounPhrase,
  role: Role,
  who: Who,
  governments: Governments,
): Place[] {
  const own = ownedBy(parsed, noun, role, who);
  if (own.length > 0) return own;
  const owners = noun.inner.filter(({ end }) => end <= role.token);
  const owner = isLocal(noun, role.token) ? owners.slice(-2, -1) : owners.slice(-1);
  if (owner[0] && isOfAnother(parsed, owner[0], role)) return [];
  const isOwned = owner.length > 0 && !isStudied(parsed, noun, role);
  const tied = isOwned ? owner : tiedTo(parsed, at, noun, role);
  if (tied.length === 0 && parsed.words.lower[role.token - 1] === 'prime')
    return ownGovernment(parsed, role, noun, governments);
  const [first] = tied;
  // "Secretary of State John Kerry and partners": a list that begins with no body is none of bodies.
  if (!first || !isBody(first, role)) return [];
  return tied.flatMap((body) => governmentOf(body, role, governments));
}

/** "Yemen researcher at Human Rights Watch": of where the work is done, and not of what it is about. */
const isStudied = ({ words }: Parsed, noun: NounPhrase, { token, word }: Role): boolean =>
  /^(?:researcher|analyst|expert|scholar|specialist|fellow)$/.test(word) &&
  words.tags[token - 1] !== 'POS' &&
  /^(?:at|for|with)$/.test(words.lower[noun.end] ?? '');

/** "Labour council leader": of the council, and not of the party; "a London lawyer" speaks for no London. */
const isOfAnother = ({ words }: Parsed, owner: Place, { token, word }: Role): boolean =>
  words.tags[owner.end] !== 'POS' &&
  (isCounsel(word) ||
    words.lower
      .slice(owner.end, token)
      .some((word) => /^(?:council|committee|group|board|union|campaign|parliament|opposition)$/.test(word)));

/** "Johnson's doctor" is no member of Johnson, nor "their doctors" of the patients; "Clinton's spokesman" speaks for her. */
function isBody({ mention }: Place, { type, word }: Role): boolean {
  if (type === 'speaks-for') return true;
  // "The Guardian's critic" writes for it.
  if (type === 'opposes') return mention.type !== 'media';
  return !(mention.type === 'person' || (mention.type === 'group' && /^doctors?$/.test(word)));
}

/** "Prime Minister Al-Sudani": of no other government than the one that the article speaks of. */
function ownGovernment(
  { words }: Parsed,
  { token, type }: Role,
  { first }: NounPhrase,
  governments: Governments,
): Place[] {
  // "British Prime Minister", where Turkey's is the only government.
  const country = words.lower.slice(first, token).find((word) => stateOfAdjective(word) !== undefined);
  const government = country === undefined ? onlyGovernment(governments) : governments.get(stemOf(country));
  const [mention] = government?.mentions ?? [];
  const [from, to] = [words.tokens[token - 1], words.tokens[token]];
  if (!government || !mention || !from || !to) return [];
  if (type === 'leads' && FORMER.has(words.lower[token - 2] ?? '')) return [];
  const title = { ...mention, start: from.start, end: to.end, head: { start: to.start, end: to.end } };
  return [{ actor: government.id, mention: title, first: token - 1, end: token + 1, head: token }];
}

/** Who is in a state and not of it: "the UN envoy in Myanmar". */
const AWAY = new Set(['envoy', 'ambassador', 'representative', 'correspondent', 'reporter', 'diplomat']);

function tiedTo(parsed: Parsed, at: number, noun: NounPhrase, role: Role): Place[] {
  if (AWAY.has(role.word) && parsed.words.lower[noun.end] === 'in') return [];
  const within = noun.inner.filter(({ first }) => first > role.token);
  if (within[0] && isRoleFor(parsed.words.lower[role.token + 1], role)) return [within[0]];
  const mark = after(parsed.units, at);
  const body = pastBoard(parsed, after(parsed.units, mark));
  if (isRoleFor(markAt(parsed.units, mark, 'preposition'), role))
    return (noun.head === role.token || isOfState(parsed, noun, role)) && endAt(parsed, body).length > 0
      ? endsAfter(parsed, body)
      : [];
  const which = role.type === 'member-of' ? ofWhich(parsed, at) : [];
  if (which.length > 0) return which;
  // "Gen. Joseph Votel, commander, U.S. Central Command"
  const bare =
    noun.end - noun.first === 1 &&
    parsed.units[mark]?.kind === 'comma' &&
    role.type === 'leads' &&
    parsed.words.lower[noun.first - 1] !== 'as';
  const named = nounAt(parsed.units, body)?.place;
  return bare && named ? [named] : [];
}

/** "The board of directors of | Owl Steel", "the board of | Owl Steel": of whom it is the board. */
function pastBoard(parsed: Parsed, body: number): number {
  const { units, words } = parsed;
  const noun = nounAt(units, body);
  const of = after(units, body);
  // "The Broadcasting Board of Governors" is a name.
  if (!noun || noun.inner.length > 0 || !BOARD.test(words.tokens[noun.head]?.form ?? '')) return body;
  if (!/^(?:of|at)$/.test(markAt(units, of, 'preposition') ?? '')) return body;
  const next = after(units, of);
  const isOn = BOARD.test(words.lower[nounAt(units, next)?.head ?? -1] ?? '');
  return isOn ? pastBoard(parsed, next) : next;
}

const BOARD = /^(?:board|directors|trustees|governors)$/;

/** "President Joseph Aoun of Lebanon": what he governs stands behind his name. */
const isOfState = ({ words: { lower } }: Parsed, { place, end }: NounPhrase, { word }: Role): boolean =>
  OF_GOVERNMENT.has(word) && place?.mention.kind === 'name' && lower[end] === 'of';

/** "The Alliance, of which Owlia is a member". */
function ofWhich(parsed: Parsed, at: number): Place[] {
  const { units } = parsed;
  const subject = verbAt(units, before(units, at)) ? before(units, before(units, at)) : -1;
  const which = nounAt(units, subject) ? before(units, subject) : -1;
  const of = before(units, which);
  if (units[which]?.kind !== 'who' || markAt(units, of, 'preposition') !== 'of') return [];
  const noun = antecedent(units, of);
  return noun === undefined ? [] : endAt(parsed, noun);
}

/** "Its leader, Davor Hask", "his spokesman Stéphane Dujarric": of whoever the pronoun plainly stands for. */
function ownedBy(parsed: Parsed, noun: NounPhrase, role: Role, who: Who): Place[] {
  const body = ownerAt(parsed, noun, role.token, who);
  return body && isBody(body, role) ? [body] : [];
}

/** Returns whom the pronoun that owns a noun plainly stands for, where it stands: "its" in "its fighters". */
export function ownerAt(
  { words }: Parsed,
  { place, first }: NounPhrase,
  noun: number,
  { owners }: Who,
): Place | undefined {
  const owner = place && owners?.get(place.mention);
  let at = noun;
  while (at >= first && words.tags[at] !== 'PRP$' && words.tags[at] !== 'WP$') at -= 1;
  const pronoun = words.tokens[at];
  if (!owner || !pronoun || at < first) return undefined;
  const span = { start: pronoun.start, end: pronoun.end };
  const mention: Mention = { ...place.mention, ...span, head: span, kind: 'pronoun', type: owner.type };
  return { actor: owner.id, mention, first: at, end: at + 1, head: at };
}
