import { unescapeText } from './strip.ts';

/** What a page says of its article outside the article's own words. */
export interface PageMetadata {
  readonly byline?: string;
  /** The name of the site or the publisher. */
  readonly publisher?: string;
  /** An ISO 8601 date, or date and time with its offset. */
  readonly published?: string;
  readonly url?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
}

/** What a page says of its article, its headline included. */
interface PageHead extends PageMetadata {
  readonly headline?: string;
}

const META = /<(?:meta|link)\b[^>]{1,2000}>/gi;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Which meta names say what, the most exact first. */
const NAMES = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'title'],
  byline: ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'],
  publisher: ['og:site_name', 'publisher', 'application-name', 'dc.publisher'],
  published: [
    'article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'dc.date',
    'dc.date.issued',
    'parsely-pub-date',
    'sailthru.date',
  ],
  url: ['og:url', 'canonical'],
  language: ['og:locale', 'language', 'content-language'],
} as const satisfies Record<keyof PageHead, readonly string[]>;

/**
 * Returns what the meta tags and the JSON-LD of a page say of its article; JSON-LD is written with more care, and goes first.
 * @param html the page's beginning, without its scripts
 */
export function headOf(html: string, jsonLd: readonly string[]): PageHead {
  const tags = tagsOf(html);
  const linked = jsonLd.map(articleOf).find((head) => Object.keys(head).length > 0) ?? {};
  const said = Object.entries(NAMES).flatMap(([key, names]): [string, string][] => {
    const value = names.map((name) => tags.get(name)).find((found) => found !== undefined);
    return value === undefined ? [] : [[key, value]];
  });
  const language = /<html\b[^>]{0,500}\blang\s*=\s*["']?([\w-]{2,20})/i.exec(html)?.[1];
  return tidied({ ...(language === undefined ? {} : { language }), ...Object.fromEntries(said), ...linked });
}

function tagsOf(html: string): Map<string, string> {
  const tags = new Map<string, string>();
  for (const [tag] of html.matchAll(META)) {
    const attributes = new Map(
      [...tag.matchAll(ATTRIBUTE)].map(([, name = '', ...value]) => [name.toLowerCase(), value.join('')]),
    );
    const name =
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      attributes.get('rel') ??
      '';
    const content = attributes.get('content') ?? attributes.get('href') ?? '';
    if (content !== '' && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

/** Only what can be what it claims to be is kept: a link is no author, and "yesterday" no date. */
function tidied(head: Readonly<Record<string, string>>): PageHead {
  const entries = Object.entries(head).flatMap(([key, value]): [string, string][] => {
    const plain = unescapeText(value)
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, 500);
    const kept = CHECKS[key]?.(plain) ?? plain;
    return kept === '' ? [] : [[key, kept]];
  });
  return Object.fromEntries(entries);
}

const CHECKS: Readonly<Record<string, (value: string) => string>> = {
  published: isoOf,
  url: (url) => (/^https?:\/\//.test(url) ? url : ''),
  byline: (name) => (/^https?:/.test(name) ? '' : name.replace(/^by\s+/i, '')),
  language: (tag) => (/^[a-z]{2,3}(?:[-_][\w-]+)?$/i.test(tag) ? tag.replace('_', '-') : ''),
};

/** "2025-02-13T16:13:46+0300" as ISO 8601 wants it; the day alone where no offset is told. */
function isoOf(value: string): string {
  const [, day, time, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(value) ??
    [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return '';
  if (time === undefined || zone === undefined) return day;
  return `${day}T${time}${zone === 'Z' ? zone : zone.replace(/^(.\d{2}):?/, '$1:')}`;
}

function articleOf(json: string): Record<string, string> {
  const found = nodesOf(parsed(json)).find((node) =>
    /article|report|posting/i.test(JSON.stringify(node['@type'] ?? '')),
  );
  if (!found) return {};
  const entries = Object.entries({
    headline: text(found['headline']),
    byline: list(found['author']).map(nameOf).filter(Boolean).join(', '),
    publisher: nameOf(found['publisher']),
    published: text(found['datePublished']),
    language: text(found['inLanguage']),
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** An article stands alone, in a list, or in a graph. */
const nodesOf = (value: unknown): Node[] =>
  list(value)
    .filter(isNode)
    .flatMap((node) => [node, ...list(node['@graph']).filter(isNode)]);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const nameOf = (value: unknown): string => text(isNode(value) ? value['name'] : value);
