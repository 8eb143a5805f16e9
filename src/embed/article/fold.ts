/** A cluster of text that is compared as one: a run of white space, or a character with its combining marks. */
const CLUSTER = /\s+|[^\s\p{M}]\p{M}*|\p{M}+/gu;

/** What a page may hold between letters and no reader sees: soft hyphens, places to break, and marks of direction. */
const UNSEEN = /^[\u00AD\u200B\u200E\u200F\u061C\u2060\u202A-\u202E\u2066-\u2069]/u;

/** Signs that a content management system sets in its own way, and the plain one that stands for all of them. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^[\u2018\u2019\u201A\u201B\u2032]$/u, "'"],
  [/^[\u201C\u201D\u201E\u201F\u2033]$/u, '"'],
  [/^[\u2010-\u2015\u2212]$/u, '-'],
  [/^\u2026$/u, '...'],
];

/** A cluster of a text: where it begins and ends there, in UTF-16 units, and how it is compared; empty where it is not seen. */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/**
 * Yields a text as it is compared. What a site’s own typography changes is one: white space (no-break spaces too), quotation
 * marks, dashes, dots, soft hyphens, and Unicode normalisation (NFC). Letters and their case are not.
 */
export function* clustersOf(text: string): Generator<Cluster> {
  for (const { 0: cluster, index } of text.matchAll(CLUSTER))
    yield { start: index, end: index + cluster.length, folded: foldCluster(cluster) };
}

/** Returns a text as it is compared, without what stands around it. */
export const folded = (text: string): string =>
  [...clustersOf(text)]
    .map((cluster) => cluster.folded)
    .join('')
    .replace(/ +/g, ' ');

function foldCluster(cluster: string): string {
  if (/^\s/.test(cluster)) return ' ';
  if (UNSEEN.test(cluster)) return '';
  return PLAIN.find(([signs]) => signs.test(cluster))?.[1] ?? cluster.normalize('NFC');
}
