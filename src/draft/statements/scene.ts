import { mix } from '../tagging/hash.ts';
import { Surroundings } from './surroundings.ts';
import { KIND, type TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';
import { LIST } from './word-sets.ts';

/** Stands for a word, tag or kind beyond the ends of a window or a sentence. */
const EDGE = 0x5eed;
/** Stands for the kind of token beyond the ends of a sentence. */
const NO_KIND = 31;

/** A cue in its window, with what is the same for all tokens of the window. */
export class Scene {
  readonly around: Surroundings;
  /** The sentence that the cue stands in. */
  readonly sentence: number;
  /** Hashes of the cue's main word and its part of speech. */
  readonly stem: number;
  readonly tag: number;
  /** Where the cue stands to quotation marks. */
  readonly quoted: number;
  /** Hashes of what stands beside the cue, and of more of it. */
  readonly context: number;
  readonly wideContext: number;
  readonly text: TaggedText;
  readonly window: TokenRange;
  readonly cue: TokenRange;
  /** 1 for each token of the text that is part of any cue. */
  readonly cues: Uint8Array;

  constructor(text: TaggedText, window: TokenRange, cue: TokenRange, cues: Uint8Array) {
    this.text = text;
    this.window = window;
    this.cue = cue;
    this.cues = cues;
    this.around = new Surroundings(text, window, cue, cues);
    this.sentence = text.sentence[cue.from] ?? 0;
    const head = headOf(text, cue);
    this.stem = text.words.stem[head] ?? 0;
    this.tag = text.tags[head] ?? 0;
    this.quoted = text.quoted[cue.from] ?? 0;
    const from = text.first[this.sentence] ?? 0;
    const to = text.first[this.sentence + 1] ?? from;
    const kind = (at: number): number => (at < from || at >= to ? NO_KIND : (text.kind[at] ?? 0));
    const beside = mix(mix(7, kind(cue.from - 1)), kind(cue.to));
    this.context = mix(beside, this.quoted === 0 ? 0 : 1);
    this.wideContext = mix(mix(this.context, kind(cue.to + 1)), kind(from) === KIND.opening ? 1 : 0);
  }

  /** Returns an entry of one of the text's arrays, or `EDGE` outside the window. */
  look(array: Uint32Array | Uint8Array, at: number): number {
    return at < this.window.from || at >= this.window.to ? EDGE : (array[at] ?? 0);
  }

  /** Returns whether a sentence has a cue besides this one: 1 or 0. */
  hasOther(sentence: number): number {
    const { first } = this.text;
    const to = first[sentence + 1] ?? 0;
    for (let at = first[sentence] ?? 0; at < to; at++) {
      if (this.cues[at] === 1 && (at < this.cue.from || at >= this.cue.to)) return 1;
    }
    return 0;
  }
}

const LIGHT =
  LIST.auxiliary | LIST.adverb | LIST.negation | LIST.preposition | LIST.determiner | LIST.conjunction;

/** Returns the token of a cue that tells what kind it is: its verb of speech or thought, or the first weighty word. */
export function headOf({ words: { lists } }: TaggedText, cue: TokenRange): number {
  let head = -1;
  for (let at = cue.from; at < cue.to; at++) {
    const bits = lists[at] ?? 0;
    if ((bits & (LIST.say | LIST.think)) !== 0) return at;
    if (head < 0 && (bits & LIGHT) === 0) head = at;
  }
  return head < 0 ? cue.to - 1 : head;
}
