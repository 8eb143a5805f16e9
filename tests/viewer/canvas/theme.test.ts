import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseColour, type Rgb } from '../../../src/viewer/canvas/palette.ts';

const CSS = readFileSync('src/viewer/theme.css', 'utf8');
const [USUAL = '', ASKED_FOR = '', CHOSEN = ''] = CSS.split(
  /@media \(prefers-contrast: more\)|\.sayso\[data-theme='contrast'\]|@media \(forced-colors/,
);
/** Returns the colours that a part of the file gives, by token, on light or on dark paper. */
const tokensIn = (css: string, scheme: 'light' | 'dark'): Map<string, string> =>
  new Map(
    [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
      ([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark],
    ),
  );

const THEMES = {
  light: tokensIn(USUAL, 'light'),
  dark: tokensIn(USUAL, 'dark'),
  'light, high contrast': tokensIn(CHOSEN, 'light'),
  'dark, high contrast': tokensIn(CHOSEN, 'dark'),
};
const INKS = ['ink', 'ink-2'];
const PAPERS = ['paper', 'paper-2'];
const DRAWN = [...THEMES.light.keys()].filter((name) => /^(stance|type|community)-|^focus-ring$/.test(name));
const COMMUNITIES = DRAWN.filter((name) => name.startsWith('community-'));
const STANCES = DRAWN.filter((name) => name.startsWith('stance-'));

/** Relative luminance, as WCAG 2 defines it. */
const luminance = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: Rgb, other: Rgb): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/**
 * How colour blindness sees a colour, on linear light: red and green as Viénot, Brettel and Mollon (1999) have it, blue
 * on the nearer of the two planes of Brettel, Viénot and Mollon (1997), rounded.
 */
const asSeenBy = (kind: 'protan' | 'deutan' | 'tritan', rgb: Rgb): Rgb => {
  const [red, green, blue] = rgb.map((part) => part ** 2.2) as [number, number, number]; // one a part of Rgb
  if (kind === 'tritan') {
    const cyan = 0.874 * green + 0.126 * blue;
    return [red + 0.127 * (green - blue), cyan, cyan];
  }
  const yellow = kind === 'protan' ? 0.112 * red + 0.888 * green : 0.293 * red + 0.707 * green;
  return [yellow, yellow, kind === 'protan' ? blue + 0.004 * (red - green) : blue + 0.022 * (green - red)];
};

const apart = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(Object.entries(THEMES))('in the theme %s', (theme, tokens) => {
  const raised = theme.includes('contrast');
  const colour = (name: string): Rgb => parseColour(tokens.get(name) ?? '');

  test('every token has a colour of its own', () => {
    expect([...tokens.keys()].sort()).toEqual([...THEMES.light.keys()].sort());
  });

  test.each(INKS.flatMap((ink) => PAPERS.map((paper) => [ink, paper] as const)))(
    '%s on %s can be read',
    (ink, paper) => {
      expect(contrast(colour(ink), colour(paper))).toBeGreaterThanOrEqual(raised ? 7 : 4.5);
    },
  );

  test.each(['mark', 'mark-strong'])('ink on %s can be read', (mark) => {
    expect(contrast(colour('ink'), colour(mark))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(DRAWN.flatMap((name) => PAPERS.map((paper) => [name, paper] as const)))(
    '%s can be seen on %s',
    (name, paper) => {
      expect(contrast(colour(name), colour(paper))).toBeGreaterThanOrEqual(raised ? 4.5 : 3);
    },
  );

  test.each(STANCES)('%s can be read as a word', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(raised ? 7 : 4.5);
  });

  test.each(['protan', 'deutan', 'tritan'] as const)('help and harm stay apart for a %s eye', (kind) => {
    const seen = (name: string): Rgb => asSeenBy(kind, colour(name));
    expect(apart(seen('stance-cooperative'), seen('stance-conflictual'))).toBeGreaterThan(0.2);
  });

  // In the eye's own steps, not in light: eight colours that can be drawn on paper are dark, and dark lights lie close.
  test.each(['protan', 'deutan', 'tritan'] as const)(
    'no two communities look the same to a %s eye',
    (kind) => {
      const seen = COMMUNITIES.map((name) => {
        const [red, green, blue] = asSeenBy(kind, colour(name));
        return [red, green, blue].map((part) => Math.max(0, part) ** (1 / 2.2)) as [number, number, number]; // of a Rgb
      });
      const distances = seen.flatMap((one, at) => seen.slice(0, at).map((other) => apart(one, other)));
      expect(distances).toHaveLength(28);
      expect(Math.min(...distances)).toBeGreaterThan(0.1);
    },
  );
});

test('high contrast is the same whether the system or the reader asks for it', () => {
  for (const scheme of ['light', 'dark'] as const)
    expect(tokensIn(ASKED_FOR, scheme)).toEqual(tokensIn(CHOSEN, scheme));
});

test('forced colours replace every colour', () => {
  const forced = CSS.slice(CSS.indexOf('(forced-colors'));
  const named = [...forced.matchAll(/--([\w-]+): (\w+);/g)].map(([, name = '']) => name);
  expect(named.sort()).toEqual([...THEMES.light.keys()].sort());
});
