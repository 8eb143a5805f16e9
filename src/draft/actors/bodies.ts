import { acronymsOf, isAcronym } from './acronyms.ts';
import { Figure } from './figure.ts';
import { folded } from './fold.ts';
import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import { isFirm, isTradeWord } from '../mentions/companies.ts';
import { NameIndex } from './name-index.ts';
import { typeInName, typesOfNoun } from './noun-types.ts';
import type { People } from './people.ts';
import type { Seen } from './seen.ts';
import { stateNamed, stateOfAdjective } from '../states.ts';
import { likeliest } from './people.ts';

/** "Houthi rebels" are "the Houthis". */
const MEMBERS = /^(?:armed-group|group|party)$/;

/** "Houthi" and "Houthis", whichever is told first. */
const otherNumber = (key: string): string => (key.endsWith('s') ? key.slice(0, -1) : `${key}s`);

/** One name of a body or a place, and where it stands. */
interface Named {
  readonly parts: readonly string[];
  readonly seen: Seen[];
}

/** Words that end a body's name and are left off when it is named again: "Shafaq News" → "Shafaq". */
const TAILS: ReadonlySet<string> = new Set(
  `news network coalition party alliance bloc front movement inc incorporated corp corporation co company ltd limited llc plc group
  foundation university college institute agency television tv radio online poll international organization organisation
 bank platforms as ag sa nv gmbh spa ab lp pty association committee council union administration forces force corps army service services society fund center centre bureau board`.split(
    /\s+/,
  ),
);

/** What a firm is called behind its letters. */
const FIRM = /^(?:systems|holdings|industries|motors?|energy|airlines|group|plc|inc|corp|ltd|ag)$/;

const isTail = (part: string): boolean => TAILS.has(part) || isTradeWord(part);

/** States, organisations, outlets and places by name. "PMF" is found by the initials, "State of Law" by how it begins. */
export class Bodies {
  readonly figures: Figure[] = [];
  readonly #people: People;
  readonly #whole = new NameIndex();
  readonly #initials = new NameIndex();
  readonly #starts = new NameIndex();
  readonly #ends = new NameIndex();

  private constructor(people: People) {
    this.#people = people;
  }

  /** Groups the names of all but persons: the longest first, acronyms last. */
  static of(seen: readonly Seen[], people: People): Bodies {
    const bodies = new Bodies(people);
    const named = namesOf(seen).sort((a, b) => rank(b) - rank(a));
    for (const name of named) bodies.#add(name);
    return bodies;
  }

