import { describe, expect, test } from 'vitest';
import { quotesOf } from '../../src/model/quotes.ts';
import { lawfulNetwork } from './lawful.ts';

describe('quotesOf', () => {
  test('finds every quote that a network holds, with its path', () => {
    const found = [...quotesOf(lawfulNetwork())].map(({ where, quote }) => `${where}: ${quote.exact}`);
    expect(found).toEqual([
      'actors[0] post.mentions[0]: Harbour Post',
      'actors[1] ada.mentions[0]: Ada',
      'actors[2] council.mentions[0]: the council',
      'relations[0] r-pay.quotes[0]: council must pay',
      'relations[1] r-met.quotes[0]: The council met Ada',
      'statements[0] s-pay.quote: the council must pay',
      'statements[0] s-pay.chain[0].cue: said',
    ]);
  });

  test('finds as many as there are `exact` fields in the file: none is forgotten', () => {
    const network = lawfulNetwork();
    const written = JSON.stringify(network).match(/"exact":/g) ?? [];
    expect([...quotesOf(network)]).toHaveLength(written.length);
  });
});
