import { describe, expect, it } from 'vitest';
import { loadIndex, loadNetwork, type Source } from '../../src/viewer/load.ts';
import { english } from '../../src/viewer/words/english.ts';
import { sampleNetwork } from './support/sample.ts';

const site = (pages: Readonly<Record<string, Response>>): Source => ({
  fetch: (url) =>
    Promise.resolve(
      pages[url] ??
        new Response('<h1>Not found</h1>', { status: 404, headers: { 'content-type': 'text/html' } }),
    ),
  base: './',
  words: english,
});

describe('loading a network', () => {
  it('gives the network of an id, from a relative address', async () => {
    const network = sampleNetwork();
    const source = site({ './data/tiny/network.json': Response.json(network) });
    expect(await loadNetwork(source, 'tiny')).toEqual({ kind: 'ready', network });
  });

  it('says what is wrong in a network and where', async () => {
    const network = { ...sampleNetwork(), title: 7 };
    const loaded = await loadNetwork(site({ './data/tiny/network.json': Response.json(network) }), 'tiny');
    expect(loaded).toMatchObject({
      kind: 'unreadable',
      detail: expect.stringMatching(/^\.\/data\/tiny\/network\.json: title: /) as string,
    });
  });

  it('hands on the compiler’s report as it came', async () => {
    const report = 'story.yaml:3:8\n  quote: "nowhere"\n         ^ not in the article';
    const refused = new Response(report, { status: 422, headers: { 'content-type': 'text/plain' } });
    const loaded = await loadNetwork(site({ './data/tiny/network.json': refused }), 'tiny');
    expect(loaded).toMatchObject({ kind: 'unreadable', report });
  });

  it('hands on nothing that another server says of itself', async () => {
    const refused = new Response('404 nginx', { status: 404, headers: { 'content-type': 'text/plain' } });
    const loaded = await loadNetwork(site({ './data/tiny/network.json': refused }), 'tiny');
    expect(loaded).not.toHaveProperty('report');
  });

  it('says that a page was not there', async () => {
    const loaded = await loadNetwork(site({}), 'tiny');
    expect(loaded).toEqual({
      kind: 'unreadable',
      message: 'This network could not be loaded.',
      detail: './data/tiny/network.json: 404',
    });
  });

  it('says that nothing answered', async () => {
    const source: Source = { ...site({}), fetch: () => Promise.reject(new TypeError('offline')) };
    expect(await loadNetwork(source, 'tiny')).toEqual({
      kind: 'unreadable',
      message: 'This network could not be loaded.',
      detail: './data/tiny/network.json: offline',
    });
  });
});

describe('the list of networks', () => {
  it('is read from the site', async () => {
    const index = [{ id: 'tiny', title: 'Talks stall' }];
    expect(await loadIndex(site({ './data/index.json': Response.json(index) }))).toEqual(index);
  });

  it('is empty where there is none, or none that can be trusted', async () => {
    expect(await loadIndex(site({}))).toEqual([]);
    const hostile = [{ id: '../../secret', title: 'x' }];
    expect(await loadIndex(site({ './data/index.json': Response.json(hostile) }))).toEqual([]);
  });
});
