import { inReadingOrder } from '../../model/span.ts';
import { firstEndingAfter } from '../by-place.ts';
import type { Attribution, Mention } from '../reading.ts';
import type { Speech } from './course.ts';
import type { MentionFinder } from './sources.ts';
import type { Word } from './words.ts';

/** Whom each attribution's words for its speaker are about; an attribution whose source is nobody's mention is left out. */
export type Sources = ReadonlyMap<Attribution, Mention>;

/** Returns the mentions that the words for speakers are about. */
export const sourceMentions = (
  attributions: readonly Attribution[],
  finder: MentionFinder,
  words: readonly Word[],
): Sources =>
  new Map(
    attributions.flatMap((attribution) => {
      const { source } = attribution;
      const mention = source === undefined ? undefined : finder.ofSource(source, words);
      return mention === undefined ? [] : [[attribution, mention] as const];
    }),
  );

/** Returns what is said in quotation marks or in a turn, by whoever is named for it. */
export const speechIn = (sources: Sources, words: readonly Word[]): Speech[] =>
  [...sources]
    .flatMap(([{ mode, contents }, mention]) => {
      if (mode !== 'direct') return [];
      const speaker = firstEndingAfter(words, mention.head.start);
      return contents.map(({ start, end }) => ({ start, end, speaker }));
    })
    .sort(inReadingOrder);
