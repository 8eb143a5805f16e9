import { describe, expect, test } from 'vitest';
import { withhold } from '../../src/compile/withhold.ts';
import { CodePoints } from '../../src/export/code-points.ts';
import { sha256Hex } from '../../src/model/ids.ts';
import { quotesOf } from '../../src/model/quotes.ts';
import type { Network } from '../../src/model/schema.ts';
import { verify } from '../../src/model/verify.ts';
import { hostileNetwork } from '../export/hostile.ts';
import { NETWORKS } from '../export/networks.ts';
import { tinyNetwork } from '../support/tiny.ts';

const textOf = (network: Network): string => network.articles.map(({ text }) => text).join('');
const quotesIn = (network: Network) => [...quotesOf(network)].map(({ quote }) => quote);

const FILLER = 'The ministry of works counts bridges, and roads, and rivers, and wells. '.repeat(4);
const story = tinyNetwork({
  text: `Bridge falls\n\n${FILLER}Nobody knows why Ada met Bea there. ${FILLER}\n\n${FILLER}`,
  actors: { ada: 'Ada', bea: 'Bea', ministry: 'ministry' },
  relations: [['ada', 'meets', 'bea', 'Ada met Bea']],
});

describe.each(['window', 'reference'] as const)('in the mode %s', (mode) => {
  test.each(NETWORKS)('%s holds every law, and its ids and offsets stay', (_what, network) => {
    const kept = withhold(network, mode);
    expect(verify(kept)).toEqual([]);
    expect(kept.evidence).toBe(mode);
    expect(quotesIn(kept).map(({ start, end }) => [start, end])).toEqual(
      quotesIn(network).map(({ start, end }) => [start, end]),
    );
    const ids = ({ actors, relations, statements }: Network) =>
      [...actors, ...relations, ...statements].map(({ id }) => id);
    expect(ids(kept)).toEqual(ids(network));
    expect(kept.articles.map(({ sha256 }) => sha256)).toEqual(network.articles.map(({ sha256 }) => sha256));
  });

  test('what is filled up has as many UTF-16 units and code points as what it stands for', () => {
    const [whole, kept] = [textOf(hostileNetwork()), textOf(withhold(hostileNetwork(), mode))];
    expect(kept.length).toBe(whole.length);
    expect(new CodePoints(kept).before(kept.length)).toBe(new CodePoints(whole).before(whole.length));
  });
});

describe('a window', () => {
  const kept = withhold(story, 'window');
  const text = textOf(kept);

  test('shows a quote among whole words around it, and nothing far from it', () => {
    expect(text).toContain('█ and wells. Nobody knows why Ada met Bea there. The ministry of works█');
    expect(text.replaceAll(/[█\s]/g, '').length).toBeLessThan(120);
  });

  test('shows nothing but itself of what is only named', () => {
    expect(text).toContain('█ministry█');
    const [mention] = kept.actors[2]?.mentions ?? [];
    expect(mention).toMatchObject({ exact: 'ministry', prefix: '', suffix: '' });
  });

  test('keeps the space and the signs between two words that are printed', () => {
    const named = tinyNetwork({
      text: `Paper\n\nPaper/ Ada (Bea) came. ${FILLER}`,
      actors: { paper: 'Paper/', ada: 'Ada', bea: 'Bea' },
    });
    expect(textOf(withhold(named, 'window'))).toContain('Paper/ Ada (Bea█');
  });

  test('opens on all quotes of each published network, in their own words', () => {
    for (const [, network] of NETWORKS)
      expect(quotesIn(withhold(network, 'window')).map(({ exact }) => exact)).toEqual(
        quotesIn(network).map(({ exact }) => exact),
      );
  });

  test('leaves the headline, and nothing of the furniture', () => {
    const withFurniture = (network: Network): Network => ({
      ...network,
      articles: network.articles.map((article) => ({
        ...article,
        segments: article.segments.map((segment, at, all) => ({
          ...segment,
          kind: at === 0 ? 'title' : at === all.length - 1 ? 'furniture' : segment.kind,
        })),
      })),
    });
    const lines = textOf(withhold(withFurniture(story), 'window')).split('\n\n');
    expect(lines[0]).toBe('Bridge falls');
    expect(lines[2]).toMatch(/^█+\s?$/);
  });
});

describe('by reference', () => {
  test('no word of the article is left, and a hash stands for each quote', () => {
    const kept = withhold(story, 'reference');
    expect(textOf(kept)).toMatch(/^[█\s]+$/);
    expect(quotesIn(kept).map(({ sha256 }) => sha256)).toEqual(
      quotesIn(story).map(({ exact }) => sha256Hex(exact)),
    );
  });

  test('an article is called after who published it: its headline is one of its sentences', () => {
    expect(withhold(story, 'reference').articles[0]?.title).toBe('Ada');
  });
});

test('in full, nothing changes', () => {
  expect(withhold(story, 'full')).toBe(story);
});
