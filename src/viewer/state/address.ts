import { is } from 'valibot';
import { slugSchema } from '../../model/schema.ts';
import { FILTER_NAMES, NO_FILTERS, type Filters } from './filters.ts';
import type { Focus } from './focus.ts';

/** The views of one network; the first is the one that opens. */
export const VIEWS = ['picture', 'list', 'table', 'matrix'] as const;
/** How far from the chosen actor things stay lit, in ties. */
export const DEPTHS = ['1', '2', 'all'] as const;
/** What the colour of an actor says. */
export const COLOURINGS = ['type', 'community'] as const;
/** What the size of an actor says. */
export const SIZINGS = ['mentions', 'ties', 'bridging'] as const;
/** Whether the picture follows whoever scrolls through the article. */
export const ALONG = ['on', 'off'] as const;
/** The colours: as the system wishes, or one of three. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

/** All that a link to a viewer holds: what is chosen, and how it is looked at. */
export interface Address {
  readonly focus: Focus | undefined;
  /** The actor at the other end of a path from the chosen one. */
  readonly to: string | undefined;
  /** The step of the walk through the story, from 1. It holds while the reader looks at something else. */
  readonly step: number | undefined;
  readonly depth: (typeof DEPTHS)[number];
  readonly view: (typeof VIEWS)[number];
  /** What a view is sorted by; the view knows its own names, and ignores any other. */
  readonly sort: string | undefined;
  readonly filters: Filters;
  readonly colour: (typeof COLOURINGS)[number];
  readonly size: (typeof SIZINGS)[number];
  readonly along: (typeof ALONG)[number];
  readonly theme: (typeof THEMES)[number];
}

/** The address of a viewer that has just been opened. */
export const OPENING: Address = {
  focus: undefined,
  to: undefined,
  step: undefined,
  depth: DEPTHS[0],
  view: VIEWS[0],
  sort: undefined,
  filters: NO_FILTERS,
  colour: COLOURINGS[0],
  size: SIZINGS[0],
  along: ALONG[0],
  theme: THEMES[0],
};

const FOCUS_KINDS = ['actor', 'relation', 'quote'] as const;
/** The keys with one value out of a list; its first is the one that an address leaves out. */
export const CHOICES = {
  depth: DEPTHS,
  view: VIEWS,
  colour: COLOURINGS,
  size: SIZINGS,
  along: ALONG,
  theme: THEMES,
} as const;
const KEYS: readonly string[] = [
  ...FOCUS_KINDS,
  'to',
  'step',
  'sort',
  ...FILTER_NAMES,
  ...Object.keys(CHOICES),
];
const STEP = /^[1-9]\d{0,3}$/;

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
    step: STEP.test(one('step') ?? '') ? Number(one('step')) : undefined,
    sort: one('sort'),
    filters: Object.fromEntries(FILTER_NAMES.map((key) => [key, values.get(key) ?? []])) as Filters,
    depth: offered(DEPTHS, one('depth')),
    view: offered(VIEWS, one('view')),
    colour: offered(COLOURINGS, one('colour')),
    size: offered(SIZINGS, one('size')),
    along: offered(ALONG, one('along')),
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
function valuesOf(address: Address): [string, readonly string[]][] {
  const { focus, to, step, sort, filters } = address;
  const choice = (key: keyof typeof CHOICES): [string, string[]] => [
    key,
    address[key] === OPENING[key] ? [] : [address[key]],
  ];
  const all: [string, readonly string[]][] = [
    ...(focus ? [[focus.kind, [focus.id]] satisfies [string, string[]]] : []),
    ['to', to === undefined ? [] : [to]],
    ['step', step === undefined ? [] : [String(step)]],
    choice('depth'),
    choice('view'),
    ['sort', sort === undefined ? [] : [sort]],
    ...FILTER_NAMES.map((key): [string, readonly string[]] => [key, filters[key]]),
    choice('colour'),
    choice('size'),
    choice('along'),
    choice('theme'),
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

/** Returns a key as it stands in the address of a page for the viewer of a name; for the only one, as it is. */
export const keyOf = (name: string, key: string): string => (name ? `${name}.${key}` : key);

const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);
