import { closest } from 'fastest-levenshtein';
import type { Built } from './networks.ts';

/** Returns whether a network is a machine draft of which nobody has reviewed a single entry. */
export const isUnreviewed = (built: Built): boolean =>
  'network' in built && built.network.review === 'machine';

/**
 * Returns networks in their order, but the front of the site first: the one of the id that is wished for; without a wish the
 * first that is no unreviewed draft, or the first of all where each is one.
 * @throws Error where no network has the id that is wished for
 */
export function frontFirst<Each extends Built>(networks: readonly Each[], wished?: string): Each[] {
  const front =
    wished === undefined
      ? (networks.find((each) => !isUnreviewed(each)) ?? networks[0])
      : wishedOf(networks, wished);
  return front ? [front, ...networks.filter((each) => each !== front)] : [];
}

function wishedOf<Each extends Built>(networks: readonly Each[], wished: string): Each {
  const found = networks.find(({ id }) => id === wished);
  if (found) return found;
  const ids = networks.map(({ id }) => id);
  throw new Error(
    `--front ${wished}: no network here is called that; the nearest is ${closest(wished, ids)}, of ${ids.join(', ')}`,
  );
}
