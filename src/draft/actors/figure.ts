import type { ActorType } from '../../model/schema.ts';
import type { Mention } from '../reading.ts';
import { singular } from './fold.ts';
import { MEN, WOMEN } from './given-names.ts';
import type { Seen } from './seen.ts';
import { type Gender, genderOfTitle, isRole } from './titles.ts';

/** What a figure may turn out to be. */
export type FigureType = ActorType | 'place' | 'other';

/** Somebody in an article while it is being read: the mentions that are taken for one, and what they tell. */
export class Figure {
  readonly seen: Seen[] = [];
  /** What it is called by, in lower case: "prime minister", "democratic pollster". */
  readonly roles = new Set<string>();
  /** Names in the form of their parts: a person's without titles, another's folded words. */
  readonly names: (readonly string[])[] = [];
  /** The state that it is, or whose government it is. */
  state: string | undefined;
  isGovernment = false;
  /** Whose it is, where only a pronoun says so: "his office". */
  owner: Figure | undefined;
  plural = false;
  readonly #votes = new Map<FigureType, number>();
  #type: FigureType | undefined;
  #gender: Gender | undefined;

  add(seen: Seen): void {
    this.seen.push(seen);
    this.vote(seen.mention.type, this.#saysLittle(seen.mention) ? 0 : 1);
    for (const word of seen.title) this.#gender ??= genderOfTitle(word.replace('.', ''));
    if (seen.title.length > 0) this.addRole(seen.title);
  }

  /** Takes all that is known of another figure, which is the same. */
  absorb(other: Figure): void {
    for (const seen of other.seen) this.add(seen);
    for (const name of other.names) this.addName(name);
    for (const role of other.roles) this.roles.add(role);
    this.gender = other.gender;
  }

  /** "The observatory, a war monitor", "the office of the WHO": what a body is called by does not make it people, or a government. */
  #saysLittle({ kind, type }: Mention): boolean {
    if (kind === 'pronoun') return true;
    return kind === 'nominal' && this.isNamed && !this.isPerson && /^(?:person|group|government)$/.test(type);
  }

  vote(type: FigureType, weight: number): void {
    if (weight <= 0) return;
    this.#votes.set(type, (this.#votes.get(type) ?? 0) + weight);
    this.#type = undefined;
  }

  /** Takes the words of a title or description as a role: the head is the last. */
  addRole(words: readonly string[]): void {
    const role = words.map((word) => word.replace(/\.$/, '')).map((word) => SHORT.get(word) ?? word);
    this.roles.add(role.join(' '));
    // "Army chief Gen. Hask", and then "the army chief".
    const held = role.findLastIndex((word, at) => at < role.length - 1 && OFFICE.test(word));
    if (held >= 0 && role.slice(held + 1).every((word) => RANK.test(word)))
      this.roles.add(role.slice(0, held + 1).join(' '));
    // "Justice Lawrence Oduya", and then "the judge".
    if (role.at(-1) === 'justice') this.roles.add('judge');
    this.#gender ??= genderOfTitle(singular(words.at(-1) ?? ''));
  }

  addName(parts: readonly string[]): void {
    const known = parts.join(' ');
    if (!this.names.some((name) => name.join(' ') === known)) this.names.push(parts);
  }

  get gender(): Gender | undefined {
    if (this.#gender !== undefined || this.type() !== 'person') return this.#gender;
    const given = this.names.filter((name) => name.length > 1).map(([first = '']) => first);
    if (given.some((first) => MEN.has(first))) return 'male';
    return given.some((first) => WOMEN.has(first)) ? 'female' : undefined;
  }

  set gender(gender: Gender | undefined) {
    this.#gender ??= gender;
  }

  /** The type that most of its mentions have; of two, the more telling. */
  type(): FigureType {
    this.#type ??= [...this.#votes].sort(
      ([a, x], [b, y]) => weightOf(b) * y - weightOf(a) * x || (a < b ? -1 : 1),
    )[0]?.[0];
    return this.#type ?? 'other';
  }

  get isNamed(): boolean {
    return this.names.length > 0;
  }

  get isPerson(): boolean {
    return this.type() === 'person';
  }

  /** Whether one of its roles is about the same noun: "prime minister" has the head "minister". */
  hasRole(head: string): boolean {
    return this.rolesAs(head).length > 0;
  }

  /** Returns its roles that are about a noun. */
  rolesAs(head: string): string[] {
    return [...this.roles].filter(
      (role) => role.endsWith(head) && /^$|[ -]$/.test(role.slice(0, -head.length)),
    );
  }
}

/** Offices that a rank or a courtesy may stand behind, before a name. */
const OFFICE =
  /^(?:chief|minister|president|premier|governor|commander|head|leader|chairman|speaker|spokesman|mayor|ambassador|envoy)$/;
const RANK =
  /^(?:lieutenant|major|brigadier|air|vice|rear|general|colonel|captain|admiral|marshal|sheikh|sir|dame|lord|mr|mrs|ms|doctor|professor|hajj|haji|sayyid|ayatollah|mullah|mawlawi|maulvi)$/;

/** Titles that are shortened before a name and not elsewhere: "Gov. Mike Pence", then "the governor". */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['premier', 'prime minister'],
  ['taoiseach', 'prime minister'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
]);

/** "Other" says nothing, and an organisation is what everything is that has no better type. */
function weightOf(type: FigureType): number {
  if (type === 'other') return 0.1;
  return type === 'organisation' || type === 'group' ? 0.9 : 1;
}

/** Returns whether a noun in the singular or plural is one for persons by role. */
export const isRoleNoun = (noun: string): boolean => isRole(noun.toLowerCase()) || isRole(singular(noun));
