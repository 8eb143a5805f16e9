import type { Network, Quote } from './schema.ts';

/** A quote with the path at which a network holds it, such as `relations[3] r-0a1b.quotes[0]`. */
export interface PlacedQuote {
  readonly where: string;
  readonly quote: Quote;
}

/** Yields every quote of a network with its path: mentions, statements, cues and the proofs of relations. */
export function* quotesOf(network: Network): Generator<PlacedQuote> {
  for (const [at, { id, mentions }] of network.actors.entries())
    yield* placed(`actors[${at}] ${id}.mentions`, mentions);
  for (const [at, { id, quotes }] of network.relations.entries())
    yield* placed(`relations[${at}] ${id}.quotes`, quotes);
  for (const [at, { id, quote, chain }] of network.statements.entries()) {
    yield { where: `statements[${at}] ${id}.quote`, quote };
    for (const [hop, { cue }] of chain.entries())
      if (cue) yield { where: `statements[${at}] ${id}.chain[${hop}].cue`, quote: cue };
  }
}

function* placed(path: string, quotes: readonly Quote[]): Generator<PlacedQuote> {
  for (const [at, quote] of quotes.entries()) yield { where: `${path}[${at}]`, quote };
}
