import { must } from './must.ts';
import type { Actor, Article, Hop, Network, Quote, Relation, Statement } from './schema.ts';
import { contains, inReadingOrder, lengthOf } from './span.ts';

/**
 * The questions that a reader asks of a network, answered from its own records: who is tied to whom, who says what,
 * and on whose say-so. Built once a network; every list is in reading order.
 */
export class Evidence {
  readonly network: Network;
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #relations: ReadonlyMap<string, Relation>;
  readonly #statements: ReadonlyMap<string, Statement>;

  constructor(network: Network) {
    this.network = network;
    this.#actors = byId(network.actors);
    this.#articles = byId(network.articles);
    this.#relations = byId(network.relations);
    this.#statements = byId(network.statements);
  }

  /** Returns the actor with an id, or `undefined`. */
  actor = (id: string): Actor | undefined => this.#actors.get(id);

  /** Returns the relation with an id, or `undefined`. */
  relation = (id: string): Relation | undefined => this.#relations.get(id);

  /** Returns the statement with an id, or `undefined`. */
  statement = (id: string): Statement | undefined => this.#statements.get(id);

  /** Returns the name of an actor that the laws guarantee to exist. */
  nameOf = (id: string): string => must(this.#actors, id).name;

  /** Returns the article that a quote is taken from. */
  articleOf = (quote: Quote): Article => must(this.#articles, quote.article);

  /** Returns the relations that have the actor at either end. */
  relationsOf = (actorId: string): Relation[] =>
    this.network.relations.filter(({ source, target }) => source === actorId || target === actorId);

  /** Returns the actors at the other end of an actor's relations, each once. */
  neighboursOf = (actorId: string): string[] => [
    ...new Set(this.relationsOf(actorId).map(({ source, target }) => (source === actorId ? target : source))),
  ];

  /** Returns the relations between two actors, in either direction. */
  relationsBetween = (one: string, other: string): Relation[] =>
    this.relationsOf(one).filter(({ source, target }) => source === other || target === other);

  /** Returns the statements that the actor itself makes. */
  saidBy = (actorId: string): Statement[] =>
    this.network.statements.filter(({ chain }) =>
      chain.some(({ actor, role }) => actor === actorId && role === 'speaker'),
    );

  /** Returns the statements of others that the actor passed on; what its own articles print is not counted. */
  passedOnBy = (actorId: string): Statement[] =>
    this.network.statements.filter(({ chain }) =>
      chain.some(({ actor, role }) => actor === actorId && role === 'relay'),
    );

  /** Returns the statements of others that speak of the actor. */
  saidOf = (actorId: string): Statement[] => {
    const own = new Set(this.saidBy(actorId));
    return this.network.statements.filter(
      (statement) => statement.about.includes(actorId) && !own.has(statement),
    );
  };

  /** Returns the shortest statement whose quote holds the given quote, or `undefined` where the outlet itself speaks. */
  statementHolding = (quote: Quote): Statement | undefined =>
    this.network.statements
      .filter((statement) => statement.quote.article === quote.article && contains(statement.quote, quote))
      .sort((a, b) => lengthOf(a.quote) - lengthOf(b.quote))[0];

  /** Returns the hops through which a quote reached the reader: its statement's chain, or the outlet alone. */
  chainBehind = (quote: Quote): readonly Hop[] =>
    this.statementHolding(quote)?.chain ?? [{ actor: this.articleOf(quote).publisher, role: 'outlet' }];

  /** Returns the relations that rest on words of a statement. */
  relationsWithin = ({ quote: said }: Statement): Relation[] =>
    this.network.relations.filter(({ quotes }) =>
      quotes.some((quote) => quote.article === said.article && contains(said, quote)),
    );

  /** Returns the speaker of a statement. */
  speakerOf = ({ chain }: Statement): string => chain[0]?.actor ?? '';
}

const byId = <Item extends { id: string }>(records: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(records.map((record) => [record.id, record]));

/** Orders quotes by article, then as they are read. */
export const byPlace = (a: Quote, b: Quote): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : inReadingOrder(a, b);
