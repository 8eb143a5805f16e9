import { KNOWN_NAMES } from '../lists/known-names.ts';
import { isCapital } from '../tagging/document-words.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Sentence, Token } from '../tokens.ts';

/** Sentences as the tagger of names sees them. */
export type Sentences = readonly Pick<Sentence, 'tokens'>[];

/** Returns the words of tokens in lower case. */
export const lowerWords = (tokens: readonly Token[]): string[] =>
  tokens.map(({ form }) => form.toLowerCase());

/** Returns the words of tokens in lower case, as one text: what names are told apart by. */
export const keyOf = (tokens: readonly Token[]): string => lowerWords(tokens).join(' ');

/** Returns the word at a place of tokens, and an empty one past them. */
export const formAt = (tokens: readonly Token[], at: number): string => tokens[at]?.form ?? '';

/** The months, for a pattern. */
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** The days of the week, for a pattern. */
export const WEEKDAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** The days of the week and the months, for a pattern. */
export const DAYS = `${WEEKDAYS}|${MONTHS}`;

/** A day or a month, which no name goes on with: "the European Commission on Friday". */
const DAY = new RegExp(`^(?:${DAYS})$`);

/** Returns one past the words with a capital that begin at a place of tokens, at most `to`, and before any day. */
export function pastCapitals(tokens: readonly Token[], from: number, to = Infinity): number {
  let at = from;
  while (at < to && isCapital(formAt(tokens, at)) && !DAY.test(formAt(tokens, at))) at++;
  return at;
}

/** Returns the tokens of a name. */
export const tokensOf = (
  sentences: Sentences,
  { sentence, first, end }: Omit<TaggedName, 'label'>,
): readonly Token[] => sentences[sentence]?.tokens.slice(first, end) ?? [];

/** Returns the lists that have the name that tokens are, as bits of `knownBit`: 0 where none has it. */
export const listsOfName = (tokens: readonly Token[]): number => KNOWN_NAMES.listsOf(lowerWords(tokens));

/** Returns for each sentence which of its tokens names have taken: 1 where one has. */
export function takenBy(sentences: Sentences, names: readonly TaggedName[]): Uint8Array[] {
  const taken = sentences.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const { sentence, first, end } of names) taken[sentence]?.fill(1, first, end);
  return taken;
}

/** Returns names in reading order. */
export const byPlace = (names: readonly TaggedName[]): TaggedName[] =>
  [...names].sort((one, other) => one.sentence - other.sentence || one.first - other.first);
