import { folded } from './fold.ts';
import { longForm } from './given-names.ts';

/** Particles that are written as a word of their own and never tell two people apart: "bin Salman", "van der Leyen". */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ad an ar as ash at az bin ben ibn bint ould abu abou umm von van der den de da di do dos del della du la le ter y'.split(
    ' ',
  ),
);

/** Words that are one given name only with the next: "Abdul Rahman", "Abu Bakr". */
const OPENERS: ReadonlySet<string> = new Set([
  'abd',
  'abdul',
  'abdel',
  'abdal',
  'abdu',
  'abu',
  'abou',
  'umm',
  'ould',
]);

const ENDINGS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq', 'mp']);

/** "Al-Jazairi", "el-Sisi", "Ash-Shami", "al‑Maliki": the article written onto the name. */
const ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az)[-‐‑’'](?=\p{L}{3})/iu;

/** Returns the parts of a person's name that tell people apart, folded: "Abdul Rahman Al-Jazairi" → abdulrahman, jazairi. */
export function namePartsOf(words: readonly string[]): string[] {
  const parts: string[] = [];
  let opener = '';
  for (const word of words) {
    const part = folded(word.replace(ARTICLE, ''));
    if (part === '' || ENDINGS.has(part)) continue;
    if (OPENERS.has(part)) opener += part;
    else if (!PARTICLES.has(part)) {
      parts.push(opener + part);
      opener = '';
    }
  }
  return parts.length === 0 ? words.map(folded).filter(Boolean) : parts;
}

/** Letters that one Arabic letter is written with in English, as pairs: "Qaddafi", "Gaddafi", "Kadhafi". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:abdul|abdel|abdal|abd(?=[^aeiou]))/, 'abd'],
  [/kh|gh|q|g(?=[aou])/g, 'k'],
  [/dh|th/g, 'd'],
  [/sh|ch|tch/g, 'c'],
  [/ph/g, 'f'],
  [/w|v/g, 'w'],
  [/(.)\1+/g, '$1'],
  [/(?!^)[aeiouy]|h$/g, ''],
  [/^[aeiouy]/, 'a'],
];

/** Returns what the spellings of one transliterated name have in common: "Muhammad" and "Mohammed" → "mmd". */
export function skeletonOf(part: string): string {
  return SPELLINGS.reduce((word, [pattern, letters]) => word.replace(pattern, letters), part).replace(
    /(.)\1+/g,
    '$1',
  );
}

/** Returns whether two folded parts may be one: equal, an initial and its name, a short form, or two spellings. */
function sameGiven(a: string, b: string): boolean {
  if (a === b || longForm(a) === longForm(b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return sameSpelling(a, b);
}

/** Returns whether two folded parts are spellings of one name, as far as their consonants tell. */
function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const skeleton = skeletonOf(a);
  return Math.min(a.length, b.length) >= 4 && skeleton.length >= 3 && skeleton === skeletonOf(b);
}

/**
 * Returns whether two lists of name parts may be one person's: they end in the same name, and the given names of the
 * shorter stand in the longer in the same order.
 */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const family = long.at(-1) ?? '';
  const spelledAlike = short.length > 1 && sameSpelling(family, short.at(-1) ?? '');
  if (family !== short.at(-1) && !spelledAlike) return false;
  return sameInitials(long, short) && inOrder(long.slice(0, -1), short.slice(0, -1));
}

/** George W. Bush is not George H. W. Bush; where only one has initials, they tell nothing. */
function sameInitials(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((parts) => parts.filter((part) => part.length === 1).join(''));
  return x === '' || y === '' || x === y;
}

function inOrder(long: readonly string[], short: readonly string[]): boolean {
  let from = 0;
  for (const part of short) {
    const at = long.findIndex((other, place) => place >= from && sameGiven(part, other));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
