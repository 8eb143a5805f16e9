import type { Evidence } from '../../model/evidence.ts';
import type { Quote } from '../../model/schema.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Reach } from './reach.ts';

/** The paragraph that a reader has come to in an article. */
export interface Passage extends Span {
  readonly article: string;
}

/** Returns the actors that a passage names and the relations that rest on its words. */
export function toldIn({ network }: Evidence, passage: Passage): Reach {
  const isHere = (quote: Quote): boolean => quote.article === passage.article && overlaps(quote, passage);
  const actors = network.actors.filter(({ mentions }) => mentions.some(isHere)).map(({ id }) => id);
  const relations = network.relations.filter(({ quotes }) => quotes.some(isHere));
  return {
    actors: new Set([...actors, ...relations.flatMap(({ source, target }) => [source, target])]),
    relations: new Set(relations.map(({ id }) => id)),
  };
}