  #add({ parts, seen }: Named): void {
    const known = this.#find(parts, seen);
    const figure = known ?? this.#create(parts);
    const type = known?.type();
    for (const one of seen) {
      const person = known === undefined ? this.#personNamed(parts, one) : undefined;
      (person ?? figure).add(one);
    }
    // "The Times" that was taken for a person is the New York Times, and so an outlet.
    if (type !== undefined && type !== 'person' && type !== 'other')
      figure.vote(type, 3 * seen.filter(({ mention }) => mention.type === 'person').length);
    if (figure.seen.length === 0) this.figures.splice(this.figures.indexOf(figure), 1);
    else this.#index(figure, parts, seen);
  }

  #create(parts: readonly string[]): Figure {
    const figure = new Figure();
    figure.state = stateNamed(parts.join(''));
    this.figures.push(figure);
    return figure;
  }

  /** "Trump" that was taken for an organisation is the person of that name, where there is one; "a Houthi official" is not Mr. al-Houthi's. */
  #personNamed(parts: readonly string[], seen: Seen): Figure | undefined {
    const { type, by } = seen.mention;
    if (parts.length !== 1 || type === 'place' || type === 'state') return undefined;
    if (type === 'armed-group' && by === 'names:list') return undefined;
    return likeliest(this.#people.withPart(parts[0] ?? ''), seen);
  }

  #find(parts: readonly string[], seen: readonly Seen[]): Figure | undefined {
    const key = partsOfPlace(parts).join('');
    const whole = this.#whole.get(keyOf(key))[0];
    if (whole !== undefined) return whole;
    const plural = MEMBERS.test(seen[0]?.mention.type ?? '')
      ? this.#whole.get(otherNumber(key))[0]
      : undefined;
    if (plural !== undefined) return plural;
    const name = seen[0]?.words.join(' ') ?? '';
    if (isAcronym(name) && !(isGround(seen) && seen[0]?.mention.by === 'names:list'))
      return (
        this.#initials.only(key.replace(/(?<=..)s$/, (s) => (name.endsWith('s') ? '' : s))) ??
        this.#firm(parts)
      );
    return this.#longer(parts, seen);
  }

  /** "BAE" of "BAE Systems". */
  #firm(parts: readonly string[]): Figure | undefined {
    const found = this.#starts
      .get(parts[0] ?? '')
      .filter(({ names }) => names.some((name) => name.length === 2 && FIRM.test(name[1] ?? '')));
    return found.length === 1 ? found[0] : undefined;
  }

  /** "State of Law" of "State of Law Coalition"; "Supreme Court" of "Iraqi Supreme Court". */
  #longer(parts: readonly string[], seen: readonly Seen[]): Figure | undefined {
    // "The House" is where one meets, and who does.
    const isChamber = parts.length === 1 && SOLE.has(parts[0] ?? '');
    const isPlace = isGround(seen) && !isChamber;
    const fits = (figure: Figure): boolean =>
      (figure.type() === 'place') === isPlace &&
      figure.names.some(
        (name) =>
          // "The House" is no White House.
          continues(name, parts) || specifies(name, parts) || (!isChamber && isCalled(name, parts)),
      );
    const start = parts[0] ?? '';
    const found = new Set([...this.#starts.get(start), ...this.#ends.get(parts.at(-1) ?? '')].filter(fits));
    return found.size === 1 ? [...found][0] : undefined;
  }

  #index(figure: Figure, parts: readonly string[], seen: readonly Seen[]): void {
    const words = seen[0]?.words ?? [];
    figure.addName(parts);
    const told = seen[0]?.mention.by === 'names:list' ? undefined : typeInName(words);
    if (told !== undefined) figure.vote(told, 1.5 * seen.length);
    this.#whole.add(keyOf(partsOfPlace(parts).join('')), figure);
    this.#starts.add(parts[0] ?? '', figure);
    this.#ends.add(parts.at(-1) ?? '', figure);
    for (const acronym of acronymsOf(words)) this.#initials.add(acronym, figure);
  }
}

/** "D.C." is nobody's initials, "the Senate" no ground. */
const isGround = (seen: readonly Seen[]): boolean => /^(?:place|state)$/.test(seen[0]?.mention.type ?? '');

/** "State of Pennsylvania" is Pennsylvania; the State of Law is nowhere. */
function partsOfPlace(parts: readonly string[]): readonly string[] {
  const place = parts[1] === 'of' && PART_NOUN.test(parts[0] ?? '') ? parts.slice(2) : [];
  return (KNOWN_NAMES.listsOf(place) & PLACE) === 0 ? parts : place;
}

const PART_NOUN = /^(?:state|commonwealth|province|city|town|emirate)$/;
const PLACE = knownBit('region') | knownBit('city');

/** What bodies are called that is neither their initials nor a part of their names. */
const CALLED_FOR_SHORT: ReadonlyMap<string, string> = new Map([
  ['vw', 'volkswagen'],
  ['fed', 'federalreserve'],
  ['asean', 'associationofsoutheastasiannations'],
  ['opec', 'organizationofthepetroleumexportingcountries'],
]);

/** All names of a state are one key, and so are those of a body that goes by two. */
const keyOf = (joined: string): string => {
  const whole = CALLED_FOR_SHORT.get(joined);
  if (whole !== undefined) return whole;
  const state =
    stateNamed(joined) ??
    stateNamed(joined.replace(/^(?:(?:federal|islamic|people)*republic|kingdom|state)of(?:the)?/, ''));
  return state === undefined ? joined : `state ${state}`;
};

