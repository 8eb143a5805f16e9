import type { Span } from '../model/span.ts';

/** A word or a mark of a sentence. Offsets are UTF-16 units into the article's text. */
export interface Token extends Span {
  /** The token's own characters: `text.slice(start, end)`. */
  readonly form: string;
}

/** A sentence with its tokens, in reading order. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** The place of the segment that the sentence stands in, in the article's list of segments. */
  readonly segment: number;
}

/**
 * Words with the hyphens, dots and apostrophes inside them ("Al-Jazairi", "U.S.", "don't"), numbers with their commas,
 * `...`, and any other mark alone.
 */
const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+)?|[\p{L}\p{M}\p{N}]+(?:['’‐-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\.{2,}|-{2,}|[^\s]/gu;

/** "Iraq|'s", "did|n't", "they|'re": what Treebank tokenisers cut off a word's end. */
const CLITIC = /^(.+?)(['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu;

/** Returns the tokens of a stretch of text; `start` is added to their offsets. */
export function tokensOf(text: string, start: number): Token[] {
  const tokens: Token[] = [];
  for (const { 0: form, index } of text.matchAll(WORD)) push(tokens, form, start + index);
  return tokens;
}

function push(tokens: Token[], form: string, start: number): void {
  const cut = form.length > 2 && /['’]/.test(form) ? CLITIC.exec(form) : null;
  const word = cut?.[1];
  if (word === undefined) {
    tokens.push({ form, start, end: start + form.length });
    return;
  }
  const middle = start + word.length;
  tokens.push({ form: word, start, end: middle });
  tokens.push({ form: form.slice(word.length), start: middle, end: start + form.length });
}
