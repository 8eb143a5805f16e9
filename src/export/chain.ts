import type { Evidence } from '../model/evidence.ts';
import type { Hop, Relation, Status } from '../model/schema.ts';

/** Returns a chain in words, the speaker first: `Iraq’s Foreign Minister → Reuters → Shafaq News`. */
export const chainInWords = (chain: readonly Hop[], { nameOf }: Evidence): string =>
  chain.map(({ actor }) => nameOf(actor)).join(' → ');

/** Returns what stands behind each quote of a relation: on whose say-so it is, in the order of its quotes. */
export function chainsOf({ statement: id, quotes }: Relation, evidence: Evidence): (readonly Hop[])[] {
  const said = id === undefined ? undefined : evidence.statement(id);
  return quotes.map((quote) => said?.chain ?? evidence.chainBehind(quote));
}

/** Returns a chain with the status of what came through it: `Reuters → Shafaq News (claimed)`. */
export const chainWithStatus = (chain: readonly Hop[], status: Status, evidence: Evidence): string =>
  `${chainInWords(chain, evidence)} (${status})`;
