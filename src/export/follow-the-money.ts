import { Evidence } from '../model/evidence.ts';
import { wordsOf } from '../model/withheld.ts';
import type { Actor, ActorType, Article, Network, Relation, Statement } from '../model/schema.ts';
import { chainInWords, chainsOf } from './chain.ts';
import { publishedInUtc } from './dates.ts';
import type { ExportFile } from './export-file.ts';
import { proofsOf, type Proof } from './proofs.ts';

/** An entity of FollowTheMoney: each property has a list of texts. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * Returns a network as entities of FollowTheMoney, one a line, as Aleph takes them: actors, articles, a `Mention` for each
 * place that names an actor, a `Note` for each statement, and a link for each relation.
 */
export function entitiesOf(network: Network): ExportFile {
  const told = new Telling(network);
  const entities = [
    ...network.articles.map(told.article),
    ...network.actors.map(told.actor),
    ...proofsOf(network)
      .filter(({ kind }) => kind === 'mention')
      .map(told.mention),
    ...network.statements.map(told.statement),
    ...network.relations.map(told.relation),
  ];
  return {
    name: `${network.id}.ftm.json`,
    mediaType: 'application/x-ndjson',
    text: entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''),
  };
}

const SCHEMATA: Readonly<Record<ActorType, string>> = {
  person: 'Person',
  government: 'PublicBody',
  state: 'PublicBody',
  'armed-group': 'Organization',
  party: 'Organization',
  alliance: 'Organization',
  'security-force': 'PublicBody',
  organisation: 'Organization',
  media: 'Organization',
  group: 'LegalEntity',
};

/** FollowTheMoney has languages of three letters (ISO 639-3). */
const LANGUAGES: Readonly<Record<string, string>> = { ar: 'ara', en: 'eng' };

/** Tells the records of one network as entities, whose ids begin with its own. */
class Telling {
  readonly #network: Network;
  readonly #evidence: Evidence;

  constructor(network: Network) {
    this.#network = network;
    this.#evidence = new Evidence(network);
  }

  article = (article: Article): Entity =>
    this.#entity(article.id, 'Article', {
      ...this.#published(article),
      title: [article.title],
      fileName: [`${article.id}.txt`],
      mimeType: ['text/plain'],
      publishedAt: dateOf(article),
      language: given(LANGUAGES[article.language.split('-')[0] ?? '']),
      bodyText: (this.#network.evidence ?? 'full') === 'full' ? [article.text] : [],
    });

  actor = ({ id, type, name, aliases, description, sameAs = [] }: Actor): Entity =>
    this.#entity(id, SCHEMATA[type], {
      name: [name],
      alias: aliases,
      description: given(description),
      wikidataId: sameAs.flatMap(
        (address) => /wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/.exec(address)?.[1] ?? [],
      ),
      wikipediaUrl: sameAs.filter((address) => /^https?:\/\/[\w-]+\.wikipedia\.org\//.test(address)),
    });

  mention = ({ of, number, quote }: Proof): Entity =>
    this.#entity(`${of}-mention-${number}`, 'Mention', {
      document: [this.#id(quote.article)],
      resolved: [this.#id(of)],
      name: [wordsOf(quote) ?? this.#evidence.nameOf(of)],
      detectedSchema: given(SCHEMATA[this.#evidence.actor(of)?.type ?? 'group']),
    });

  statement = ({ id, quote, chain, status, about }: Statement): Entity =>
    this.#entity(id, 'Note', {
      ...this.#published(this.#evidence.articleOf(quote)),
      name: [`${chainInWords(chain, this.#evidence)}: ${status}`],
      description: given(wordsOf(quote)),
      entity: [...new Set([...chain.slice(0, 1).map(({ actor }) => actor), ...about])].map(this.#id),
    });

  relation = (relation: Relation): Entity => {
    const { id, source, target, label, status, modality, quotes } = relation;
    const articles = [...new Set(quotes.map((quote) => this.#evidence.articleOf(quote)))];
    const chains = chainsOf(relation, this.#evidence).map((chain) => chainInWords(chain, this.#evidence));
    const isMember = relation.type === 'member-of' && modality === 'actual' && this.#isBody(target);
    return this.#entity(id, isMember ? 'Membership' : 'UnknownLink', {
      ...(isMember
        ? { member: [this.#id(source)], organization: [this.#id(target)] }
        : { subject: [this.#id(source)], object: [this.#id(target)] }),
      role: [modality === 'actual' ? label : `${label} (${modality})`],
      status: [status],
      summary: quotes.flatMap((quote) => given(wordsOf(quote))),
      description: [...new Set(chains)],
      date: articles.flatMap(dateOf),
      publisher: [...new Set(articles.flatMap((article) => this.#published(article).publisher))],
      sourceUrl: articles.flatMap(({ url }) => given(url)),
    });
  };

  /** A membership needs an organisation, and a group without a name is none. */
  #isBody = (id: string): boolean =>
    /^(Organization|PublicBody)$/.test(SCHEMATA[this.#evidence.actor(id)?.type ?? 'group']);

  #published = ({ publisher, url }: Article) => ({
    publisher: [this.#evidence.nameOf(publisher)],
    sourceUrl: given(url),
  });

  #id = (id: string): string => `${this.#network.id}-${id}`;

  /** What has no value is left out. */
  #entity = (id: string, schema: string, properties: Entity['properties']): Entity => ({
    id: this.#id(id),
    schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0)),
  });
}

const given = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** FollowTheMoney has dates without a zone, in UTC; a day stays a day. */
const dateOf = (article: Article): string[] =>
  given(publishedInUtc(article)).map((date) =>
    article.published.includes('T') ? date.slice(0, -1) : article.published,
  );
