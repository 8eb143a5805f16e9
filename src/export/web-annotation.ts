import { Evidence } from '../model/evidence.ts';
import { must } from '../model/must.ts';
import type { Article, Network, Quote } from '../model/schema.ts';
import { isWithheld } from '../model/withheld.ts';
import { chainWithStatus } from './chain.ts';
import { CodePoints } from './code-points.ts';
import { publishedInUtc } from './dates.ts';
import type { ExportFile, ExportOptions } from './export-file.ts';
import { proofsOf, type Proof } from './proofs.ts';

/** A value that JSON can hold; what is `undefined` is left out of it. */
type Json = string | number | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * Returns a network as a collection of W3C Web Annotations in JSON-LD, one for each proof, and beside it the texts that
 * their positions count in: code points, where the network has UTF-16 units.
 */
export function annotationsOf(network: Network, { page = '' }: ExportOptions = {}): ExportFile[] {
  const items = annotated(network, page);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${page}#quotes`,
    type: 'AnnotationCollection',
    label: network.title,
    generator: { type: 'Software', name: network.generator },
    total: items.length,
    first: { id: `${page}#quotes-1`, type: 'AnnotationPage', partOf: `${page}#quotes`, startIndex: 0, items },
  };
  return [
    {
      name: `${network.id}.annotations.jsonld`,
      mediaType: 'application/ld+json',
      text: `${JSON.stringify(collection, null, 1)}\n`,
    },
    ...(isByReference(network) ? [] : network.articles).map((article) => ({
      name: sourceName(network, article),
      mediaType: 'text/plain',
      text: article.text,
    })),
  ];
}

const isByReference = ({ evidence }: Network): boolean => evidence === 'reference';

/** In a folder of its own: beside the annotations of a network it would be one more article. */
const sourceName = ({ id }: Network, article: Article): string => `${id}.sources/${article.id}.txt`;

function annotated(network: Network, page: string): Json[] {
  const evidence = new Evidence(network);
  const targets = new Map(network.articles.map((article) => [article.id, targetIn(article, network)]));
  return proofsOf(network).map((proof) => ({
    id: `${page}#${proof.kind}-${proof.of}-${proof.number}`,
    type: 'Annotation',
    motivation: MOTIVATIONS[proof.kind],
    body: bodiesOf(proof, evidence, page),
    target: must(targets, proof.quote.article)(proof.quote),
  }));
}

const MOTIVATIONS: Readonly<Record<Proof['kind'], string>> = {
  mention: 'identifying',
  relation: 'linking',
  statement: 'describing',
  cue: 'highlighting',
};

function bodiesOf({ kind, of }: Proof, evidence: Evidence, page: string): Json[] {
  if (kind === 'mention') {
    const others = evidence.actor(of)?.sameAs ?? [];
    return [
      words(evidence.nameOf(of), 'identifying'),
      ...[`${page}#actor=${of}`, ...others].map((source) => specific(source, 'identifying')),
    ];
  }
  if (kind === 'relation')
    return [words(tieInWords(of, evidence), 'describing'), specific(`${page}#relation=${of}`, 'linking')];
  const statement = evidence.statement(of);
  if (!statement) return [];
  const told = words(chainWithStatus(statement.chain, statement.status, evidence), 'describing');
  return kind === 'statement' ? [told, specific(`${page}#quote=${of}`, 'linking')] : [told];
}

function tieInWords(id: string, { relation, nameOf }: Evidence): string {
  const tie = relation(id);
  return tie ? `${nameOf(tie.source)} — ${tie.label} — ${nameOf(tie.target)}` : id;
}

const words = (value: string, purpose: string): Json => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  textDirection: 'auto',
  purpose,
});

const specific = (source: string, purpose: string): Json => ({ type: 'SpecificResource', source, purpose });

/** The positions are those of the text as it was received, so the state leads to a copy of it. */
function targetIn(article: Article, network: Network): (quote: Quote) => Json {
  const points = new CodePoints(article.text);
  const copy = sourceName(network, article);
  const cached = isByReference(network) ? undefined : copy;
  return (quote) => ({
    source: article.url ?? copy,
    language: article.language,
    textDirection: 'auto',
    state: { type: 'TimeState', sourceDate: publishedInUtc(article), cached },
    selector: [
      ...(isWithheld(quote) ? [] : [quoteSelector(quote)]),
      { type: 'TextPositionSelector', start: points.before(quote.start), end: points.before(quote.end) },
    ],
  });
}

const quoteSelector = ({ exact, prefix, suffix }: Quote): Json => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
