import { mix } from '../tagging/hash.ts';
import type { FeatureRows } from '../tagging/sequence.ts';
import { KIND, QUOTED, type TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';
import { LIST } from './word-sets.ts';

/** Stands for a word beyond the ends of a window. */
const EDGE = 0x5eed;

/** What lies between the cue and each token of its window, counted outwards from the cue. */
export class Surroundings {
  readonly between: Uint32Array;
  readonly skeleton: Uint32Array;

  constructor(text: TaggedText, window: TokenRange, cue: TokenRange, cues: Uint8Array) {
    this.between = new Uint32Array(window.to - window.from);
    this.skeleton = new Uint32Array(window.to - window.from);
    this.#walk(text, window, cue.from - 1, -1, cues);
    this.#walk(text, window, cue.to, 1, cues);
  }

  #walk(text: TaggedText, window: TokenRange, start: number, step: 1 | -1, cues: Uint8Array): void {
    let commas = 0;
    let marks = 0;
    let others = 0;
    let words = 0;
    let skeleton = 0;
    let parts = 0;
    let last = -1;
    for (let at = start; at >= window.from && at < window.to; at += step) {
      const kind = text.kind[at] ?? 0;
      const between = (Math.min(commas, 3) << 6) | (Math.min(marks, 3) << 4) | (Math.min(others, 2) << 2);
      this.between[at - window.from] = between | Math.min(words, 1);
      this.skeleton[at - window.from] = skeleton;
      if (kind === KIND.comma) commas++;
      if ((text.quoted[at] ?? 0) >= QUOTED.opening) marks++;
      if (cues[at] === 1) others++;
      words++;
      if (parts < 6 && kind !== KIND.word && kind !== KIND.capital && kind !== last) {
        skeleton = mix(skeleton, kind + 1);
        parts++;
      }
      last = kind;
    }
  }
}

/** 0 to 4 as they are, then 5–6, 7–9, 10–14, 15–24 and more. */
function bucketOf(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 10) return 6;
  if (distance < 15) return 7;
  return distance < 25 ? 8 : 9;
}

