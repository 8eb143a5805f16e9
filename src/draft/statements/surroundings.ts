import { mix } from '../tagging/hash.ts';
import { KIND, QUOTED, type TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** The most marks and small words between a cue and a token that their skeleton tells apart. */
const LONGEST = 6;
/** The kinds of tokens that divide a sentence, as bits: comma, stop, marks, colon, dash, bracket. */
const DIVIDERS =
  (1 << KIND.comma) |
  (1 << KIND.stop) |
  (1 << KIND.opening) |
  (1 << KIND.closing) |
  (1 << KIND.colon) |
  (1 << KIND.dash) |
  (1 << KIND.bracket);

/** What lies between a cue and each token of its window, counted outwards from the cue; places are from the window's start. */
export class Surroundings {
  /** How many commas, quotation marks, other cues and words, each up to a few, as one number. */
  readonly between: Uint32Array;
  /** A hash of the first kinds of marks and small words, in the order in which they come. */
  readonly skeleton: Uint32Array;
  /** The kind of the last divider before each token and of the next after it, as one number. */
  readonly dividers: Uint16Array;

  constructor(text: TaggedText, window: TokenRange, cue: TokenRange, cues: Uint8Array) {
    const length = window.to - window.from;
    this.between = new Uint32Array(length);
    this.skeleton = new Uint32Array(length);
    this.dividers = new Uint16Array(length);
    this.#walk(text, window, cue.from - 1, -1, cues);
    this.#walk(text, window, cue.to, 1, cues);
    this.#divide(text, window);
  }

  #walk(text: TaggedText, window: TokenRange, start: number, step: 1 | -1, cues: Uint8Array): void {
    let [commas, marks, others, skeleton, parts, last] = [0, 0, 0, 0, 0, -1];
    for (let at = start; at >= window.from && at < window.to; at += step) {
      const place = at - window.from;
      const kind = text.kind[at] ?? 0;
      const counts = (Math.min(commas, 3) << 6) | (Math.min(marks, 3) << 4) | (Math.min(others, 2) << 2);
      this.between[place] = counts | (at === start ? 0 : 1);
      this.skeleton[place] = skeleton;
      if (kind === KIND.comma) commas++;
      if ((text.quoted[at] ?? 0) >= QUOTED.opening) marks++;
      if (cues[at] === 1) others++;
      if (parts < LONGEST && kind !== KIND.word && kind !== KIND.capital && kind !== last) {
        skeleton = mix(skeleton, kind + 1);
        parts++;
      }
      last = kind;
    }
  }

  #divide({ kind }: TaggedText, { from, to }: TokenRange): void {
    let last = 0;
    for (let at = from; at < to; at++) {
      this.dividers[at - from] = last;
      if ((DIVIDERS & (1 << (kind[at] ?? 0))) !== 0) last = kind[at] ?? 0;
    }
    let next = 0;
    for (let at = to - 1; at >= from; at--) {
      this.dividers[at - from] = ((this.dividers[at - from] ?? 0) << 4) | next;
      if ((DIVIDERS & (1 << (kind[at] ?? 0))) !== 0) next = kind[at] ?? 0;
    }
  }
}
