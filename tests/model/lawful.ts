import type { Actor, Article, Network, Quote, Relation, Statement } from '../../src/model/schema.ts';
import { quoteIn, tinyNetwork } from '../support/tiny.ts';

/** The smallest story that every law speaks of: a paper, two who act, a quoted sentence, and a line of furniture. */
export const STORY = `Harbour Post

Mayor Ada said the council must pay. The council met Ada.

Share this page`;

/** Returns a network that holds every law. */
export function lawfulNetwork(): Network {
  const network = tinyNetwork({
    text: STORY,
    title: 'Harbour Post',
    actors: { post: 'Harbour Post', ada: 'Ada', council: 'the council' },
    statements: [['ada', 'the council must pay', ['council'], { id: 's-pay' }]],
    relations: [
      ['ada', 'demands', 'council', 'council must pay', { id: 'r-pay', statement: 's-pay' }],
      ['council', 'meets', 'ada', 'The council met Ada', { id: 'r-met' }],
    ],
  });
  return {
    ...network,
    articles: network.articles.map((article) => ({ ...article, segments: withKinds(article) })),
    statements: network.statements.map((statement) => ({ ...statement, chain: withCue(statement) })),
  };
}

const withKinds = ({ segments }: Article): Article['segments'] =>
  segments.map(({ start, end }, at) => ({
    start,
    end,
    kind: (['title', 'paragraph', 'furniture'] as const)[at] ?? 'paragraph',
  }));

const withCue = ({ chain }: Statement): Statement['chain'] =>
  chain.map((hop) => (hop.role === 'speaker' ? { ...hop, cue: quoteIn(STORY, 'said') } : hop));

/** Returns the lawful network with its article changed. */
export const withArticle = (change: (article: Article) => Partial<Article>): Network => {
  const network = lawfulNetwork();
  return { ...network, articles: network.articles.map((article) => ({ ...article, ...change(article) })) };
};

/** Returns the lawful network with one actor changed. */
export const withActor = (id: string, change: Partial<Actor>): Network => {
  const network = lawfulNetwork();
  return {
    ...network,
    actors: network.actors.map((actor) => (actor.id === id ? { ...actor, ...change } : actor)),
  };
};

/** Returns the lawful network with its statement changed. */
export const withStatement = (change: (statement: Statement) => Partial<Statement>): Network => {
  const network = lawfulNetwork();
  return {
    ...network,
    statements: network.statements.map((statement) => ({ ...statement, ...change(statement) })),
  };
};

/** Returns the lawful network with one relation changed. */
export const withRelation = (id: string, change: Partial<Relation>): Network => {
  const network = lawfulNetwork();
  return {
    ...network,
    relations: network.relations.map((relation) =>
      relation.id === id ? { ...relation, ...change } : relation,
    ),
  };
};

/** Returns the lawful network with the proof of "The council met Ada" changed. */
export const withProof = (change: Partial<Quote>): Network =>
  withRelation('r-met', { quotes: [{ ...quoteIn(STORY, 'The council met Ada'), ...change }] });
