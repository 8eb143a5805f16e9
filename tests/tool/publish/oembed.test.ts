import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readNetwork } from '../../../src/model/parse.ts';
import { headOf } from '../../../src/tool/publish/head.ts';
import { oembedFiles } from '../../../src/tool/publish/oembed.ts';
import { textOf } from '../../../src/tool/publish/site-file.ts';

const NETWORK = readNetwork(readFileSync('data/iraq-disarmament/network.json', 'utf8'));
const SITE = 'https://news.example/networks/';

const answers = new Map(
  oembedFiles(NETWORK, SITE).map((file) => [
    file.path,
    JSON.parse(textOf(file)) as Record<string, unknown> & { readonly html: string },
  ]),
);
const answer = answers.get('data/iraq-disarmament/oembed.json');

describe('what oEmbed answers', () => {
  test('is there for the network and for each actor, with all that oEmbed 1.0 asks of a frame', () => {
    expect(answers.size).toBe(1 + NETWORK.actors.length);
    for (const each of answers.values())
      expect(each).toMatchObject({
        version: '1.0',
        type: 'rich',
        provider_url: SITE,
        width: expect.any(Number) as number,
        height: expect.any(Number) as number,
      });
  });

  test('is one bare frame with a whole address, a title and a sandbox, and no script', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${answer?.html ?? ''}</body></html>`);
    expect([...document.body.children].map(({ localName }) => localName)).toEqual(['iframe']);
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${SITE}embed.html?network=iraq-disarmament`);
    expect(frame?.getAttribute('title')).toBe(NETWORK.title);
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('sandbox')).toBe(
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    );
  });

  test('opens on the actor that was asked for', () => {
    const { html, title } = answers.get('data/iraq-disarmament/oembed/iran.json') ?? { html: '' };
    expect(html).toContain(`${SITE}embed.html?network=iraq-disarmament&amp;actor=iran"`);
    expect(title).toBe(`Iran · ${NETWORK.title}`);
  });

  test('has the card of what it is asked about as its thumbnail, where the site has one', () => {
    const path = 'data/iraq-disarmament/cards/iran.png';
    const thumbnails = oembedFiles(NETWORK, SITE, [{ path, content: new Uint8Array() }]).map(
      (file) => (JSON.parse(textOf(file)) as { thumbnail_url?: string }).thumbnail_url,
    );
    expect(thumbnails.filter(Boolean)).toEqual([`${SITE}${path}`]);
  });

  test('escapes what a title holds', () => {
    const [file] = oembedFiles({ ...NETWORK, title: '"><script>alert(1)</script>' }, SITE);
    const { html } = JSON.parse(file ? textOf(file) : '') as { html: string };
    expect(html).not.toContain('<script');
  });
});

describe('a page', () => {
  const linksOf = (siteUrl: string | undefined): (string | null)[] => {
    const head = headOf({
      network: NETWORK,
      path: 'iraq-disarmament/',
      base: '../',
      siteUrl,
      language: 'en',
      versions: [],
      card: undefined,
    });
    const { document } = parseHTML(`<!doctype html><html><head>${head.join('')}</head></html>`);
    return [...document.querySelectorAll('link[rel="alternate"][type="application/json+oembed"]')].map(
      (link) => link.getAttribute('href'),
    );
  };

  test('leads to every answer, to that of the network first', () => {
    const links = linksOf(SITE);
    expect(links[0]).toBe(`${SITE}data/iraq-disarmament/oembed.json`);
    expect(links.map((href) => href?.slice(SITE.length)).sort()).toEqual([...answers.keys()].sort());
  });

  test('leads to none where its own address is not known', () => {
    expect(linksOf(undefined)).toEqual([]);
  });
});
