import { expect, test } from 'vitest';
import { withhold } from '../../src/compile/withhold.ts';
import type { Network, Quote } from '../../src/model/schema.ts';
import { verifyLinks } from '../../src/model/verify-links.ts';
import { wordsOf } from '../../src/model/withheld.ts';
import { lawfulNetwork } from './lawful.ts';

const whole = lawfulNetwork();
const kept = withhold(whole, 'reference');

const withQuote = (network: Network, fields: Partial<Quote>): Network => ({
  ...network,
  relations: network.relations.map((relation) => ({
    ...relation,
    quotes: relation.quotes.map((quote) => ({ ...quote, ...fields })),
  })),
});
const messages = (network: Network): string[] => [
  ...new Set(verifyLinks(network).map(({ message }) => message)),
];

test('a network by reference holds its laws, and tells no words', () => {
  expect(messages(kept)).toEqual([]);
  expect(kept.relations.flatMap(({ quotes }) => quotes).map(wordsOf)).toEqual([undefined, undefined]);
});

test('a network in full tells its words', () => {
  expect(whole.relations.flatMap(({ quotes }) => quotes).map(wordsOf)).toEqual([
    'council must pay',
    'The council met Ada',
  ]);
});

test.each<[string, Network, string]>([
  ['a hash beside words', withQuote(whole, { sha256: 'a'.repeat(64) }), 'a hash stands beside its words'],
  ['words where a hash should stand', { ...whole, evidence: 'reference' }, 'a hash must stand for its words'],
  [
    'words around what is kept back',
    withQuote(kept, { suffix: ' and' }),
    'it holds words that are to be kept back',
  ],
  [
    'an article that is kept back and is there',
    { ...kept, articles: whole.articles },
    'it holds words that are to be kept back',
  ],
])('%s breaks the law', (_what, network, message) => {
  expect(messages(network)).toContain(message);
});
