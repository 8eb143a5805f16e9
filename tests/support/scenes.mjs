/**
 * Every way in which the page is looked at: the gallery photographs them, and the end-to-end suite asks axe about them.
 * @typedef {typeof VIEWS[number]} View
 * @typedef {typeof THEMES[number]} Theme
 * @typedef {keyof typeof NETWORKS} Direction
 * @typedef {keyof typeof SIZES} Size
 * @typedef {typeof NETWORKS[Direction]} Chosen what there is to choose in a network
 */

/**
 * A page as somebody sees it.
 * @typedef {object} Scene
 * @property {string} name says all of it, and is fit for a file
 * @property {string} address seen from the root of the site
 * @property {Direction} direction
 * @property {Size} size
 * @property {string} [press] the selector of what is pressed once the page stands
 * @property {boolean} [onPaper] whether it is printed
 */

export const VIEWS = /** @type {const} */ (['picture', 'list', 'table', 'matrix']);
export const THEMES = /** @type {const} */ (['light', 'dark', 'contrast']);

/** The widths and heights of the windows, in CSS pixels. */
export const SIZES = {
  desktop: { width: 1280, height: 800 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
  // What is left of 1280 pixels at 400 %: the narrowest that WCAG 2.2 asks for (1.4.10, Reflow).
  narrow: { width: 320, height: 640 },
};

/** A network for each direction of writing, and what is chosen of it. */
const NETWORKS = {
  ltr: {
    id: 'iraq-disarmament',
    actor: 'armed-factions',
    relation: 'r-97f8fdb83b',
    quote: 's-e4d9ab2115',
    far: 'reuters',
  },
  rtl: {
    id: 'wadi-ghamr-water',
    actor: 'shammakh',
    relation: 'r-6cc55baaac',
    quote: 's-4d39438f36',
    far: 'sunbula-party',
  },
};

/**
 * What is chosen or open: the part of the address that says so, and what is pressed after that.
 * @type {Readonly<Record<string, { hash?: (chosen: Chosen) => string, press?: string, onPaper?: boolean }>>}
 */
const STATES = {
  actor: { hash: ({ actor }) => `actor=${actor}` },
  relation: { hash: ({ relation }) => `relation=${relation}` },
  quote: { hash: ({ quote }) => `quote=${quote}` },
  path: { hash: ({ actor, far }) => `actor=${actor}&to=${far}` },
  walk: { hash: () => 'step=2' },
  encodings: { hash: () => 'colour=community&size=bridging' },
  'filter open': { hash: () => 'stance=conflictual', press: '.filter .opener' },
  'keys open': { press: 'button.open' },
  'key open': { press: '.legend summary' },
  paper: { onPaper: true },
};

/**
 * @param {Direction} direction
 * @param {readonly string[]} parts of the fragment; empty ones are left out
 */
const addressOf = (direction, parts) =>
  `./?network=${NETWORKS[direction].id}#${parts.filter(Boolean).join('&')}`;

/** @template Key @param {Readonly<Record<Key & string, unknown>>} record */
const keysOf = (record) => /** @type {Key[]} */ (Object.keys(record));

const SIZE_NAMES = /** @type {Size[]} */ (keysOf(SIZES));
export const DIRECTIONS = /** @type {Direction[]} */ (keysOf(NETWORKS));

/**
 * Returns a view as it opens.
 * @param {View} view @param {Theme} theme @param {Direction} direction @param {Size} size
 * @returns {Scene}
 */
export const opening = (view, theme, direction, size) => ({
  name: [view, size, theme, direction].join(' '),
  address: addressOf(direction, [`view=${view}`, `theme=${theme}`]),
  direction,
  size,
});

/** Returns every view in every theme, direction and size, as it opens. */
export const openings = () =>
  VIEWS.flatMap((view) =>
    THEMES.flatMap((theme) =>
      DIRECTIONS.flatMap((direction) => SIZE_NAMES.map((size) => opening(view, theme, direction, size))),
    ),
  );

/** Returns what can be chosen or opened, in both directions, on a desk and on a phone: one in light, the other in dark. */
export const states = () =>
  Object.entries(STATES).flatMap(([state, { hash, press, onPaper }]) =>
    DIRECTIONS.flatMap((direction) =>
      /** @type {const} */ (['desktop', 'phone']).map((size) => {
        const theme = (size === 'phone') === (direction === 'ltr') ? 'dark' : 'light';
        return {
          name: [state, size, theme, direction].join(' '),
          address: addressOf(direction, [`theme=${theme}`, hash?.(NETWORKS[direction]) ?? '']),
          direction,
          size,
          ...(press !== undefined && { press }),
          ...(onPaper !== undefined && { onPaper }),
        };
      }),
    ),
  );
