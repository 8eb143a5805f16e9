import { mix } from '../tagging/hash.ts';
import type { FeatureRows } from '../tagging/sequence.ts';
import { Scene } from './scene.ts';
import { spotOf, type Spot } from './spot.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** What a token that belongs to the cue has, and no other. */
const OF_CUE = 0xc0e;

/**
 * Fills `into` with the features of a window's tokens, for the tagger of a cue's source and content; `cues` holds 1 for
 * each token of the text that is part of any cue.
 */
export function argumentFeatures(
  text: TaggedText,
  window: TokenRange,
  cue: TokenRange,
  cues: Uint8Array,
  into: FeatureRows,
): void {
  const scene = new Scene(text, window, cue, cues);
  let hasOther = 0;
  let sentence = -1;
  into.clear();
  for (let at = window.from; at < window.to; at++) {
    const here = text.sentence[at] ?? 0;
    if (here !== sentence) hasOther = scene.hasOther(here);
    sentence = here;
    if (at >= cue.from && at < cue.to) into.add(OF_CUE);
    else spotFeatures(scene, spotOf(scene, at, hasOther), into);
    into.endToken();
  }
}

function spotFeatures(scene: Scene, spot: Spot, into: FeatureRows): void {
  words(scene, spot, into);
  tags(scene, spot, into);
  classes(scene, spot, into);
  kinds(scene, spot, into);
  between(scene, spot, into);
  cueWord(scene, spot, into);
  context(scene, spot, into);
  skeleton(scene, spot, into);
  edges(scene, spot, into);
  others(scene, spot, into);
}

function words(scene: Scene, { at, side, place }: Spot, into: FeatureRows): void {
  const { lower, stem, shape, suffix3, lists } = scene.text.words;
  const here = lower[at] ?? 0;
  const left = scene.look(lower, at - 1);
  const right = scene.look(lower, at + 1);
  const listed = lists[at] ?? 0;
  into.add(mix(mix(1, here), side));
  into.add(mix(mix(2, stem[at] ?? 0), side));
  into.add(mix(mix(3, shape[at] ?? 0), side));
  into.add(mix(mix(4, suffix3[at] ?? 0), side));
  into.add(mix(mix(6, left), side));
  into.add(mix(mix(7, right), side));
  into.add(mix(mix(mix(8, left), here), side));
  into.add(mix(mix(mix(9, here), right), side));
  into.add(mix(mix(mix(62, right), scene.look(lower, at + 2)), scene.text.kind[at] ?? 0));
  into.add(mix(mix(50, place), listed));
  into.add(mix(mix(mix(51, side), listed), scene.look(lists, at - 1)));
  into.add(mix(mix(mix(52, side), listed), scene.look(lists, at + 1)));
  into.add(mix(mix(54, place), shape[at] ?? 0));
}

function classes(scene: Scene, { at, side, place, between: here }: Spot, into: FeatureRows): void {
  const { fine, middle, coarse } = scene.text.words;
  into.add(mix(mix(101, fine[at] ?? 0), side));
  into.add(mix(mix(102, middle[at] ?? 0), side));
  into.add(mix(mix(103, scene.look(middle, at - 1)), side));
  into.add(mix(mix(104, scene.look(middle, at + 1)), side));
  into.add(mix(mix(mix(105, scene.look(coarse, at - 1)), coarse[at] ?? 0), side));
  into.add(mix(mix(mix(106, coarse[at] ?? 0), scene.look(coarse, at + 1)), side));
  into.add(mix(mix(107, place), coarse[at] ?? 0));
  into.add(mix(mix(108, here), coarse[at] ?? 0));
}

function tags(scene: Scene, { at, side, place }: Spot, into: FeatureRows): void {
  const of = scene.text.tags;
  const here = of[at] ?? 0;
  const left = scene.look(of, at - 1);
  const right = scene.look(of, at + 1);
  into.add(mix(mix(5, here), side));
  into.add(mix(mix(mix(mix(10, left), here), right), side));
  into.add(mix(mix(mix(mix(11, scene.look(of, at - 2)), left), here), side));
  into.add(mix(mix(mix(mix(12, here), right), scene.look(of, at + 2)), side));
  into.add(mix(mix(53, place), here));
  into.add(mix(mix(55, place), scene.tag));
  into.add(mix(mix(mix(56, place), scene.tag), here));
}

function kinds(scene: Scene, { at, side, place }: Spot, into: FeatureRows): void {
  const { kind, quoted } = scene.text;
  const here = kind[at] ?? 0;
  const left = scene.look(kind, at - 1);
  const right = scene.look(kind, at + 1);
  const three = mix(mix(mix(13, left), here), right);
  into.add(mix(three, side));
  into.add(mix(mix(mix(three, scene.look(kind, at - 2)), scene.look(kind, at + 2)), side));
  into.add(mix(mix(60, place), mix(left, here)));
  into.add(mix(mix(61, place), mix(here, right)));
  const state = quoted[at] ?? 0;
  into.add(mix(mix(mix(mix(37, scene.look(quoted, at - 1)), state), scene.look(quoted, at + 1)), side));
  into.add(mix(mix(mix(38, state), scene.quoted), side));
}

