import { draftOf } from '../../src/draft/draft.ts';
import type { Span } from '../../src/model/span.ts';
import { MODELS } from '../support/models.ts';

/** A draft in words. */
export interface Drafted {
  /** `speaker [cue] content | content` for each statement, `?` where nobody speaks. */
  readonly statements: readonly string[];
  /** `source type target` for each relation, with its modality where that is not actual. */
  readonly relations: readonly string[];
  /** `speaker ← relay: content | content` for each statement. */
  readonly chains: readonly string[];
  /** Who speaks in each statement, all who do together: `a + b`. */
  readonly speakers: readonly string[];
  /** Returns the actor of the first mention that these words are, after the words `after`. */
  readonly whoIs: (words: string, after?: string) => string | undefined;
}

/** Returns the draft of some paragraphs under a headline of their own, read with the weights that are shipped. */
export const drafted = (...paragraphs: readonly string[]): Drafted =>
  draftedUnder('Owls meet', ...paragraphs);

/**
 * Returns the draft of some paragraphs under a headline.
 * @throws RangeError where nothing is drafted, for they are not taken for English
 */
export function draftedUnder(title: string, ...paragraphs: readonly string[]): Drafted {
  const text = [title, ...paragraphs].join('\n\n');
  const { language, actors, statements, relations } = draftOf(text, MODELS);
  if (language !== 'en') throw new RangeError(`too short to be taken for English (${language}): ${text}`);
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return {
    statements: statements.map(
      ({ chain, attribution: { cue, contents } }) =>
        `${chain[0]?.actor ?? '?'} [${words(cue)}] ${contents.map(words).join(' | ')}`,
    ),
    relations: relations.map(
      ({ source, type, target, modality }) =>
        `${source} ${type} ${target}${modality === 'actual' ? '' : ` (${modality})`}`,
    ),
    chains: statements.map(
      ({ chain, attribution: { contents } }) =>
        `${chain.map(({ actor }) => actor).join(' ← ')}: ${contents.map(words).join(' | ')}`,
    ),
    speakers: statements.map(({ chain, together }) =>
      [...chain.slice(0, 1).map(({ actor }) => actor), ...together].join(' + '),
    ),
    whoIs: (wanted, after = '') => {
      const from = text.indexOf(after) + after.length;
      return actors.find(({ mentions }) =>
        mentions.some(
          (one) => one.start >= from && words(one) === wanted && one.start === text.indexOf(wanted, from),
        ),
      )?.id;
    },
  };
}
