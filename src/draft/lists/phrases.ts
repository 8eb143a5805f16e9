import { hashOf } from '../tagging/hash.ts';
import { tokensOf } from '../tokens.ts';

/** Words that lists begin or go on with, and what the lists say of the words so far. */
interface Step {
  /** Bits of the lists that hold the words up to here; 0 where none does. */
  lists: number;
  readonly next: Map<number, Step>;
}

/** The longest run of words that a list holds. */
export interface Phrase {
  /** How many tokens it is. */
  readonly length: number;
  /** Bit `n` is set where list `n` holds it. */
  readonly lists: number;
}

/** Finds the entries of lists, of one word or more, among tokens. */
export class Phrases {
  readonly #first: Map<number, Step> = new Map();

  /** Takes lists of entries in lower case with commas between them, the first as bit 0; at most 31. */
  constructor(lists: readonly string[]) {
    lists.forEach((list, bit) => {
      for (const entry of list.split(','))
        for (const spelling of spellingsOf(entry.trim())) this.#add(spelling, 1 << bit);
    });
  }

  #add(entry: string, bit: number): void {
    let steps = this.#first;
    let last: Step | undefined;
    for (const hash of hashesOf(entry)) {
      last = steps.get(hash) ?? { lists: 0, next: new Map() };
      steps.set(hash, last);
      steps = last.next;
    }
    if (last) last.lists |= bit;
  }

  /** Returns the longest entry that begins at a token; `lower` has the hashes of the tokens' lower-case forms. */
  longestAt(lower: Uint32Array, at: number, end: number): Phrase | undefined {
    let steps: Map<number, Step> | undefined = this.#first;
    let longest: Phrase | undefined;
    for (let place = at; place < end; place++) {
      const step: Step | undefined = steps.get(lower[place] ?? 0);
      if (!step) break;
      if (step.lists !== 0) longest = { length: place - at + 1, lists: step.lists };
      steps = step.next;
    }
    return longest;
  }

  /** Returns the lists that hold a whole name, as bits; its tokens are given in lower case, with either apostrophe. */
  listsOf(words: readonly string[]): number {
    let steps = this.#first;
    let lists = 0;
    for (const word of words) {
      const step = steps.get(hashOf(word.replace('’', "'")));
      if (!step) return 0;
      lists = step.lists;
      steps = step.next;
    }
    return lists;
  }
}

/** "al-qaeda" is written "al qaeda" as well. */
const spellingsOf = (entry: string): string[] =>
  /^(al|el)-/.test(entry) ? [entry, entry.replace('-', ' ')] : entry === '' ? [] : [entry];

/** Capitals, because "U.S." is one token and "u.s." is four. */
const hashesOf = (entry: string): number[] =>
  tokensOf(entry.toUpperCase(), 0).map(({ form }) => hashOf(form.toLowerCase()));
