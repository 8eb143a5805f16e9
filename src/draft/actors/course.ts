import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from '../by-place.ts';
import type { Doubt, Mention } from '../reading.ts';
import { Figure } from './figure.ts';
import type { People } from './people.ts';
import type { Seen } from './seen.ts';
import type { Word } from './words.ts';

/** A figure that was mentioned, where and how: what a pronoun or a description looks back on. */
export interface Past {
  readonly figure: Figure;
  readonly seen: Seen;
}

/** A stretch of somebody's own words. */
export interface Speech extends Span {
  /** The word that the words for the speaker are about, by its place. */
  readonly speaker: number;
}

/** What is known while an article is read from its first word to its last. */
export class Course {
  readonly words: readonly Word[];
  readonly people: People;
  readonly figures: Figure[];
  /** Every mention so far, in reading order. */
  readonly past: Past[] = [];
  readonly doubts: Doubt[] = [];
  /** What is said in somebody's own words, in reading order, with the word that whoever says it is about. */
  speech: readonly Speech[] = [];
  /** The mentions that something is said by. */
  sources: ReadonlySet<Mention> = new Set();
  /** Those of them that do not speak alone: "Japan and Peru said". */
  joint: ReadonlySet<Mention> = new Set();
  /** Who spoke last, in which sentence, and whether others spoke with him. */
  lastSpeaker: { readonly figure: Figure; readonly sentence: number; readonly isJoint: boolean } | undefined;
  readonly #byWord = new Map<number, Figure>();
  readonly #described = new Map<string, Figure[]>();
  readonly #owners = new Map<Figure, number>();

  constructor(words: readonly Word[], people: People, figures: readonly Figure[]) {
    this.words = words;
    this.people = people;
    this.figures = [...figures];
    for (const figure of figures) {
      for (const seen of figure.seen) this.#mark(figure, seen);
      for (const role of figure.roles) this.#describeAs(lastWord(role), figure);
    }
  }

  /** Returns who stands at a word: any word of a name, the head of anything else. */
  figureAt = (word: number): Figure | undefined => this.#byWord.get(word);

  /** Returns whose own words a place of the text stands in: whoever speaks calls himself neither "he" nor "she". */
  speakerAt(start: number): Figure | undefined {
    const said = this.speech[firstEndingAfter(this.speech, start)];
    if (said === undefined || said.start > start) return undefined;
    return this.#byWord.get(said.speaker) ?? this.#onlyCalled(this.words[said.speaker]?.form ?? '');
  }

  /** Who will turn out to speak behind a quotation, as "the governor": the only one that is called so yet. */
  #onlyCalled(noun: string): Figure | undefined {
    const called = this.describedAs(noun.toLowerCase()).filter(({ plural }) => !plural);
    return called.length === 1 ? called[0] : undefined;
  }

  /** Takes a mention for a figure's, and remembers it. */
  assign(seen: Seen, figure: Figure): void {
    figure.add(seen);
    this.#mark(figure, seen);
    this.past.push({ figure, seen });
  }

  /** Remembers a mention that was assigned by its name. */
  pass(seen: Seen, figure: Figure): void {
    this.past.push({ figure, seen });
  }

  create(): Figure {
    const figure = new Figure();
    this.figures.push(figure);
    return figure;
  }

  /** Files a figure under a noun that it was described by. */
  describeAs(head: string, figure: Figure, role?: readonly string[]): void {
    if (role !== undefined) figure.addRole(role);
    this.#describeAs(head, figure);
  }

  /** Returns the figures that were described by this noun, the earliest first. */
  describedAs(head: string): readonly Figure[] {
    return this.#described.get(head) ?? [];
  }

  /** Returns a number for a figure that others are known by: "his campaign" is the campaign of number 3. */
  numberOf(figure: Figure): number {
    const known = this.#owners.get(figure);
    if (known !== undefined) return known;
    this.#owners.set(figure, this.#owners.size);
    return this.#owners.size - 1;
  }

  /** Returns the mentions of the last so many sentences, the latest first, at most a hundred of them. */
  *back(sentence: number, sentences: number): Generator<Past> {
    for (let at = this.past.length - 1; at >= Math.max(0, this.past.length - 100); at--) {
      const past = this.past[at];
      if (past === undefined || past.seen.mention.sentence < sentence - sentences) return;
      yield past;
    }
  }

  #mark(figure: Figure, seen: Seen): void {
    const [from, to] = seen.mention.kind === 'name' ? [seen.first, seen.end] : [seen.head, seen.head + 1];
    for (let word = from; word < to; word++) this.#byWord.set(word, figure);
  }

  #describeAs(head: string, figure: Figure): void {
    const known = this.#described.get(head);
    if (known === undefined) this.#described.set(head, [figure]);
    else if (!known.includes(figure)) known.push(figure);
  }
}

const lastWord = (role: string): string => role.split(/[ -]/).at(-1) ?? role;
