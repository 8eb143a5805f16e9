import { mix } from '../tagging/hash.ts';
import type { FeatureRows } from '../tagging/sequence.ts';
import type { TaggedText } from './tagged-text.ts';

/** Fills `into` with the features of a sentence's tokens for the net that finds cues: each word by itself. */
export function cueNetFeatures(
  { first, words, tags, kind, quoted }: TaggedText,
  sentence: number,
  into: FeatureRows,
): void {
  const to = first[sentence + 1] ?? 0;
  into.clear();
  for (let at = first[sentence] ?? 0; at < to; at++) {
    into.add(mix(1, words.lower[at] ?? 0));
    into.add(mix(2, words.stem[at] ?? 0));
    into.add(mix(3, words.suffix3[at] ?? 0));
    into.add(mix(4, words.shape[at] ?? 0));
    into.add(mix(5, words.fine[at] ?? 0));
    into.add(mix(6, words.middle[at] ?? 0));
    into.add(mix(7, words.coarse[at] ?? 0));
    into.add(mix(8, words.lists[at] ?? 0));
    into.add(mix(9, tags[at] ?? 0));
    into.add(mix(10, kind[at] ?? 0));
    into.add(mix(11, quoted[at] ?? 0));
    into.endToken();
  }
}
