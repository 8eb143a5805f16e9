import { fold } from '../../compile/fold.ts';
import type { ActorType } from '../../model/schema.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { slugOf } from '../templates.ts';
import type { ActorEntry } from './answer.ts';
import { kindOf } from './mention-words.ts';
import type { KnownActor } from './question.ts';

/** An actor as the answers tell of it. It comes into the draft once a mention in the article proves it. */
export interface Member {
  /** The name that the model gave it, which may be none of the article's. */
  readonly called: string;
  readonly type: ActorType;
  readonly unnamed: boolean;
  readonly mentions: Span[];
  /** Its id in the draft, once it has one. */
  id?: string;
}

/** Everybody that the answers to an article's windows tell of, each once. */
export class Cast {
  readonly #text: string;
  readonly #members: Member[] = [];
  readonly #byName = new Map<string, Member>();
  readonly #byId = new Map<string, Member>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Returns the member that an entry means: the one that bears its name already, or a new one. */
  member({ name, type, unnamed }: ActorEntry): Member {
    const known = this.#byName.get(plain(name));
    if (known) return known;
    const member: Member = { called: name.trim(), type, unnamed, mentions: [] };
    this.#members.push(member);
    this.#learnName(name, member);
    return member;
  }

  /** Returns the member that has an id in the draft. */
  withId(id: string): Member | undefined {
    return this.#byId.get(id);
  }

  /** Adds a mention, unless words of it are one already: two mentions of an actor share none. */
  mention(member: Member, span: Span): boolean {
    if (member.mentions.some((other) => overlaps(other, span))) return false;
    member.mentions.push(span);
    const words = this.#text.slice(span.start, span.end);
    if (kindOf(words) === 'name') this.#learnName(words, member);
    return true;
  }

  /** Gives an id to everybody who has been proven since the last time, and returns all who have one. */
  settle(): KnownActor[] {
    return this.#members.flatMap((member) => {
      const name = this.#nameOf(member);
      if (name === undefined) return [];
      member.id ??= this.#newId(slugOf(name, 'actor'), member);
      return [{ id: member.id, name }];
    });
  }

  /** Returns everybody who has an id, and how many have none, because no mention proves them. */
  proven(): { readonly members: readonly (Member & KnownActor)[]; readonly unproven: number } {
    const names = new Map(this.settle().map(({ id, name }) => [id, name]));
    const members = this.#members.flatMap((member) => {
      const name = names.get(member.id ?? '');
      return member.id === undefined || name === undefined ? [] : [{ ...member, id: member.id, name }];
    });
    return { members, unproven: this.#members.length - members.length };
  }

  /**
   * Returns the name of a member in the article's words: what the model calls it, if a mention says so, or else its
   * longest mention that is a name, or its longest. `undefined` where nothing but pronouns stands for it.
   */
  #nameOf({ mentions, called }: Member): string | undefined {
    const words = mentions.map(({ start, end }) => this.#text.slice(start, end));
    const telling = words.filter((each) => kindOf(each) !== 'pronoun');
    if (called !== '' && telling.some((each) => ` ${each} `.includes(` ${called} `))) return called;
    const names = telling.filter((each) => kindOf(each) === 'name');
    return longest(names.length > 0 ? names : telling);
  }

  #learnName(name: string, member: Member): void {
    const key = plain(name);
    if (key !== '' && !this.#byName.has(key)) this.#byName.set(key, member);
  }

  #newId(slug: string, member: Member): string {
    let id = slug;
    for (let count = 2; this.#byId.has(id); count++) id = `${slug}-${count}`;
    this.#byId.set(id, member);
    return id;
  }
}

const plain = (name: string): string => fold(name.slice(0, 200)).text.trim().toLowerCase();

const longest = (words: readonly string[]): string | undefined =>
  words.toSorted((a, b) => b.length - a.length)[0];
