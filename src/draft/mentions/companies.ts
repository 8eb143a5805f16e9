import type { TaggedName } from '../tagging/names.ts';
import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import type { Token } from '../tokens.ts';
import { isGiven } from './name-places.ts';
import { formAt, keyOf, listsOfName, lowerWords, tokensOf, type Sentences } from './name-words.ts';
import { isThing, typeOfNoun } from './nouns.ts';

/** What only the name of a company ends in: "Nordhaven Ports AS". */
const FORM = /^(?:inc|ltd|llc|plc|corp|gmbh|as|ag|sa|nv|spa|co)$/;

/** What a company deals in, at the end of its name: "Hartwell Steel". */
const TRADE =
  /^(?:steel|motors|airlines|airways|energy|oil|gas|foods|pharma|pharmaceuticals|technologies|systems|industries|securities|partners|holdings?|electronics|insurance|logistics|shipping|terminals|railways|telecom|petroleum|gold|minerals|metals|resources|mining|chemicals|brothers|maritime|aviation|aerospace|therapeutics|biosciences|biotech|ventures|entertainment|studios|pictures|homes|properties|hotels|resorts|associates|laboratories|robotics|semiconductors|software|automotive|renewables|tankers|breweries|supermarkets|water|markets|capital|labs|exchange)$/;

/** Returns whether a word in lower case is what a company deals in, as its name says at the end: "steel". */
export const isTradeWord = (word: string): boolean => TRADE.test(word);

/** Returns whether a name of several words ends as a company's does. */
export function isCompany(name: readonly Token[]): boolean {
  const last = name.at(-1)?.form.toLowerCase() ?? '';
  return name.length > 1 && (FORM.test(last) || isTrade(lowerWords(name)));
}

/** Returns whether a name's words, in lower case, end in what a company deals in; a Ministry of Oil is none. */
export const isTrade = (words: readonly string[]): boolean =>
  words.length > 1 && isTradeWord(words.at(-1) ?? '') && !words.some((word) => /^(?:of|for)$/.test(word));

/** Returns a company's name without its ending, where no list has that: "Hartwell" of "Hartwell Steel", and not "Russian". */
export function shortCompany(name: readonly Token[]): readonly Token[] | undefined {
  const short = name.slice(0, -1);
  return isCompany(name) && listsOfName(short) === 0 ? short : undefined;
}

/**
 * Returns whether a body's name of two words or three, in lower case, may be a firm's that goes by the first of them: "Lowther
 * Homes", but neither "Carter Center", "Human Rights Watch" nor "Washington Post".
 */
export const isFirm = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  words.every((word) => /^\p{L}{2,}$/u.test(word) && !/^(?:of|for|and|the|on|in)$/.test(word)) &&
  (words[0] ?? '').length > 3 &&
  (KNOWN_NAMES.listsOf(words.slice(0, 1)) & ~knownBit('organisation')) === 0 &&
  !isGiven(words[0] ?? '') &&
  words.every((word) => typeOfNoun(word) === undefined && !isThing(word));

/** "Shares in | Arcadia", "a stake in | Debenhams": whose owners are many. */
function isShared(sentences: Sentences, name: TaggedName): boolean {
  const tokens = sentences[name.sentence]?.tokens ?? [];
  return (
    name.label !== 'LOC' &&
    formAt(tokens, name.first - 1) === 'in' &&
    /^(?:shares?|stakes?)$/i.test(formAt(tokens, name.first - 2)) &&
    listsOfName(tokensOf(sentences, name)) === 0
  );
}

/**
 * Returns what an article calls companies, in lower case: names that end as a company's does, the same without it, and what one has
 * shares in.
 */
export function companiesIn(sentences: Sentences, names: readonly TaggedName[]): ReadonlySet<string> {
  const companies = new Set<string>();
  for (const name of names) {
    const tokens = tokensOf(sentences, name);
    if (isShared(sentences, name)) companies.add(keyOf(tokens));
    if (!isCompany(tokens)) continue;
    companies.add(keyOf(tokens)).add(keyOf(shortCompany(tokens) ?? tokens));
  }
  return companies;
}

/** Returns names of which those that an article calls companies once are companies everywhere in it. */
export const withCompanies = (
  sentences: Sentences,
  names: readonly TaggedName[],
  companies = companiesIn(sentences, names),
): TaggedName[] =>
  names.map((name) => (companies.has(keyOf(tokensOf(sentences, name))) ? { ...name, label: 'ORG' } : name));
