/** A word that has nothing to lose but its case: most have. */
const PLAIN = /^[A-Za-z0-9]+$/;

/** Returns a word without case, accents, dots, apostrophes and hyphens: "Él-Jazāʾiri" → "eljazairi", "U.S." → "us". */
export const folded = (word: string): string =>
  PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/ı/g, 'i')
        .replace(/ł/g, 'l')
        .replace(/ø/g, 'o')
        .replace(/ß/g, 'ss');

/** Endings of plurals with what a singular has instead: "parties", "classes", "churches"; the first that fits. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/men$/, 'man'],
  [/people$/, 'person'],
  [/ies$/, 'y'],
  [/(ss|sh|ch|x)es$/, '$1'],
  [/(?<![su])s$/, ''],
];

/** Returns the singular of a noun in lower case, as far as its ending tells: "factions" → "faction". */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  const rule = PLURALS.find(([ending]) => ending.test(lower));
  return rule === undefined ? lower : lower.replace(rule[0], rule[1]);
}

/** Returns whether a noun's form is a plural. */
export const isPlural = (noun: string): boolean => singular(noun) !== noun.toLowerCase();

/** Returns a slug of a name: lower-case ASCII letters and digits with single hyphens; `actor` where nothing is left. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'actor';
