import { inReadingOrder } from '../../model/span.ts';
import { firstEndingAfter } from '../by-place.ts';
import type { Attribution, Mention } from '../reading.ts';
import type { Speech } from './course.ts';
import type { MentionFinder } from './sources.ts';
import type { Word } from './words.ts';

/** Returns the mentions that the words for speakers are about. */
export function sourceMentions(
  attributions: readonly Attribution[],
  finder: MentionFinder,
  words: readonly Word[],
): Set<Mention> {
  return new Set(
    attributions.flatMap(({ source }) =>
      source === undefined ? [] : (finder.ofSource(source, words) ?? []),
    ),
  );
}

/** Returns what is said in quotation marks or in a turn, by whoever is named for it. */
export const speechIn = (
  attributions: readonly Attribution[],
  finder: MentionFinder,
  words: readonly Word[],
): Speech[] =>
  attributions
    .flatMap(({ mode, source, contents }) => {
      const mention = mode === 'direct' && source !== undefined ? finder.ofSource(source, words) : undefined;
      if (mention === undefined) return [];
      const speaker = firstEndingAfter(words, mention.head.start);
      return contents.map(({ start, end }) => ({ start, end, speaker }));
    })
    .sort(inReadingOrder);
