import { csvFormatRows } from 'd3';
import { Evidence } from '../model/evidence.ts';
import type { Network } from '../model/schema.ts';
import { wordsOf } from '../model/withheld.ts';
import type { ExportFile, ExportOptions } from './export-file.ts';
import { graphOf, type Attributes } from './graph.ts';
import { proofsOf } from './proofs.ts';

type Cell = string | number | boolean | undefined;
/** A table: the names of its columns, then its rows. */
type Table = readonly (readonly Cell[])[];

/**
 * Returns a network as four tables: nodes and edges (with the headings that Gephi knows), quotes (a row for each proof) and
 * chains (a row for each hop). RFC 4180 but for its line ends, which are LF; in UTF-8.
 */
export function tablesOf(network: Network, { bom = false }: ExportOptions = {}): ExportFile[] {
  const tables = {
    nodes: nodesTable(network),
    edges: edgesTable(network),
    quotes: quotesTable(network),
    chains: chainsTable(network),
  };
  return Object.entries(tables).map(([name, table]) => ({
    name: `${network.id}.${name}.csv`,
    mediaType: 'text/csv',
    text: `${bom ? '\uFEFF' : ''}${csvFormatRows(table.map((row) => row.map(harmless)))}\n`,
  }));
}

/**
 * Text that begins like a formula is one to a spreadsheet, and a name may be anybody's: an apostrophe before it makes it
 * text again (OWASP, CSV injection).
 */
function harmless(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function nodesTable(network: Network): Table {
  const { nodes } = graphOf(network);
  const names = namesIn(nodes.map(({ attributes }) => attributes));
  const rows = nodes.map(({ key, attributes }) => [key, attributes['label'], ...valuesOf(attributes, names)]);
  return [['Id', 'Label', ...names], ...rows];
}

/** Each edge weighs 1: a relation that is told often is not stronger for it. */
function edgesTable(network: Network): Table {
  const { edges } = graphOf(network);
  const names = namesIn(edges.map(({ attributes }) => attributes));
  const rows = edges.map(({ key, source, target, attributes }) => {
    const type = attributes['directed'] === true ? 'Directed' : 'Undirected';
    return [source, target, type, key, attributes['label'], 1, ...valuesOf(attributes, names)];
  });
  return [['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', ...names], ...rows];
}

const namesIn = (records: readonly Attributes[]): string[] =>
  [...new Set(records.flatMap((record) => Object.keys(record)))].filter((name) => name !== 'label');

const valuesOf = (attributes: Attributes, names: readonly string[]): Cell[] =>
  names.map((name) => attributes[name]);

function quotesTable(network: Network): Table {
  const { articleOf } = new Evidence(network);
  const rows = proofsOf(network).map(({ kind, of, number, quote }) => {
    const { published, url } = articleOf(quote);
    const { article, start, end, prefix, suffix, sha256 } = quote;
    const place = [article, published, url, start, end];
    return [kind, of, number, ...place, wordsOf(quote), prefix, suffix, sha256];
  });
  return [
    [
      'Proves',
      'Of',
      'Number',
      'Article',
      'Published',
      'Url',
      'Start',
      'End',
      'Exact',
      'Prefix',
      'Suffix',
      'Sha256',
    ],
    ...rows,
  ];
}

function chainsTable(network: Network): Table {
  const { nameOf } = new Evidence(network);
  const rows = network.statements.flatMap(({ id, chain, mode, status, about, quote, review }) =>
    chain.map(({ actor, role, cue }, at) => [
      ...[id, at + 1, actor, nameOf(actor), role, cue && wordsOf(cue)],
      ...[mode, status, about.join(' | '), wordsOf(quote), review],
    ]),
  );
  return [
    ['Statement', 'Hop', 'Actor', 'Name', 'Role', 'Cue', 'Mode', 'Status', 'About', 'Quote', 'Review'],
    ...rows,
  ];
}
