import type { Diagnostic } from '../model/diagnostic.ts';
import { SCHEMA_VERSION, type Network, type Review } from '../model/schema.ts';
import { verify } from '../model/verify.ts';
import {
  castSchema,
  notesSchema,
  tolerantCastSchema,
  tolerantNotesSchema,
  type CastNotes,
} from './annotations.ts';
import { ArticleReader, type ArticleSource, type ProvenArticle } from './article-reader.ts';
import { weaveCast } from './cast.ts';
import { CastIndex } from './cast-index.ts';
import { doubtsOf } from './doubts.ts';
import { layOut } from './layout/layout.ts';
import type { Located } from './located.ts';
import { CompileError, Trouble } from './problem.ts';
import { readNotes, readNotesTolerantly } from './read-notes.ts';
import { weaveWalk } from './walk.ts';
import { weaveRelations, weaveStatements } from './weave.ts';
import { withhold } from './withhold.ts';

/** All that a network is made of. */
export interface NetworkSource {
  readonly id: string;
  readonly cast: Located;
  readonly articles: readonly ArticleSource[];
  /** Whether some article could not be read: then what can be proven is, and nothing is made. */
  readonly partial: boolean;
}

/** A proven network, and what a person should still look at. */
export interface Compiled {
  /** As it may be published: what its evidence mode keeps back is not in it. */
  readonly network: Network;
  /** With every word of its articles, for whoever has them anyway. */
  readonly proven: Network;
  readonly doubts: readonly Diagnostic[];
}

/**
 * Returns the network that annotations and texts prove, laid out. The same sources give the same network.
 * @param generator the name and version of the compiler, kept in the network
 * @throws CompileError with every problem of every file where anything is not proven
 */
export function compile(source: NetworkSource, generator: string): Compiled {
  const trouble = new Trouble();
  const cast = readNotesTolerantly(castSchema, tolerantCastSchema, source.cast, trouble);
  if (!cast) {
    for (const { notes } of source.articles) readNotes(notesSchema, notes, trouble);
    throw new CompileError(trouble.problems);
  }
  const proven = lawful(weave(source, cast, generator, trouble));
  return {
    network: lawful(withhold(proven, cast.evidence)),
    proven,
    doubts: doubtsOf(proven),
  };
}

function lawful(network: Network): Network {
  const [broken] = verify(network);
  if (broken) throw new Error(`the compiler broke a law of its own: ${broken.where}: ${broken.message}`);
  return network;
}

function readArticle(source: ArticleSource, cast: CastNotes, trouble: Trouble): ProvenArticle | undefined {
  const notes = readNotesTolerantly(notesSchema, tolerantNotesSchema, source.notes, trouble);
  return notes && new ArticleReader(source, notes, new CastIndex(cast, trouble), trouble).read();
}

function weave(source: NetworkSource, cast: CastNotes, generator: string, trouble: Trouble): Network {
  const articles = source.articles.flatMap((article) => readArticle(article, cast, trouble) ?? []);
  if (source.partial || articles.length < source.articles.length) throw new CompileError(trouble.problems);
  const actors = weaveCast(cast, articles, source.cast, trouble);
  trouble.throwIfAny();
  const statements = weaveStatements(articles.flatMap((article) => article.statements));
  const relations = weaveRelations(
    articles.flatMap((article) => article.relations),
    statements,
  );
  const told = [...statements.values()];
  // Only now: a step of a statement that was not proven would be its echo.
  const walk = weaveWalk(cast.walk, told, source.cast, trouble);
  trouble.throwIfAny();
  return {
    schemaVersion: SCHEMA_VERSION,
    id: source.id,
    title: cast.title,
    ...(cast.description === undefined ? {} : { description: cast.description }),
    generator,
    review: overall([...actors, ...relations, ...told].map(({ review }) => review)),
    articles: articles.map(({ article }) => article).sort((a, b) => (a.id < b.id ? -1 : 1)),
    actors: layOut(actors, relations, told),
    relations,
    statements: told,
    ...(walk.length > 0 ? { walk } : {}),
  };
}

function overall(reviews: readonly Review[]): Network['review'] {
  if (reviews.every((review) => review === 'machine')) return 'machine';
  return reviews.every((review) => review === 'confirmed') ? 'confirmed' : 'mixed';
}
