import type { ReadText, Tags } from '../reading.ts';
import { wordFeaturesOf, type WordFeatures } from '../tagging/features.ts';
import { hashOf } from '../tagging/hash.ts';
import type { WordClasses } from '../tagging/word-classes.ts';
import type { Token } from '../tokens.ts';
import { LIST, LISTS } from './word-sets.ts';

/** Where a token stands to the quotation marks of its paragraph. */
export const QUOTED = { outside: 0, inside: 1, opening: 2, closing: 3 } as const;

/** What a mark, or a word that works like one, does between other tokens; the kinds of steps between labels. */
export const KIND = {
  word: 0,
  comma: 1,
  stop: 2,
  opening: 3,
  closing: 4,
  colon: 5,
  dash: 6,
  bracket: 7,
  that: 8,
  conjunction: 9,
  preposition: 10,
  capital: 11,
  determiner: 12,
  pronoun: 13,
  auxiliary: 14,
  say: 15,
} as const;

/** How many kinds there are. */
export const KINDS = 16;

/** All tokens of a text in one row, with what the taggers of cues and arguments look at. */
export interface TaggedText {
  readonly tokens: readonly Token[];
  readonly words: WordFeatures;
  /** Hashes of the part-of-speech tags; zeros where there are none. */
  readonly tags: Uint32Array;
  /** The sentence of each token. */
  readonly sentence: Uint32Array;
  /** The first token of each sentence, and the number of tokens at the end. */
  readonly first: Uint32Array;
  /** The segment of each sentence. */
  readonly segment: Uint32Array;
  /** One of `QUOTED` for each token. */
  readonly quoted: Uint8Array;
  /** One of `KIND` for each token. */
  readonly kind: Uint8Array;
}

/** Returns the tokens of a text in one row. `tags` may be absent: then no token has a part of speech. */
export function taggedText(read: ReadText, tags: Tags | undefined, classes: WordClasses): TaggedText {
  const tokens = read.sentences.flatMap((sentence) => sentence.tokens);
  const words = wordFeaturesOf(read.sentences, LISTS, classes);
  const { sentence, first } = sentencesOf(read, tokens.length);
  const segment = Uint32Array.from(read.sentences, (one) => one.segment);
  const quoted = quotedOf(tokens, sentence, segment);
  return {
    tokens,
    words,
    tags: tagHashes(tags, tokens.length),
    sentence,
    first,
    segment,
    quoted,
    kind: Uint8Array.from(tokens, (token, at) => kindOf(token, words.lists[at] ?? 0, quoted[at] ?? 0)),
  };
}

function sentencesOf(read: ReadText, length: number): Pick<TaggedText, 'sentence' | 'first'> {
  const sentence = new Uint32Array(length);
  const first = new Uint32Array(read.sentences.length + 1);
  let at = 0;
  read.sentences.forEach(({ tokens }, index) => {
    first[index] = at;
    sentence.fill(index, at, (at += tokens.length));
  });
  first[read.sentences.length] = length;
  return { sentence, first };
}

function tagHashes(tags: Tags | undefined, length: number): Uint32Array {
  const hashes = new Uint32Array(length);
  const known = new Map<string, number>();
  let at = 0;
  for (const tag of tags?.flat() ?? []) {
    let hash = known.get(tag);
    if (hash === undefined) known.set(tag, (hash = hashOf(tag)));
    hashes[at++] = hash;
  }
  return hashes;
}

/** Marks open and close in turn within a paragraph; the next paragraph begins outside. */
function quotedOf(tokens: readonly Token[], sentence: Uint32Array, segment: Uint32Array): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let inside = false;
  let paragraph = -1;
  for (let at = 0; at < tokens.length; at++) {
    const here = segment[sentence[at] ?? 0] ?? 0;
    if (here !== paragraph) inside = false;
    paragraph = here;
    const length = markAt(tokens, at, inside);
    if (length === 0) quoted[at] = inside ? QUOTED.inside : QUOTED.outside;
    else {
      inside = !inside;
      quoted.fill(inside ? QUOTED.opening : QUOTED.closing, at, at + length);
      at += length - 1;
    }
  }
  return quoted;
}

/** Returns of how many tokens a mark that opens or closes a quotation is, 0 for none: “, ", or '' as agencies send it. */
function markAt(tokens: readonly Token[], at: number, inside: boolean): number {
  const token = tokens[at];
  if (token?.form === '"' || token?.form === (inside ? '”' : '“')) return 1;
  const next = tokens[at + 1];
  return token?.form === "'" && next?.form === "'" && next.start === token.end ? 2 : 0;
}

/** The kinds of tokens that are told by their characters. */
const MARKS: Readonly<Record<string, number>> = {
  ',': KIND.comma,
  '.': KIND.stop,
  '!': KIND.stop,
  '?': KIND.stop,
  '…': KIND.stop,
  '...': KIND.stop,
  ':': KIND.colon,
  ';': KIND.colon,
  '“': KIND.opening,
  '”': KIND.closing,
  '‘': KIND.opening,
  '’': KIND.closing,
  '-': KIND.dash,
  '--': KIND.dash,
  '–': KIND.dash,
  '—': KIND.dash,
  '(': KIND.bracket,
  ')': KIND.bracket,
  '[': KIND.bracket,
  ']': KIND.bracket,
  that: KIND.that,
};

/** The kinds of tokens that are told by the lists that hold them, the first that fits. */
const LISTED: readonly (readonly [list: number, kind: number])[] = [
  [LIST.say, KIND.say],
  [LIST.pronoun, KIND.pronoun],
  [LIST.determiner, KIND.determiner],
  [LIST.auxiliary, KIND.auxiliary],
  [LIST.preposition, KIND.preposition],
  [LIST.conjunction | LIST.relative, KIND.conjunction],
];

function kindOf({ form }: Token, lists: number, quoted: number): number {
  if (quoted === QUOTED.opening) return KIND.opening;
  if (quoted === QUOTED.closing) return KIND.closing;
  const mark = MARKS[form];
  if (mark !== undefined) return mark;
  const listed = lists === 0 ? undefined : LISTED.find(([list]) => (lists & list) !== 0);
  if (listed) return listed[1];
  return form.charCodeAt(0) >= 65 && form.charCodeAt(0) <= 90 ? KIND.capital : KIND.word;
}
