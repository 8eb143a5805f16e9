import { write } from 'graphology-gexf';
import type { Network } from '../model/schema.ts';
import type { ExportFile } from './export-file.ts';
import type { Attributes } from './graph.ts';
import { graphologyGraph } from './graphology.ts';
import { xmlSafe } from './xml.ts';

/** Returns a network as GEXF 1.3, the format of Gephi, with the places and sizes of the picture. */
export const gexfOf = (network: Network): ExportFile => ({
  name: `${network.id}.gexf`,
  mediaType: 'application/gexf+xml',
  text: `${write(graphologyGraph(network, safe), { version: '1.3', pedantic: true, formatEdge })}\n`,
});

/** The library writes any character, and some of them no XML can hold. */
const safe = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? xmlSafe(value) : value,
    ]),
  );

/** Of two edges between the same actors Gephi drops one, unless their kinds differ. */
const formatEdge = (key: string, { label, ...attributes }: Attributes) => ({
  label: String(label),
  kind: key,
  attributes,
});
