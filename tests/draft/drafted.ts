import { draftOf } from '../../src/draft/draft.ts';
import type { Span } from '../../src/model/span.ts';
import { MODELS } from '../support/models.ts';

/** A draft in words. */
export interface Drafted {
  /** `speaker [cue] content | content` for each statement, `?` where nobody speaks. */
  readonly statements: readonly string[];
  /** `source type target` for each relation, with its modality where that is not actual. */
  readonly relations: readonly string[];
  /** The type of each actor, by its id. */
  readonly types: Readonly<Record<string, string>>;
  /** Returns the actor of the first mention that these words are, after the words `after`. */
  readonly whoIs: (words: string, after?: string) => string | undefined;
}

/** Returns the draft of some paragraphs under a headline of their own, read with the weights that are shipped. */
export const drafted = (...paragraphs: readonly string[]): Drafted =>
  draftedUnder('Owls meet', ...paragraphs);

/** Returns the draft of some paragraphs under a headline. */
export function draftedUnder(title: string, ...paragraphs: readonly string[]): Drafted {
  const text = [title, ...paragraphs].join('\n\n');
  const { actors, statements, relations } = draftOf(text, MODELS);
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
    types: Object.fromEntries(actors.map(({ id, type }) => [id, type])),
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

/** Returns what is said in some paragraphs, each with whom it came through: `speaker ← relay: content`. */
export function draftedChains(...paragraphs: readonly string[]): string[] {
  const text = ['Owls meet', ...paragraphs].join('\n\n');
  return draftOf(text, MODELS).statements.map(({ chain, attribution: { contents } }) => {
    const said = contents.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return `${chain.map(({ actor }) => actor).join(' ← ')}: ${said}`;
  });
}
