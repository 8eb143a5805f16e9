import type { Span } from '../model/span.ts';
import { tokensOf, type Token } from '../draft/tokens.ts';
import type { GumSentence, GumToken } from './conllu.ts';

/** A sentence in our own tokens, each with the part of speech that a corpus gives it; empty where it gives none. */
export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
}

/** Returns a sentence of GUM in our own tokens, with Penn Treebank tags by their places in the text. */
export function ownWordsOf({ tokens }: GumSentence, text: string): TaggedSentence {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return { tokens: [], tags: [] };
  const own = tokensOf(text.slice(first.start, last.end), first.start);
  return { tokens: own, tags: own.map((token) => tagOf(within(tokens, token), tokens)) };
}

const within = (tokens: readonly GumToken[], { start, end }: Span): GumToken[] =>
  tokens.filter((token) => token.start < end && start < token.end);

/**
 * What the Penn Treebank, which keeps hyphenated words whole, calls a word that GUM takes apart: "U.S.-led" and
 * "long-term" before a noun are adjectives, "Al-Jazairi" is a name, "mother-in-law" is what its last noun is.
 */
function tagOf(pieces: readonly GumToken[], sentence: readonly GumToken[]): string {
  const words = pieces.filter(({ penn }) => penn !== 'HYPH');
  const last = words.at(-1);
  if (!last) return pieces[0]?.penn ?? '';
  if (pieces.length === 1 || last === words[0]) return last.penn;
  if (/^(VBN|VBG|VBD|JJ)/.test(last.penn)) return 'JJ';
  const next = sentence[sentence.indexOf(last) + 1];
  return last.penn === 'NN' && next && /^NNS?$/.test(next.penn) ? 'JJ' : last.penn;
}
