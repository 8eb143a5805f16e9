import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { Evidence } from '../model/evidence.ts';
import type { Actor, Article, Network, Quote, Relation, Statement } from '../model/schema.ts';
import { wordsOf } from '../model/withheld.ts';
import { chainsOf, chainWithStatus } from './chain.ts';
import { publishedInUtc } from './dates.ts';
import type { ExportFile, ExportOptions } from './export-file.ts';

/**
 * Returns a network as a report to read and to edit: its sources, its cast, every relation with its quotes and on whose
 * say-so it stands, and every statement. In English; names and quotes are in their own language.
 */
export const reportOf = (network: Network, { page }: ExportOptions = {}): ExportFile => ({
  name: `${network.id}.md`,
  mediaType: 'text/markdown',
  text: toMarkdown({ type: 'root', children: contentOf(network, page) }, { bullet: '-', rule: '-' }),
});

function contentOf(network: Network, page: string | undefined): RootContent[] {
  const { title, description, articles, actors, relations, statements } = network;
  const evidence = new Evidence(network);
  return [
    heading(1, title),
    ...(description === undefined ? [] : [paragraph(text(description))]),
    paragraph({ type: 'emphasis', children: [text(REVIEWS[network.review])] }),
    ...(page === undefined ? [] : [paragraph(link(page, page))]),
    heading(2, 'Sources'),
    list(articles.map((article) => [paragraph(...sourceOf(article, evidence))])),
    heading(2, 'Cast'),
    list(actors.map((actor) => [paragraph(...castEntry(actor))])),
    heading(2, 'Relations'),
    list(relations.map((relation) => relationEntry(relation, evidence))),
    heading(2, 'Statements'),
    list(statements.map((statement) => statementEntry(statement, evidence))),
    { type: 'thematicBreak' },
    paragraph(text(`Made by ${network.generator}.`)),
  ];
}

const REVIEWS: Readonly<Record<Network['review'], string>> = {
  machine: 'Machine draft, unreviewed.',
  mixed: 'Partly reviewed: what a machine drafted and nobody has confirmed is marked.',
  confirmed: 'Reviewed: a person has confirmed each entry.',
};

function sourceOf(article: Article, { nameOf }: Evidence): PhrasingContent[] {
  const { title, url, publisher, licence, sha256 } = article;
  const published = publishedInUtc(article);
  const facts = [
    nameOf(publisher),
    ...(published === undefined ? [] : [article.published]),
    ...(licence === undefined ? [] : [licence]),
  ];
  return [
    url === undefined ? text(title) : link(url, title),
    text(`. ${facts.join(', ')}. SHA-256 of the source: `),
    { type: 'inlineCode', value: sha256 },
  ];
}

function castEntry({ name, type, aliases, description, mentions, review }: Actor): PhrasingContent[] {
  const facts = [
    type.replace('-', ' '),
    ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : []),
    ...(description === undefined ? [] : [description]),
    mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`,
  ];
  return [strong(name), text(`: ${facts.join('; ')}${unreviewed(review)}`)];
}

function relationEntry(relation: Relation, evidence: Evidence): BlockContent[] {
  const { source, target, label, modality, stance, status, quotes, review } = relation;
  const said = [...(modality === 'actual' ? [] : [modality]), stance, status].join(', ');
  const chains = chainsOf(relation, evidence);
  return [
    paragraph(
      strong(evidence.nameOf(source)),
      text(` — ${label} — `),
      strong(evidence.nameOf(target)),
      text(` (${said})${unreviewed(review)}`),
    ),
    ...quotes.flatMap((quote, at) => [
      quotation(quote),
      paragraph(text(chainWithStatus(chains[at] ?? [], status, evidence))),
    ]),
  ];
}

function statementEntry(statement: Statement, evidence: Evidence): BlockContent[] {
  const { quote, chain, status, mode, about, review } = statement;
  const of = about.length > 0 ? `. About ${about.map(evidence.nameOf).join(', ')}` : '';
  return [
    quotation(quote),
    paragraph(text(`${chainWithStatus(chain, status, evidence)}, ${mode}${of}${unreviewed(review)}`)),
  ];
}

const unreviewed = (review: Actor['review']): string =>
  ({ machine: ' [machine draft]', confirmed: '', disputed: ' [disputed]' })[review];

/** A blank line inside a quote begins a paragraph, and the quote goes on. Words that are kept back leave their place. */
function quotation(quote: Quote): BlockContent {
  const { start, end, sha256 = '' } = quote;
  const words = wordsOf(quote);
  if (words === undefined) {
    const place = text(`Characters ${start} to ${end}, which are not reprinted here. SHA-256: `);
    return paragraph({ type: 'emphasis', children: [place] }, { type: 'inlineCode', value: sha256 });
  }
  const parts = words.split(/(?:\r?\n[^\S\n]*){2,}/);
  return { type: 'blockquote', children: parts.map((part) => paragraph(text(part))) };
}

const heading = (depth: 1 | 2, title: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(title)],
});

/** Items of more than one block stand apart. */
function list(items: readonly BlockContent[][]): BlockContent {
  const spread = items.some(({ length }) => length > 1);
  return {
    type: 'list',
    spread,
    children: items.map((children): ListItem => ({ type: 'listItem', spread, children })),
  };
}

const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });

const link = (url: string, title: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(title)],
});