/** Bodies that are one of a kind in a state, and called by the noun alone: "the Senate". */
const SOLE: ReadonlySet<string> = new Set([
  'house',
  'senate',
  'congress',
  'parliament',
  'knesset',
  'duma',
  'assembly',
  'cabinet',
  'treasury',
  'pentagon',
]);

/** "The Front" of the "Northern Defence Front": a noun for a body, with a capital. */
const isCalled = (long: readonly string[], short: readonly string[]): boolean =>
  short.length === 1 && long.length > 1 && long.at(-1) === short[0] && isShort(short[0] ?? '');

const isShort = (noun: string): boolean => typesOfNoun(noun).length > 0 || CLUB.test(noun);

/** "United" of Manchester United, "the Trust" of a Supporters Trust, "the Journal" of the Wall Street Journal. */
const CLUB =
  /^(?:united|city|rovers|wanderers|athletic|albion|rangers|trust|framework|initiative|brotherhood|forum|society|caucus|journal|times|post|tribune|herald|gazette)$/;

function continues(long: readonly string[], short: readonly string[]): boolean {
  if (long.length <= short.length || !short.every((part, at) => part === long[at])) return false;
  const rest = long.slice(short.length);
  if (short.length === 1 && SOLE.has(short[0] ?? '')) return /^(?:of|department|party)$/.test(rest[0] ?? '');
  // "The General Assembly" of the United Nations.
  if (rest[0] === 'of' && short.length > 1 && typesOfNoun(short.at(-1) ?? '').length > 0) return true;
  return rest.every(isTail) || isFirmsShort(long, short);
}

/** "Lowther" of "Lowther Homes", "Aegean Star" of "Aegean Star Maritime", "Paramount" of "Paramount Skydance", but no Google DeepMind. */
const isFirmsShort = (long: readonly string[], short: readonly string[]): boolean =>
  isFirm(long) &&
  (KNOWN_NAMES.listsOf(short) === 0 ||
    (KNOWN_NAMES.listsOf(short) === knownBit('organisation') &&
      KNOWN_NAMES.listsOf(long) === 0 &&
      KNOWN_NAMES.listsOf(long.slice(short.length)) === 0));

function specifies(long: readonly string[], short: readonly string[]): boolean {
  const more = long.length - short.length;
  // "The Air Force" of the United States Air Force.
  if (more === 2 && short.length > 1 && stateNamed(long.slice(0, 2).join('')) !== undefined)
    return short.every((part, at) => part === long[at + more]);
  if (more !== 1 || !short.every((part, at) => part === long[at + more])) return false;
  if (short.length < 2 && !SOLE.has(short[0] ?? '')) return false;
  return stateOfAdjective(long[0] ?? '') !== undefined || stateNamed(long[0] ?? '') !== undefined;
}

/** More words first; acronyms after all the names that they may stand for. */
const rank = ({ parts, seen }: Named): number =>
  isAcronym(seen[0]?.words.join(' ') ?? '') ? 0 : parts.length;

function namesOf(seen: readonly Seen[]): Named[] {
  const names = new Map<string, Named>();
  for (const one of seen) {
    const parts = one.words
      .map((word) => folded(word.replace(/['’]s$/, '')))
      .filter((part) => part !== '' && part !== 'the');
    const key = `${parts.join(' ')} ${String(isAcronym(one.words.join(' ')))}`;
    const name = names.get(key);
    if (name === undefined) names.set(key, { parts, seen: [one] });
    else name.seen.push(one);
  }
  return [...names.values()];
}

/** Returns what bodies are called shortly: the beginnings of names that end in a word such as "Bank", and ends such as "Initiative". */
export function shortNames(seen: readonly Seen[]): ReadonlySet<string> {
  const short = new Set<string>();
  for (const { words } of seen) {
    const parts = words.map((word) => folded(word));
    if (parts.length > 2 && isTail(parts.at(-1) ?? '')) short.add(parts.slice(0, -1).join(' '));
    if (parts.length > 1 && isShort(parts.at(-1) ?? '')) short.add(parts.at(-1) ?? '');
  }
  return short;
}
