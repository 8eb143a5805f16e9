import { folded } from './fold.ts';

/** Words of an article, as the embed tells them: verbatim, with up to 32 characters before and after. */
export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** So long a quote, in UTF-16 units, is known by its own words where a page has others around it. */
const KNOWN_BY_ITSELF = 40;

/**
 * Returns where a quote stands in a folded text, as a span of it in UTF-16 units, or `undefined`. Of several places it is the one
 * that has the same words before and after, or at least on one side; where two are as good, it is none: what is marked is
 * proved, and nothing is marked by chance.
 */
export function findQuote(
  text: string,
  { exact, prefix, suffix }: Sought,
): readonly [start: number, end: number] | undefined {
  const words = folded(exact).trim();
  if (words === '') return undefined;
  const before = folded(prefix).trim();
  const after = folded(suffix).trim();
  const places = allIndexes(text, words).map((start) => {
    const end = start + words.length;
    const sides = [
      text.slice(0, start).trimEnd().endsWith(before),
      text.slice(end).trimStart().startsWith(after),
    ];
    return { start, end, sides: sides.filter(Boolean).length };
  });
  const most = Math.max(0, ...places.map(({ sides }) => sides));
  const [best, ...others] = places.filter(({ sides }) => sides === most);
  if (!best || others.length > 0) return undefined;
  const isKnown = most > 0 || (words.length >= KNOWN_BY_ITSELF && standsAlone(text, best));
  return isKnown ? [best.start, best.end] : undefined;
}

/** Whether a span begins and ends where words do. */
const standsAlone = (text: string, { start, end }: { start: number; end: number }): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));

function allIndexes(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
