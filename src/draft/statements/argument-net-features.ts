import { mix } from '../tagging/hash.ts';
import type { FeatureRows } from '../tagging/sequence.ts';
import { headOf } from './scene.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/**
 * Fills `into` with the features of a window's tokens for the net that finds a cue's source and content: the word by itself,
 * and where it is from the cue. What stands beside it the net remembers. `cues` holds 1 for each token of the text that is
 * part of any cue.
 */
export function argumentNetFeatures(
  text: TaggedText,
  window: TokenRange,
  cue: TokenRange,
  cues: Uint8Array,
  into: FeatureRows,
): void {
  const { words, tags, kind, quoted, sentence } = text;
  const cueWord = words.stem[headOf(text, cue)] ?? 0;
  const first = sentence[window.from] ?? 0;
  into.clear();
  for (let at = window.from; at < window.to; at++) {
    const isCue = at >= cue.from && at < cue.to ? 1 : 0;
    into.add(mix(1, words.stem[at] ?? 0));
    into.add(mix(2, words.fine[at] ?? 0));
    into.add(mix(3, words.middle[at] ?? 0));
    into.add(mix(4, words.coarse[at] ?? 0));
    into.add(mix(5, tags[at] ?? 0));
    into.add(mix(6, kind[at] ?? 0));
    into.add(mix(7, (quoted[at] ?? 0) + 4 * Math.min((sentence[at] ?? 0) - first, 3)));
    into.add(mix(8, words.lists[at] ?? 0));
    into.add(mix(9, 2 * (cues[at] ?? 0) + isCue));
    into.add(mix(10, placeOf(at, cue)));
    into.add(mix(11, words.shape[at] ?? 0));
    into.add(mix(12, cueWord));
    into.endToken();
  }
}

/** From how many tokens on distances are taken for one. */
const FAR = [2, 3, 4, 5, 6, 8, 12, 16, 24, 32, 48];

/** How far a token is before the cue (less than the middle), in it, or after it. */
function placeOf(at: number, { from, to }: TokenRange): number {
  if (at >= from && at < to) return FAR.length + 1;
  const distance = at < from ? from - at : at - to + 1;
  const step = FAR.filter((end) => distance >= end).length + 1;
  return FAR.length + 1 + (at < from ? -step : step);
}
