import { Evidence } from '../model/evidence.ts';
import { radiusOf } from '../model/prominence.ts';
import type { Actor, Network, Relation } from '../model/schema.ts';
import { wordsOf } from '../model/withheld.ts';
import { chainInWords, chainsOf } from './chain.ts';

/** What other tools can keep with a node or an edge. What a record lacks is left out, and never empty. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A node of a graph as other tools know it. */
export interface GraphNode {
  readonly key: string;
  readonly attributes: Attributes;
}

/** An edge of a graph as other tools know it. */
export interface GraphEdge extends GraphNode {
  readonly source: string;
  readonly target: string;
}

/** A network as a directed graph with parallel edges, flat enough for any format. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What stands between several names, addresses or quotes that share one field. */
const BETWEEN = ' | ';

/**
 * Returns a network as a graph: an actor is a node, a relation is an edge. All edges are directed, since common readers
 * (NetworkX) refuse graphs of both kinds; where a tie has no direction, its `directed` is false. Sizes count mentions, and no
 * edge has a weight: quotes, distinct speakers and distinct outlets are counted apart.
 */
export function graphOf(network: Network): Graph {
  const evidence = new Evidence(network);
  return {
    nodes: network.actors.map((actor) => ({ key: actor.id, attributes: nodeAttributes(actor, evidence) })),
    edges: network.relations.map((relation) => ({
      key: relation.id,
      source: relation.source,
      target: relation.target,
      attributes: edgeAttributes(relation, evidence),
    })),
  };
}

/** `y` points upwards here, as in Gephi and sigma, and downwards in a network. */
function nodeAttributes(actor: Actor, evidence: Evidence): Attributes {
  return filled({
    label: actor.name,
    type: actor.type,
    aliases: actor.aliases.join(BETWEEN),
    description: actor.description,
    sameAs: actor.sameAs?.join(BETWEEN),
    unnamed: actor.unnamed === true,
    mentions: actor.mentions.length,
    statements: evidence.saidBy(actor.id).length,
    community: actor.community,
    review: actor.review,
    x: actor.x,
    y: actor.y === 0 ? 0 : -actor.y,
    size: radiusOf(actor),
  });
}

/** The type of a relation is `relation`, for `type` is the direction of an edge in Gephi’s tables. */
function edgeAttributes(relation: Relation, evidence: Evidence): Attributes {
  const chains = chainsOf(relation, evidence);
  const { quotes } = relation;
  return filled({
    label: relation.label,
    relation: relation.type,
    stance: relation.stance,
    modality: relation.modality,
    status: relation.status,
    directed: relation.directed,
    quotes: quotes.length,
    speakers: new Set(chains.map(([speaker]) => speaker?.actor)).size,
    outlets: new Set(quotes.map((quote) => evidence.articleOf(quote).publisher)).size,
    quote: quotes.flatMap((quote) => wordsOf(quote) ?? []).join(BETWEEN),
    chain: [...new Set(chains.map((chain) => chainInWords(chain, evidence)))].join(BETWEEN),
    articles: [...new Set(quotes.map(({ article }) => article))].join(BETWEEN),
    statement: relation.statement,
    review: relation.review,
  });
}

const filled = (fields: Readonly<Record<string, string | number | boolean | undefined>>): Attributes =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  );

/** Returns what a graph says of itself: the title with its description, and what made it. */
export const aboutOf = ({ title, description, generator }: Network): Attributes => ({
  title,
  description: description === undefined ? title : `${title}. ${description}`,
  creator: generator,
});
