import type { Article, Network } from '../model/schema.ts';
import { UNDATED } from '../model/undated.ts';

/** What a citation names: the network, and where it can be seen. */
export interface Cited {
  readonly network: Network;
  /** The whole address of what is cited; nothing where it is a file of the reader's own. */
  readonly url?: string | undefined;
}

/** Signs that mean something to TeX, and how they are written instead. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/**
 * Returns a BibTeX entry, in UTF-8 as biber reads it. A network has no author and no date of its own: it names the articles
 * that it is made from.
 */
export function bibtexOf({ network, url }: Cited): string {
  const fields = [
    ['title', `{${tex(network.title)}}`],
    ['howpublished', 'Network of actors, made with Sayso'],
    ...(url === undefined ? [] : [['url', url.replace(/[{}\\]/g, encodeURIComponent)]]),
    ['note', `Based on ${network.articles.map((article) => tex(sourceOf(network, article))).join('; ')}`],
  ];
  const lines = fields.map(([name = '', value = '']) => `  ${name} = {${value}}`);
  return `@misc{${network.id},\n${lines.join(',\n')}\n}\n`;
}

/** Returns a reference after the seventh edition of APA style: a work without author or date, and what it is based on. */
export function apaOf({ network, url }: Cited): string {
  const based = network.articles.map((article) => apaSource(network, article)).join(' ');
  const made = `${ended(`${network.title} [Network of actors]`)} (n.d.). Sayso.`;
  return `${made}${url === undefined ? '' : ` ${url}`}${based ? `\nBased on: ${based}` : ''}`;
}

function apaSource(network: Network, { publisher, published, title, url }: Article): string {
  const parts = [`${nameOf(network, publisher)}. (${apaDate(published)}).`, ended(title), url ?? ''];
  return parts.filter(Boolean).join(' ');
}

const sourceOf = (network: Network, { publisher, published, title }: Article): string =>
  [`“${title}”`, nameOf(network, publisher), ...(published === UNDATED ? [] : [published.slice(0, 10)])].join(
    ', ',
  );

const nameOf = ({ actors }: Network, id: string): string =>
  actors.find((actor) => actor.id === id)?.name ?? id;

function apaDate(published: string): string {
  if (published === UNDATED) return 'n.d.';
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  const month = day.toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return `${day.getUTCFullYear()}, ${month}`;
}

/** A title that ends a sentence by itself gets no second stop. */
const ended = (text: string): string => (/[.?!؟…]$/u.test(text) ? text : `${text}.`);

const tex = (text: string): string => text.replace(/[\\~^{}$&#_%]/g, (sign) => TEX[sign] ?? sign);
