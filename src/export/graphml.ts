import type { Network } from '../model/schema.ts';
import type { ExportFile } from './export-file.ts';
import { aboutOf, graphOf, type Attributes, type GraphEdge, type GraphNode } from './graph.ts';
import { escapedXml } from './xml.ts';

/** What an attribute is kept for, and its type in GraphML. */
interface Key {
  readonly id: string;
  readonly name: string;
  readonly of: 'graph' | 'node' | 'edge';
  readonly type: 'string' | 'int' | 'double' | 'boolean';
}

/**
 * Returns a network as GraphML (graphml.graphdrawing.org, with the attributes extension), which yEd, igraph and NetworkX
 * read.
 */
export const graphmlOf = (network: Network): ExportFile => ({
  name: `${network.id}.graphml`,
  mediaType: 'application/graphml+xml',
  text: documentOf(network),
});

function documentOf(network: Network): string {
  const { nodes, edges } = graphOf(network);
  const about = aboutOf(network);
  const keys = {
    graph: keysOf('graph', [about]),
    node: keysOf('node', nodes.map(attributesOf)),
    edge: keysOf('edge', edges.map(attributesOf)),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...Object.values(keys).flat().map(keyElement),
    `  <graph${attribute('id', network.id)} edgedefault="directed">`,
    ...dataElements(about, keys.graph),
    ...nodes.flatMap((node) => nodeElement(node, keys.node)),
    ...edges.flatMap((edge) => edgeElement(edge, keys.edge)),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const attributesOf = ({ attributes }: GraphNode): Attributes => attributes;

/** One key for each attribute that any record has, in the order in which they are met. */
function keysOf(of: Key['of'], records: readonly Attributes[]): Key[] {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return names.map((name) => {
    const values = records.flatMap((record) => record[name] ?? []);
    return { id: `${of}-${name}`, name, of, type: typeOf(values) };
  });
}

function typeOf(values: readonly (string | number | boolean)[]): Key['type'] {
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (values.every((value) => Number.isInteger(value))) return 'int';
  return values.every((value) => typeof value === 'number') ? 'double' : 'string';
}

const keyElement = ({ id, name, of, type }: Key): string =>
  `  <key${attribute('id', id)} for="${of}"${attribute('attr.name', name)} attr.type="${type}"/>`;

const nodeElement = ({ key, attributes }: GraphNode, keys: readonly Key[]): string[] => [
  `    <node${attribute('id', key)}>`,
  ...dataElements(attributes, keys),
  '    </node>',
];

const edgeElement = ({ key, source, target, attributes }: GraphEdge, keys: readonly Key[]): string[] => [
  `    <edge${attribute('id', key)}${attribute('source', source)}${attribute('target', target)}>`,
  ...dataElements(attributes, keys),
  '    </edge>',
];

function dataElements(attributes: Attributes, keys: readonly Key[]): string[] {
  return keys.flatMap(({ id, name }) => {
    const value = attributes[name];
    return value === undefined
      ? []
      : [`      <data${attribute('key', id)}>${escapedXml(String(value))}</data>`];
  });
}

const attribute = (name: string, value: string): string => ` ${name}="${escapedXml(value)}"`;
