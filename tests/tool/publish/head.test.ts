import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readNetwork } from '../../../src/model/parse.ts';
import type { Network } from '../../../src/model/schema.ts';
import { headOf, type HeadOptions } from '../../../src/tool/publish/head.ts';

const NETWORK = readNetwork(readFileSync('data/iraq-disarmament/network.json', 'utf8'));
const CARD = { path: 'iraq-disarmament/card.png', width: 1200, height: 630 };

/** Returns the head of a page as a browser reads it. */
function read(network: Network, options: Partial<HeadOptions> = {}): Document {
  const head = headOf({
    network,
    path: `${network.id}/`,
    base: '../',
    siteUrl: undefined,
    language: 'en',
    versions: [['ar', `${network.id}/ar/`]],
    card: CARD,
    ...options,
  });
  return parseHTML(`<!doctype html><html><head>${head.join('\n')}</head><body></body></html>`).document;
}

const content = (page: Document, name: string): string | null | undefined =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

interface Data {
  readonly '@type': string;
  readonly url: string;
  readonly isBasedOn: readonly { readonly publisher: { readonly name: string } }[];
  readonly hasPart: readonly {
    readonly text: string;
    readonly '@type': string;
    readonly spokenByCharacter: { readonly '@type': string; readonly name: string };
  }[];
}

const dataIn = (page: Document): Data =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as Data;

describe('the head of a page', () => {
  test('holds each statement as a Quotation of whoever spoke, based on the article', () => {
    const data = dataIn(read(NETWORK));
    expect(data['@type']).toBe('NewsArticle');
    expect(data.isBasedOn.map(({ publisher }) => publisher.name)).toEqual(['Shafaq News']);
    expect(data.hasPart.map(({ text }) => text)).toEqual(NETWORK.statements.map(({ quote }) => quote.exact));
    const minister = data.hasPart.find(({ spokenByCharacter }) =>
      /Foreign Minister/.test(spokenByCharacter.name),
    );
    expect(minister?.spokenByCharacter['@type']).toBe('Person');
  });

  test('holds no words that are kept back', () => {
    const statements = NETWORK.statements.map((each) => ({
      ...each,
      quote: { ...each.quote, exact: '█'.repeat(each.quote.exact.length), sha256: 'a'.repeat(64) },
    }));
    expect(dataIn(read({ ...NETWORK, statements })).hasPart).toEqual([]);
  });

  test('shows a preview: title, description and card', () => {
    const page = read(NETWORK);
    expect(content(page, 'og:title')).toBe(NETWORK.title);
    expect(content(page, 'og:description')).toBe(NETWORK.description);
    expect(content(page, 'og:image')).toBe('../iraq-disarmament/card.png');
    expect(content(page, 'og:image:width')).toBe('1200');
    expect(content(page, 'twitter:card')).toBe('summary_large_image');
    expect(content(read(NETWORK, { card: undefined }), 'og:image')).toBeUndefined();
  });

  test('names whole addresses where the site’s is known, and none that would be wrong where it is not', () => {
    const here = read(NETWORK);
    expect(here.querySelector('link[rel="canonical"], link[hreflang]')).toBeNull();
    expect(here.querySelector('link[rel="alternate"]')?.getAttribute('href')).toBe(
      '../data/iraq-disarmament/network.json',
    );
    const there = read(NETWORK, { siteUrl: 'https://news.example/n/' });
    const href = (selector: string): string | null | undefined =>
      there.querySelector(selector)?.getAttribute('href');
    expect(href('link[rel="canonical"]')).toBe('https://news.example/n/iraq-disarmament/');
    expect(href('link[hreflang="ar"]')).toBe('https://news.example/n/iraq-disarmament/ar/');
    expect(href('link[type="application/json"]')).toBe(
      'https://news.example/n/data/iraq-disarmament/network.json',
    );
    expect(content(there, 'og:image')).toBe('https://news.example/n/iraq-disarmament/card.png');
    expect(dataIn(there).url).toBe('https://news.example/n/iraq-disarmament/');
  });

  test('stays a head whatever a title or a quote holds', () => {
    const title = '</script></head><script>alert(1)</script> "quoted" <!--';
    const page = read({ ...NETWORK, title, description: title });
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(content(page, 'og:title')).toBe(title);
    expect(page.body.childNodes).toHaveLength(0);
    expect(dataIn(page)).toHaveProperty('headline', title);
  });
});
