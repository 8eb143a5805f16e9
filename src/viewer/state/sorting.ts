/** How rows are ordered: by what, and whether the other way round. */
export interface Sorting<Key extends string> {
  readonly by: Key;
  readonly backwards: boolean;
}

const BACKWARDS = '-desc';

/**
 * Returns the sorting that an address asks for: `status`, or `status-desc` for the other way round. Where it names none of
 * the keys of a view, the first of them holds.
 */
export function readSorting<Key extends string>(
  sort: string | undefined,
  keys: readonly [Key, ...Key[]],
): Sorting<Key> {
  const backwards = sort?.endsWith(BACKWARDS) ?? false;
  const wished = backwards ? sort?.slice(0, -BACKWARDS.length) : sort;
  const by = keys.find((key) => key === wished);
  return by === undefined ? { by: keys[0], backwards: false } : { by, backwards };
}

/** Returns a sorting as an address holds it. */
export const writeSorting = ({ by, backwards }: Sorting<string>): string =>
  backwards ? `${by}${BACKWARDS}` : by;

/** Returns the sorting after a press on a heading: by that, or, where it is by that already, the other way round. */
export const sortingAfter = <Key extends string>(before: Sorting<Key>, pressed: Key): Sorting<Key> => ({
  by: pressed,
  backwards: before.by === pressed && !before.backwards,
});

/** Returns records in the order of a sorting; equals keep the order that they came in, whichever way round. */
export function sortedBy<Item, Key extends string>(
  items: readonly Item[],
  { by, backwards }: Sorting<Key>,
  orders: Readonly<Record<Key, (a: Item, b: Item) => number>>,
): Item[] {
  const order = orders[by];
  return [...items].sort((a, b) => (backwards ? order(b, a) : order(a, b)));
}
