import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Evidence } from '../../src/model/evidence.ts';
import { quotesOf } from '../../src/model/quotes.ts';
import { folderToKeep } from '../tool/folder.ts';
import { readByOthers, type Reading } from './foreign-readers.ts';
import { NETWORKS } from './networks.ts';

/** A machine without the readers installs them first. */
const LONG = 900_000;

type Values = Readonly<Record<string, unknown>>;
interface ReadGraph {
  readonly directed: boolean;
  readonly about: Values;
  readonly nodes: Readonly<Record<string, Values>>;
  readonly edges: Readonly<Record<string, Values>>;
}

const folder = folderToKeep();
let read: Reading = () => undefined;

beforeAll(async () => {
  read = await readByOthers(folder);
}, LONG);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const eachNetwork = NETWORKS.map(([what, network], at) => [what, network, at] as const);

/** What no XML can hold is replaced in it, and nothing else is. */
const inXml = (text: string): string => text.replaceAll('\u0007', '\uFFFD').replaceAll('\u000B', '\uFFFD');
const asIs = (text: string): string => text;

const GRAPHS = [
  ['NetworkX', 'GEXF 1.3', 'gexf', 'gexf', inXml],
  ['NetworkX', 'GraphML', 'graphml', 'graphml', inXml],
  ['igraph', 'GraphML', 'graphml-igraph', 'graphml', inXml],
  ['NetworkX', 'graphology JSON', 'graphology', 'graphology.json', asIs],
] as const;

describe.each(GRAPHS)('%s, reading %s', (_library, _format, reader, file, kept) => {
  test.each(eachNetwork)('finds every actor of %s with its attributes', (_what, network, at) => {
    const { nodes, directed } = read(reader, at, file) as ReadGraph;
    const { saidBy } = new Evidence(network);
    expect(directed).toBe(true);
    expect(Object.keys(nodes).sort()).toEqual(network.actors.map(({ id }) => id).sort());
    for (const { id, name, type, aliases, mentions, description, unnamed, sameAs } of network.actors)
      expect(nodes[id]).toMatchObject({
        label: kept(name),
        type,
        mentions: mentions.length,
        statements: saidBy(id).length,
        unnamed: unnamed === true,
        ...(description === undefined ? {} : { description: kept(description) }),
        ...(aliases.length === 0 ? {} : { aliases: aliases.map(kept).join(' | ') }),
        ...(sameAs === undefined ? {} : { sameAs: sameAs.join(' | ') }),
      });
  });

  test.each(eachNetwork)('finds every relation of %s, parallel ones too', (_what, network, at) => {
    const { edges } = read(reader, at, file) as ReadGraph;
    expect(Object.keys(edges).sort()).toEqual(network.relations.map(({ id }) => id).sort());
    for (const {
      id,
      source,
      target,
      label,
      type,
      stance,
      modality,
      status,
      directed,
      quotes,
    } of network.relations)
      expect(edges[id]).toMatchObject({
        ...{ source, target, label: kept(label), relation: type, stance, modality, status, directed },
        quotes: quotes.length,
        quote: quotes.map(({ exact }) => kept(exact)).join(' | '),
      });
  });

  test.each(eachNetwork)('finds the places of %s, y upwards', (_what, network, at) => {
    const { nodes } = read(reader, at, file) as ReadGraph;
    for (const { id, x, y } of network.actors) {
      const { viz, ...values } = nodes[id] ?? {};
      expect((viz as { position?: Values } | undefined)?.position ?? values).toMatchObject({
        x,
        y: y === 0 ? 0 : -y,
      });
    }
  });
});

test.each(eachNetwork)('GraphML tells igraph what %s is about', (_what, network, at) => {
  const { about } = read('graphml-igraph', at, 'graphml') as ReadGraph;
  expect(about).toMatchObject({ title: inXml(network.title), creator: network.generator });
});

type Rows = readonly Readonly<Record<string, string>>[];
/** What a spreadsheet would take for a formula has an apostrophe before it. */
const inTable = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);

describe('Python’s csv module, reading the tables', () => {
  test.each(eachNetwork)('finds every actor of %s', (_what, network, at) => {
    const rows = read('csv', at, 'nodes.csv') as Rows;
    expect(rows.map(({ Id, Label, type }) => [Id, Label, type])).toEqual(
      network.actors.map(({ id, name, type }) => [id, inTable(name), type]),
    );
  });

  test.each(eachNetwork)('finds every relation of %s, each weighing 1', (_what, network, at) => {
    const rows = read('csv', at, 'edges.csv') as Rows;
    expect(rows.map(({ Source, Target, Type, Id, Weight }) => [Source, Target, Type, Id, Weight])).toEqual(
      network.relations.map(({ id, source, target, directed }) => [
        ...[source, target, directed ? 'Directed' : 'Undirected', id, '1'],
      ]),
    );
  });

  test.each(eachNetwork)('finds every quote of %s with its place', (_what, network, at) => {
    const rows = (read('csv', at, 'quotes.csv') as Rows).map(({ Article, Start, End, Exact }) =>
      [Article, Start, End, Exact].join('\t'),
    );
    const quotes = [...quotesOf(network)].map(({ quote: { article, start, end, exact } }) =>
      [article, start, end, inTable(exact)].join('\t'),
    );
    expect(rows.sort()).toEqual(quotes.sort());
  });

  test.each(eachNetwork)('finds every hop of %s in its order', (_what, network, at) => {
    const rows = read('csv', at, 'chains.csv') as Rows;
    expect(rows.map(({ Statement, Hop, Actor, Role }) => [Statement, Hop, Actor, Role])).toEqual(
      network.statements.flatMap(({ id, chain }) =>
        chain.map(({ actor, role }, hop) => [id, String(hop + 1), actor, role]),
      ),
    );
  });
});

interface Cut {
  readonly exact: string;
  readonly cut: string;
  readonly before: boolean;
  readonly after: boolean;
}

test.each(eachNetwork)(
  'Python cuts each annotation of %s out of its text by code points',
  (_what, network, at) => {
    const cuts = read('webannotation', at, 'annotations.jsonld') as readonly Cut[];
    expect(cuts.map(({ exact }) => exact).sort()).toEqual(
      [...quotesOf(network)].map(({ quote }) => quote.exact).sort(),
    );
    for (const { exact, cut, before, after } of cuts)
      expect([cut, before, after]).toEqual([exact, true, true]);
  },
);

interface Report {
  readonly headings: readonly string[];
  readonly quotes: readonly string[];
  readonly kinds: readonly string[];
}

describe('markdown-it, reading the report', () => {
  test.each(eachNetwork)('finds the headings and every quote of %s', (_what, network, at) => {
    const { headings, quotes } = read('markdown', at, 'md') as Report;
    expect(headings).toEqual([network.title, 'Sources', 'Cast', 'Relations', 'Statements']);
    const proofs = [
      ...network.relations.flatMap(({ quotes: proving }) => proving),
      ...network.statements.map(({ quote }) => quote),
    ];
    expect(quotes).toEqual(proofs.flatMap(({ exact }) => exact.split('\n\n')));
  });

  test.each(eachNetwork)('finds no markup in the words of %s', (_what, _network, at) => {
    const { kinds } = read('markdown', at, 'md') as Report;
    expect(kinds.filter((kind) => /html|image|fence|code_block|link/.test(kind))).toEqual([]);
  });
});