/** Fills `into` with the features of a window's tokens, for the tagger of a cue's source and content. */
export function argumentFeatures(
  text: TaggedText,
  window: TokenRange,
  cue: TokenRange,
  /** 1 where a token is part of any cue. */
  cues: Uint8Array,
  into: FeatureRows,
): void {
  const around = new Surroundings(text, window, cue, cues);
  const { lower, stem, shape, suffix3, lists } = text.words;
  const { kind, quoted, tags, sentence, first } = text;
  const at2 = (array: Uint32Array | Uint8Array, at: number): number =>
    at < window.from || at >= window.to ? EDGE : (array[at] ?? 0);
  const head = headOf(text, cue);
  const cueStem = stem[head] ?? 0;
  const cueSentence = sentence[cue.from] ?? 0;
  const sFrom = first[cueSentence] ?? 0;
  const sTo = first[cueSentence + 1] ?? 0;
  const cueQuoted = quoted[cue.from] ?? 0;
  const kBefore = cue.from > sFrom ? (kind[cue.from - 1] ?? 0) : 31;
  const kAfter = cue.to < sTo ? (kind[cue.to] ?? 0) : 31;
  const kAfter2 = cue.to + 1 < sTo ? (kind[cue.to + 1] ?? 0) : 31;
  const ctx = mix(mix(mix(7, kBefore), kAfter), cueQuoted === 0 ? 0 : 1);
  const ctx2 = mix(mix(ctx, kAfter2), kind[sFrom] === KIND.opening ? 1 : 0);
  const cueTag = tags[head] ?? 0;
  into.clear();
  for (let at = window.from; at < window.to; at++) {
    if (at >= cue.from && at < cue.to) {
      into.add(mix(99, 1));
      into.endToken();
      continue;
    }
    const before = at < cue.from;
    const side = before ? 1 : 2;
    const distance = bucketOf(before ? cue.from - at : at - cue.to + 1);
    const sd = mix(side, distance);
    const i = at - window.from;
    const bt = mix(side + 10, around.between[i] ?? 0);
    const skel = mix(side + 20, around.skeleton[i] ?? 0);
    const w = lower[at] ?? 0;
    const k = kind[at] ?? 0;
    const q = quoted[at] ?? 0;
    const wl = at2(lower, at - 1);
    const wr = at2(lower, at + 1);
    const kl = at2(kind, at - 1);
    const kr = at2(kind, at + 1);
    const kll = at2(kind, at - 2);
    const krr = at2(kind, at + 2);
    const t = tags[at] ?? 0;
    const tl = at2(tags, at - 1);
    const tr = at2(tags, at + 1);
    const ql = at2(quoted, at - 1);
    const qr = at2(quoted, at + 1);
    const s = sentence[at] ?? 0;
    const ds = s - cueSentence + 2;
    const fromStart = Math.min(at - (first[s] ?? 0), 3);
    const toEnd = Math.min((first[s + 1] ?? 0) - 1 - at, 3);
    const li = lists[at] ?? 0;
    into.add(mix(mix(1, w), side));
    into.add(sd);
    into.add(mix(mix(2, stem[at] ?? 0), side));
    into.add(mix(mix(3, shape[at] ?? 0), side));
    into.add(mix(mix(4, suffix3[at] ?? 0), side));
    into.add(mix(mix(5, t), side));
    into.add(mix(mix(6, wl), side));
    into.add(mix(mix(7, wr), side));
    into.add(mix(mix(mix(8, wl), w), side));
    into.add(mix(mix(mix(9, w), wr), side));
    into.add(mix(mix(mix(mix(10, tl), t), tr), side));
    into.add(mix(mix(mix(mix(11, at2(tags, at - 2)), tl), t), side));
    into.add(mix(mix(mix(mix(12, t), tr), at2(tags, at + 2)), side));
    into.add(mix(mix(mix(mix(13, kl), k), kr), side));
    into.add(mix(mix(mix(mix(mix(mix(14, kll), kl), k), kr), krr), side));
    into.add(bt);
    const bk = mix(bt, k);
    into.add(mix(15, bk));
    into.add(mix(mix(16, bk), kl));
    into.add(mix(mix(17, bk), kr));
    into.add(mix(mix(18, bt), q));
    into.add(mix(mix(19, bt), t));
    into.add(mix(mix(mix(20, bt), tl), t));
    const c = mix(cueStem, side);
    into.add(c);
    into.add(mix(mix(21, c), bt));
    into.add(mix(mix(22, c), k));
    into.add(mix(mix(23, c), w));
    into.add(mix(mix(24, c), q));
    into.add(mix(mix(25, c), distance));
    into.add(mix(mix(26, c), t));
    into.add(mix(mix(27, c), ctx));
    into.add(mix(mix(mix(28, c), kl), k));
    const x = mix(ctx, side);
    into.add(x);
    into.add(mix(mix(29, x), distance));
    into.add(mix(mix(30, x), bt));
    into.add(mix(mix(mix(31, x), bt), q));
    into.add(mix(mix(mix(32, x), bk), kl));
    into.add(mix(mix(mix(33, x), q), ds));
    const x2 = mix(ctx2, side);
    into.add(mix(mix(34, x2), bt));
    into.add(mix(mix(mix(35, x2), q), ds));
    into.add(mix(mix(36, x2), skel));
    into.add(mix(mix(mix(mix(37, ql), q), qr), side));
    into.add(mix(mix(mix(38, q), cueQuoted), side));
    into.add(mix(mix(mix(mix(39, q), cueQuoted), bt), k));
    into.add(skel);
    into.add(mix(mix(40, skel), c));
    into.add(mix(mix(41, skel), ctx));
    into.add(mix(mix(42, skel), t));
    into.add(mix(mix(43, skel), k));
    into.add(mix(mix(44, skel), w));
    into.add(mix(mix(mix(45, fromStart), ds), side));
    into.add(mix(mix(mix(46, toEnd), ds), side));
    into.add(mix(mix(mix(47, fromStart), ds), ctx));
    into.add(mix(mix(mix(48, toEnd), ds), ctx));
    into.add(mix(mix(mix(49, toEnd), kr), bt));
    into.add(mix(mix(50, sd), li));
    into.add(mix(mix(mix(51, side), li), at2(lists, at - 1)));
    into.add(mix(mix(mix(52, side), li), at2(lists, at + 1)));
    into.add(mix(mix(53, sd), t));
    into.add(mix(mix(54, sd), shape[at] ?? 0));
    into.add(mix(mix(55, sd), cueTag));
    into.add(mix(mix(mix(56, sd), cueTag), t));
    into.add(mix(mix(mix(57, skel), cueTag), tl));
    const other = mix(mix(cues[at] ?? 0, at2(cues, at - 1)), at2(cues, at + 1));
    into.add(mix(mix(58, other), side));
    into.add(mix(mix(59, other), bt));
    into.add(mix(mix(60, sd), mix(kl, k)));
    into.add(mix(mix(61, sd), mix(k, kr)));
    into.endToken();
  }
}

/** Returns the word of a cue that tells what kind it is: the last verb of speech or thought, or the last word of content. */
export function headOf({ words: { lists } }: TaggedText, cue: TokenRange): number {
  const light =
    LIST.auxiliary | LIST.adverb | LIST.negation | LIST.preposition | LIST.determiner | LIST.conjunction;
  let head = -1;
  for (let at = cue.from; at < cue.to; at++) {
    const bits = lists[at] ?? 0;
    if ((bits & (LIST.say | LIST.think)) !== 0) return at;
    if (head < 0 && (bits & light) === 0) head = at;
  }
  return head < 0 ? cue.to - 1 : head;
}
