import type { ArticleSource } from '../../compile/article-reader.ts';
import type { Located } from '../../compile/located.ts';
import type { Trouble } from '../../compile/problem.ts';
import { UNDATED } from '../../model/undated.ts';
import type { ArticleFiles, YamlFile } from '../network-files.ts';
import { readYaml } from '../yaml.ts';
import { draftArticle } from './draft-article.ts';
import type { DraftEntries } from './entries.ts';
import { withActors } from './insert-actors.ts';
import { asKnown, knownActors } from './known-cast.ts';
import { castYaml, notesYaml } from './yaml-files.ts';

/** The cast with the actors that the drafts add to it, and the articles with their drafts. */
export interface DraftedSources {
  readonly cast: Located | undefined;
  readonly articles: readonly ArticleSource[];
}

/**
 * Returns articles with annotations that are drafted on the spot and written nowhere, and the cast that they need: the
 * one that is there with more actors in it, or a new one.
 */
export function draftedInMemory(
  bare: readonly ArticleFiles[],
  cast: YamlFile | undefined,
  trouble: Trouble,
): DraftedSources {
  let known = cast ? knownActors(cast.located) : [];
  const drafts = bare.map((article) => {
    const entries = draftArticle(article.id, article.text, known);
    const added = entries.cast.filter(({ id }) => !known.some((actor) => actor.id === id));
    known = [...known, ...added.map(asKnown)];
    return { article, entries: { ...entries, cast: added } };
  });
  return {
    cast: castWith(
      drafts.map(({ entries }) => entries),
      cast,
      trouble,
    ),
    articles: drafts.flatMap(({ article, entries }) => {
      const file = `${article.file.replace(/\.txt$/, '.yaml')} (drafted)`;
      const notes = readYaml(file, notesYaml(entries, UNDATED), trouble);
      const { id, text } = article;
      return notes ? [{ id, file: article.file, text, notes }] : [];
    }),
  };
}

function castWith(
  drafts: readonly DraftEntries[],
  cast: YamlFile | undefined,
  trouble: Trouble,
): Located | undefined {
  const added = drafts.flatMap((entries) => entries.cast);
  const [first] = drafts;
  if (!cast) return first && readYaml('network.yaml (drafted)', castYaml({ ...first, cast: added }), trouble);
  return added.length === 0 ? cast.located : readYaml(cast.file, withActors(cast.text, added), trouble);
}
