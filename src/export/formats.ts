import type { Network } from '../model/schema.ts';
import type { ExportFile, ExportOptions } from './export-file.ts';

/** A form in which a network can be taken along. */
export interface Format {
  /** Its name on the command line and in addresses. */
  readonly id: string;
  /** Its name for a reader. */
  readonly label: string;
  /** Returns its files. What writes them arrives only now, so that a page that lists the formats stays light. */
  write(network: Network, options: ExportOptions): Promise<readonly ExportFile[]>;
}

/** Every form that is made of the network alone, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  {
    id: 'gexf',
    label: 'GEXF 1.3 (Gephi)',
    write: async (network) => [(await import('./gexf.ts')).gexfOf(network)],
  },
  {
    id: 'graphml',
    label: 'GraphML (yEd, igraph, NetworkX)',
    write: async (network) => [(await import('./graphml.ts')).graphmlOf(network)],
  },
  {
    id: 'graphology',
    label: 'graphology JSON (Gephi Lite)',
    write: async (network) => [(await import('./graphology.ts')).graphologyOf(network)],
  },
  {
    id: 'csv',
    label: 'CSV tables: nodes, edges, quotes, chains',
    write: async (network, options) => (await import('./csv.ts')).tablesOf(network, options),
  },
  {
    id: 'webannotation',
    label: 'W3C Web Annotations (JSON-LD)',
    write: async (network, options) => (await import('./web-annotation.ts')).annotationsOf(network, options),
  },
  {
    id: 'ftm',
    label: 'FollowTheMoney entities (Aleph, OpenAleph)',
    write: async (network) => [(await import('./follow-the-money.ts')).entitiesOf(network)],
  },
  {
    id: 'markdown',
    label: 'Report in Markdown',
    write: async (network, options) => [(await import('./markdown.ts')).reportOf(network, options)],
  },
];
