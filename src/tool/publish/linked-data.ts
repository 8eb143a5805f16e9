import { Evidence } from '../../model/evidence.ts';
import type { ActorType, Article, Network, Statement } from '../../model/schema.ts';
import { UNDATED } from '../../model/undated.ts';
import { wordsOf } from '../../model/withheld.ts';

/** What schema.org calls each type of actor; whoever speaks must be a `Person` or a kind of `Organization` there. */
const TYPES: Readonly<Record<ActorType, string>> = {
  person: 'Person',
  government: 'GovernmentOrganization',
  state: 'GovernmentOrganization',
  'armed-group': 'Organization',
  party: 'PoliticalParty',
  alliance: 'Organization',
  'security-force': 'GovernmentOrganization',
  organisation: 'Organization',
  media: 'NewsMediaOrganization',
  group: 'Organization',
};

/** Where a page and what belongs to it stand; each may be relative to the page. */
export interface Whereabouts {
  readonly page: string;
  readonly data: string | undefined;
  readonly image?: string | undefined;
  /** The language of the page's own words. */
  readonly language: string;
}

/**
 * Returns what a page holds in the terms of schema.org, as JSON-LD: a `NewsArticle` that is based on others, with each
 * statement as a `Quotation`. Words that are kept back are in none.
 */
export function linkedDataOf(network: Network, { page, data, image, language }: Whereabouts): object {
  const evidence = new Evidence(network);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': page,
    url: page,
    headline: network.title,
    description: network.description,
    image,
    inLanguage: language,
    isBasedOn: network.articles.map((article) => sourceOf(article, evidence)),
    encoding: data && { '@type': 'MediaObject', contentUrl: data, encodingFormat: 'application/json' },
    mentions: network.actors.map(({ id }) => actorOf(id, evidence)),
    hasPart: network.statements.flatMap((statement) => quotationOf(statement, evidence, page)),
  };
}

function sourceOf({ id, title, published, language, url, publisher }: Article, evidence: Evidence): object {
  return {
    '@type': 'NewsArticle',
    '@id': url ?? `#article=${id}`,
    headline: title,
    datePublished: published === UNDATED ? undefined : published,
    inLanguage: language,
    url,
    publisher: actorOf(publisher, evidence),
  };
}

function quotationOf(statement: Statement, evidence: Evidence, page: string): object[] {
  const text = wordsOf(statement.quote);
  if (text === undefined) return [];
  const { id, url, language } = evidence.articleOf(statement.quote);
  const quotation = {
    '@type': 'Quotation',
    '@id': `${page}#quote=${statement.id}`,
    text,
    inLanguage: language,
    spokenByCharacter: actorOf(evidence.speakerOf(statement), evidence),
    isBasedOn: { '@id': url ?? `#article=${id}` },
  };
  return [quotation];
}

function actorOf(id: string, evidence: Evidence): object {
  const actor = evidence.actor(id);
  return { '@type': TYPES[actor?.type ?? 'group'], name: evidence.nameOf(id), sameAs: actor?.sameAs };
}
