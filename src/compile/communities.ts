import { randomLcg } from 'd3';
import graphology from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import type { Relation } from '../model/schema.ts';

// The package's types promise a default export, but the CommonJS module is the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/**
 * Returns the community of each actor: those who are tied more to each other than to the rest (Louvain, Blondel et al.
 * 2008, with a seed). Communities are numbered from 0 in the order of their first actor; who has no tie is alone.
 */
export function communitiesOf(
  actors: readonly { id: string }[],
  relations: readonly Relation[],
): ReadonlyMap<string, number> {
  const graph = new graphology.UndirectedGraph();
  for (const { id } of actors) graph.addNode(id);
  for (const { source, target } of relations)
    graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: Number(weight) + 1 }));
  const found = graph.size === 0 ? {} : louvain(graph, { rng: randomLcg(0.42), getEdgeWeight: 'weight' });
  return numbered(actors.map(({ id }) => [id, found[id] === undefined ? `alone ${id}` : String(found[id])]));
}

function numbered(groups: readonly (readonly [string, string])[]): Map<string, number> {
  const order = [...new Set(groups.map(([, group]) => group))];
  return new Map(groups.map(([id, group]) => [id, order.indexOf(group)]));
}
