import { radiusAt } from '../../model/prominence.ts';
import type { Network } from '../../model/schema.ts';
import type { Address } from './address.ts';
import { bridgingOf } from './centrality.ts';

/** What the colour and the size of an actor say. */
export interface Encoding {
  readonly colour: Address['colour'];
  readonly size: Address['size'];
  /** Radius by id, in CSS pixels at the opening view, where the size says anything but mentions. */
  readonly radii: ReadonlyMap<string, number>;
}

/** What they say unless the reader wishes otherwise: the type, and how often it is named. */
export const PLAIN_ENCODING: Encoding = { colour: 'type', size: 'mentions', radii: new Map() };

/** Returns what colour and size say of a network's actors; an area grows with the share of the most that any of them has. */
export function encodingOf(network: Network, colour: Address['colour'], size: Address['size']): Encoding {
  if (size === 'mentions') return { ...PLAIN_ENCODING, colour };
  const amounts = size === 'ties' ? tiesOf(network) : bridgingOf(network);
  const most = Math.max(1e-9, ...amounts.values());
  return { colour, size, radii: new Map([...amounts].map(([id, amount]) => [id, radiusAt(amount / most)])) };
}

function tiesOf({ actors, relations }: Network): ReadonlyMap<string, number> {
  const ties = new Map(actors.map(({ id }) => [id, 0]));
  for (const id of relations.flatMap(({ source, target }) => [source, target]))
    ties.set(id, (ties.get(id) ?? 0) + 1);
  return ties;
}
