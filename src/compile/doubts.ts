import type { Diagnostic } from '../model/diagnostic.ts';
import { Evidence } from '../model/evidence.ts';
import { quotesOf } from '../model/quotes.ts';
import type { Actor, Article, Network, Review } from '../model/schema.ts';
import { UNDATED } from '../model/undated.ts';

/** Returns what a person should look at before publishing: nothing here is wrong, and nothing is left out for it. */
export function doubtsOf(network: Network): Diagnostic[] {
  const evidence = new Evidence(network);
  return [
    ...network.articles.filter((article) => isBare(article, network)).map(bare),
    ...network.articles.filter(({ published }) => published === UNDATED).map(undated),
    ...network.actors.filter((actor) => isAlone(actor, evidence)).map(alone),
    ...reviewDoubt(network, 'machine'),
    ...reviewDoubt(network, 'disputed'),
  ];
}

const isBare = ({ id }: Article, network: Network): boolean =>
  ![...quotesOf(network)].some(({ quote }) => quote.article === id);

const bare = ({ id }: Article): Diagnostic => ({
  kind: 'nothing-annotated',
  message: `nothing in ${id} is annotated yet`,
  article: id,
});

const undated = ({ id }: Article): Diagnostic => ({
  kind: 'undated',
  message: `when ${id} was published is not known`,
  article: id,
});

/** A publisher stands at the end of every chain, and needs no other tie. */
function isAlone({ id }: Actor, evidence: Evidence): boolean {
  const publishes = evidence.network.articles.some(({ publisher }) => publisher === id);
  const speaks = evidence.saidBy(id).length + evidence.passedOnBy(id).length > 0;
  return !publishes && !speaks && evidence.relationsOf(id).length === 0;
}

function alone({ name, mentions }: Actor): Diagnostic {
  const [first] = mentions;
  const message = `${name} is named, but no relation ties it and it says nothing`;
  return { kind: 'no-tie', message, ...(first ? { article: first.article, span: first } : {}) };
}

function reviewDoubt(
  { actors, relations, statements }: Network,
  review: Exclude<Review, 'confirmed'>,
): Diagnostic[] {
  const count = [...actors, ...relations, ...statements].filter((record) => record.review === review).length;
  if (count === 0) return [];
  const entries = count === 1 ? '1 entry is' : `${count} entries are`;
  return review === 'machine'
    ? [{ kind: 'unreviewed', message: `${entries} not reviewed by a person` }]
    : [{ kind: 'disputed', message: `${entries} disputed` }];
}