function between(scene: Scene, { at, between: here, place, side }: Spot, into: FeatureRows): void {
  const { kind, quoted, tags: of } = scene.text;
  const state = quoted[at] ?? 0;
  const dividers = scene.around.dividers[at - scene.window.from] ?? 0;
  const both = mix(here, kind[at] ?? 0);
  into.add(place);
  into.add(here);
  into.add(mix(15, both));
  into.add(mix(mix(16, both), scene.look(kind, at - 1)));
  into.add(mix(mix(17, both), scene.look(kind, at + 1)));
  into.add(mix(mix(18, here), state));
  into.add(mix(mix(19, here), of[at] ?? 0));
  into.add(mix(mix(mix(20, here), scene.look(of, at - 1)), of[at] ?? 0));
  into.add(mix(mix(39, both), mix(state, scene.quoted)));
  into.add(mix(mix(63, side), dividers));
  into.add(mix(mix(64, here), dividers));
  into.add(mix(mix(65, both), dividers));
}

function cueWord(scene: Scene, { at, side, between: here, distance }: Spot, into: FeatureRows): void {
  const { words: of, kind, quoted, tags: tagged } = scene.text;
  const word = mix(scene.stem, side);
  into.add(word);
  into.add(mix(mix(21, word), here));
  into.add(mix(mix(22, word), kind[at] ?? 0));
  into.add(mix(mix(23, word), of.lower[at] ?? 0));
  into.add(mix(mix(24, word), quoted[at] ?? 0));
  into.add(mix(mix(25, word), distance));
  into.add(mix(mix(26, word), tagged[at] ?? 0));
  into.add(mix(mix(27, word), scene.context));
  into.add(mix(mix(mix(28, word), scene.look(kind, at - 1)), kind[at] ?? 0));
  into.add(mix(mix(66, word), scene.around.dividers[at - scene.window.from] ?? 0));
}

function context(
  scene: Scene,
  { at, side, between: here, distance, offset, skeleton: path }: Spot,
  into: FeatureRows,
): void {
  const { kind, quoted } = scene.text;
  const state = quoted[at] ?? 0;
  const near = mix(scene.context, side);
  const wide = mix(scene.wideContext, side);
  const dividers = scene.around.dividers[at - scene.window.from] ?? 0;
  into.add(near);
  into.add(mix(mix(29, near), distance));
  into.add(mix(mix(30, near), here));
  into.add(mix(mix(mix(31, near), here), state));
  into.add(mix(mix(mix(32, near), mix(here, kind[at] ?? 0)), scene.look(kind, at - 1)));
  into.add(mix(mix(mix(33, near), state), offset));
  into.add(mix(mix(34, wide), here));
  into.add(mix(mix(mix(35, wide), state), offset));
  into.add(mix(mix(36, wide), path));
  into.add(mix(mix(67, near), dividers));
  into.add(mix(mix(mix(68, wide), here), dividers));
}

function skeleton(scene: Scene, { at, side, skeleton: here }: Spot, into: FeatureRows): void {
  const { words: of, kind, tags: tagged } = scene.text;
  into.add(here);
  into.add(mix(mix(40, here), mix(scene.stem, side)));
  into.add(mix(mix(41, here), scene.context));
  into.add(mix(mix(42, here), tagged[at] ?? 0));
  into.add(mix(mix(43, here), kind[at] ?? 0));
  into.add(mix(mix(44, here), of.lower[at] ?? 0));
  into.add(mix(mix(mix(57, here), scene.tag), scene.look(tagged, at - 1)));
}

function edges(scene: Scene, { at, side, offset, between: here }: Spot, into: FeatureRows): void {
  const { first, sentence, kind } = scene.text;
  const own = sentence[at] ?? 0;
  const fromStart = Math.min(at - (first[own] ?? 0), 3);
  const toEnd = Math.min((first[own + 1] ?? 0) - 1 - at, 3);
  into.add(mix(mix(mix(45, fromStart), offset), side));
  into.add(mix(mix(mix(46, toEnd), offset), side));
  into.add(mix(mix(mix(47, fromStart), offset), scene.context));
  into.add(mix(mix(mix(48, toEnd), offset), scene.context));
  into.add(mix(mix(mix(49, toEnd), scene.look(kind, at + 1)), here));
}

function others(scene: Scene, { at, side, between: here, offset, hasOther }: Spot, into: FeatureRows): void {
  const { cues, text } = scene;
  const state = text.quoted[at] ?? 0;
  const beside = mix(mix(cues[at] ?? 0, scene.look(cues, at - 1)), scene.look(cues, at + 1));
  into.add(mix(mix(58, beside), side));
  into.add(mix(mix(59, beside), here));
  into.add(mix(mix(mix(69, hasOther), offset), mix(state, side)));
  into.add(mix(mix(mix(70, hasOther), here), mix(state, offset)));
}
