import type { ArticleSource } from '../compile/article-reader.ts';
import type { Located } from '../compile/located.ts';

/** A YAML file that was read: its text, and its values with their places. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly located: Located;
}

/** An article's text, and its annotations if somebody has written any. */
export interface ArticleFiles extends Omit<ArticleSource, 'notes'> {
  readonly annotated?: { readonly text: string; readonly source: ArticleSource };
}

/** A network's files: its cast, if there is one, and its articles. */
export interface NetworkFiles {
  readonly folder: string;
  readonly cast: YamlFile | undefined;
  readonly articles: readonly ArticleFiles[];
}
