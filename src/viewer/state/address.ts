import { is } from 'valibot';
import { slugSchema } from '../../model/schema.ts';
import { FILTER_NAMES, NO_FILTERS, type Filters } from './filters.ts';
import type { Focus } from './focus.ts';

/** The views of one network; the first is the one that opens. */
export const VIEWS = ['picture', 'list', 'table', 'matrix'] as const;
/** How far from the chosen actor things stay lit, in ties. */
export const DEPTHS = ['1', '2', 'all'] as const;
/** The colours: as the system wishes, or one of three. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

/** All that a link to a viewer holds: what is chosen, and how it is looked at. */
export interface Address {
  readonly focus: Focus | undefined;
  /** The actor at the other end of a path from the chosen one. */
  readonly to: string | undefined;
  readonly depth: (typeof DEPTHS)[number];
  readonly view: (typeof VIEWS)[number];
  /** What a view is sorted by; the view knows its own names, and ignores any other. */
  readonly sort: string | undefined;
  readonly filters: Filters;
  readonly theme: (typeof THEMES)[number];
}

/** The address of a viewer that has just been opened. */
export const OPENING: Address = {
  focus: undefined,
  to: undefined,
  depth: DEPTHS[0],
  view: VIEWS[0],
  sort: undefined,
  filters: NO_FILTERS,
  theme: THEMES[0],
};

const FOCUS_KINDS = ['actor', 'relation', 'quote'] as const;
const KEYS: readonly string[] = [...FOCUS_KINDS, 'to', 'depth', 'view', 'sort', ...FILTER_NAMES, 'theme'];

/** Returns whether two focuses are the same choice. */
export const sameFocus = (one: Focus | undefined, other: Focus | undefined): boolean =>
  one?.kind === other?.kind && one?.id === other?.id;

/**
 * Returns the address that a hash holds for the viewer of a name: `#actor=iran&view=table`, and for the viewer `left` of
 * two on a page `#left.actor=iran&right.relation=r-1`. What is not a plain id, or not one that is offered, is ignored.
 */
export function readAddress(hash: string, name: string): Address {
  const values = valuesIn(hash, name);
  const one = (key: string): string | undefined => values.get(key)?.[0];
  return {
    focus: focusIn(values),
    to: one('to'),
    depth: offered(DEPTHS, one('depth')),
    view: offered(VIEWS, one('view')),
    sort: one('sort'),
    filters: Object.fromEntries(FILTER_NAMES.map((key) => [key, values.get(key) ?? []])) as Filters,
    theme: offered(THEMES, one('theme')),
  };
}

/** Returns the hash with the address of the viewer of a name put in; all else in it stays as it is. */
export function writeAddress(hash: string, name: string, address: Address): string {
  const others = partsOf(hash).filter((part) => !KEYS.some((key) => part.startsWith(`${keyOf(name, key)}=`)));
  const own = valuesOf(address).map(([key, values]) => `${keyOf(name, key)}=${values.join(',')}`);
  const parts = [...others, ...own];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** What an address says that an opening one does not, in one order. */
function valuesOf({ focus, to, depth, view, sort, filters, theme }: Address): [string, readonly string[]][] {
  const unlessOpening = (key: 'depth' | 'view' | 'theme', value: string): string[] =>
    value === OPENING[key] ? [] : [value];
  const all: [string, readonly string[]][] = [
    ...(focus ? [[focus.kind, [focus.id]] satisfies [string, string[]]] : []),
    ['to', to === undefined ? [] : [to]],
    ['depth', unlessOpening('depth', depth)],
    ['view', unlessOpening('view', view)],
    ['sort', sort === undefined ? [] : [sort]],
    ...FILTER_NAMES.map((key): [string, readonly string[]] => [key, filters[key]]),
    ['theme', unlessOpening('theme', theme)],
  ];
  return all.filter(([, values]) => values.length > 0);
}

/** The values of each key of a viewer, where all of them are plain ids; the first of two equal keys holds. */
function valuesIn(hash: string, name: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const part of partsOf(hash)) {
    const key = KEYS.find((known) => part.startsWith(`${keyOf(name, known)}=`));
    if (key === undefined || found.has(key)) continue;
    const values = part.slice(keyOf(name, key).length + 1).split(',');
    if (values.every((value) => is(slugSchema, value))) found.set(key, [...new Set(values)].sort());
  }
  return found;
}

function focusIn(values: ReadonlyMap<string, readonly string[]>): Focus | undefined {
  for (const kind of FOCUS_KINDS) {
    const id = values.get(kind)?.[0];
    if (id !== undefined) return { kind, id };
  }
  return undefined;
}

const offered = <Value extends string>(
  all: readonly [Value, ...Value[]],
  wished: string | undefined,
): Value => all.find((value) => value === wished) ?? all[0];

const keyOf = (name: string, key: string): string => (name ? `${name}.${key}` : key);

const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);
