import { closest } from 'fastest-levenshtein';
import type { Proven } from './networks.ts';

/** Returns whether a network is a machine draft of which nobody has reviewed a single entry. */
export const isUnreviewed = ({ network }: Proven): boolean => network.review === 'machine';

/**
 * Returns networks in their order, but the front of the site first: the one of the id that is wished for; without a wish the
 * first that is no unreviewed draft, or the first of all where each is one.
 * @throws Error where no network has the id that is wished for
 */
export function frontFirst(networks: readonly Proven[], wished?: string): Proven[] {
  const front =
    wished === undefined
      ? (networks.find((each) => !isUnreviewed(each)) ?? networks[0])
      : wishedOf(networks, wished);
  return front ? [front, ...networks.filter((each) => each !== front)] : [];
}

function wishedOf(networks: readonly Proven[], wished: string): Proven {
  const found = networks.find(({ id }) => id === wished);
  if (found) return found;
  const ids = networks.map(({ id }) => id);
  throw new Error(
    `--front ${wished}: no network here is called that; the nearest is ${closest(wished, ids)}, of ${ids.join(', ')}`,
  );
}
