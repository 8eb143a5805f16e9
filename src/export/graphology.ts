import graphology from 'graphology';
import type { Network } from '../model/schema.ts';
import type { ExportFile } from './export-file.ts';
import { aboutOf, graphOf, type Attributes } from './graph.ts';

/** Returns a network in graphology's serialised form, which Gephi Lite opens. */
export const graphologyOf = (network: Network): ExportFile => ({
  name: `${network.id}.graphology.json`,
  mediaType: 'application/json',
  text: `${JSON.stringify(graphologyGraph(network).export(), null, 1)}\n`,
});

/** Returns a network as an instance of graphology, a directed graph with parallel edges. */
export function graphologyGraph(
  network: Network,
  written: (attributes: Attributes) => Attributes = (attributes) => attributes,
): graphology.MultiDirectedGraph {
  const { nodes, edges } = graphOf(network);
  const graph = new graphology.MultiDirectedGraph();
  graph.replaceAttributes(written(aboutOf(network)));
  for (const { key, attributes } of nodes) graph.addNode(key, written(attributes));
  for (const { key, source, target, attributes } of edges)
    graph.addDirectedEdgeWithKey(key, source, target, written(attributes));
  return graph;
}
