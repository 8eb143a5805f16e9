/** A text as the search compares it, with the way back: each of its UTF-16 units knows the span it was folded from. */
export interface Folded {
  readonly text: string;
  /** Start and end offsets, in the original text, of the cluster that each folded unit comes from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * A cluster that NFC may compose: the letters of a Hangul syllable, or a character with its combining marks. White space
 * folds as a run. See Unicode Standard Annex #15, section 9.1, "Stable Code Points".
 */
const CLUSTER =
  /\s+|(?:[\u1100-\u1112][\u1161-\u1175]|[\uac00-\ud7a3])[\u11a8-\u11c2]?\p{M}*|[^\s\p{M}]\p{M}*|\p{M}+/gu;

const STRAIGHT: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
};

/**
 * Returns a text with the three differences removed that a quote may have from its article: curly or straight quotation
 * marks, runs of white space, and Unicode normalisation (NFC). Nothing else is forgiven, and every unit maps back.
 */
export function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const plain = foldCluster(cluster);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text: folded, starts, ends };
}

function foldCluster(cluster: string): string {
  if (/^\s/.test(cluster)) return ' ';
  return STRAIGHT[cluster] ?? cluster.normalize('NFC');
}
