import { mix } from '../tagging/hash.ts';
import type { FeatureRows } from '../tagging/sequence.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** Stands for a word, tag or mark beyond the ends of a text. */
const EDGE = 0x5eed;

/** A cue, with what is the same for all that it may be read as. */
export interface CueInText {
  readonly text: TaggedText;
  readonly cue: TokenRange;
  /** A hash of the cue's main word. */
  readonly stem: number;
  /** 1 for each token of the text that is part of any cue. */
  readonly cues: Uint8Array;
}

/** Takes the edge of a piece before the token `at`; `template` tells which edge, `order` what else the piece is. */
export type EdgeTaker = (at: number, template: number, order: number) => void;

/** Adds the features of a piece's edge before the token `at`; `template` tells which edge, `order` what else the piece is. */
export function edgeFeatures(
  scene: CueInText,
  at: number,
  template: number,
  order: number,
  into: FeatureRows,
): void {
  const base = mix(template, at <= scene.cue.from ? 1 : 2);
  wordsBeside(scene, at, base, into);
  tagsBeside(scene, at, base, into);
  marksBeside(scene, at, base, order, into);
}

function wordsBeside({ text, stem }: CueInText, at: number, base: number, into: FeatureRows): void {
  const { lower, lists } = text.words;
  const word = (place: number): number => lower[place] ?? EDGE;
  into.add(mix(mix(base, 3), word(at)));
  into.add(mix(mix(base, 4), word(at - 1)));
  into.add(mix(mix(mix(base, 5), word(at - 1)), word(at)));
  into.add(mix(mix(mix(base, 12), stem), word(at)));
  into.add(mix(mix(mix(base, 13), stem), word(at - 1)));
  into.add(mix(mix(mix(base, 18), word(at)), word(at + 1)));
  into.add(mix(mix(mix(base, 19), lists[at] ?? 0), lists[at - 1] ?? 0));
  into.add(mix(mix(mix(base, 22), word(at - 2)), word(at - 1)));
}

function tagsBeside(scene: CueInText, at: number, base: number, into: FeatureRows): void {
  const { text, stem } = scene;
  const tag = (place: number): number => text.tags[place] ?? EDGE;
  const two = mix(tag(at - 1), tag(at));
  const beside = cuesBeside(scene, at);
  into.add(mix(mix(mix(base, 6), tag(at - 1)), tag(at)));
  into.add(mix(mix(mix(base, 7), tag(at - 1)), mix(tag(at), tag(at + 1))));
  into.add(mix(mix(mix(base, 8), tag(at - 2)), two));
  into.add(mix(mix(mix(base, 14), stem), two));
  into.add(mix(mix(base, 15), beside));
  into.add(mix(mix(mix(base, 16), beside), two));
  const after = mix(tag(at), tag(at + 1));
  into.add(mix(mix(mix(base, 21), after), mix(tag(at + 2), text.kind[at - 1] ?? EDGE)));
}

/** Which of the two tokens before a place and the two after it are part of a cue: 1, or 2 of this one. */
function cuesBeside({ cue, cues }: CueInText, at: number): number {
  const of = (place: number): number => (place >= cue.from && place < cue.to ? 2 : (cues[place] ?? 0));
  return mix(mix(of(at - 2), of(at - 1)), mix(of(at), of(at + 1)));
}

function marksBeside(
  { text, stem }: CueInText,
  at: number,
  base: number,
  order: number,
  into: FeatureRows,
): void {
  const kind = (place: number): number => text.kind[place] ?? EDGE;
  const kinds = mix(kind(at - 1), kind(at));
  const state = mix(text.quoted[at - 1] ?? EDGE, text.quoted[at] ?? EDGE);
  const begins = text.sentence[at] === text.sentence[at - 1] ? 0 : 1;
  into.add(mix(mix(base, 1), kinds));
  into.add(mix(mix(mix(base, 2), kinds), mix(kind(at - 2), kind(at + 1))));
  into.add(mix(mix(mix(base, 9), state), begins));
  into.add(mix(mix(mix(base, 10), state), order));
  into.add(mix(mix(mix(base, 11), stem), kinds));
  into.add(mix(mix(mix(base, 17), kinds), mix(text.words.lower[at + 1] ?? EDGE, order)));
  into.add(mix(mix(mix(base, 20), kinds), state));
}
