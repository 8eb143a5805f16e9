import MiniSearch, { type SearchResult } from 'minisearch';
import type { Evidence } from '../../model/evidence.ts';
import type { Actor, Quote } from '../../model/schema.ts';
import { isWithheld } from '../../model/withheld.ts';
import type { Focus } from '../state/focus.ts';
import { folded, isArticle, sounded, withoutArticle } from './folding.ts';
import { excerptOf, piecesOf, wordsIn, type Piece } from './pieces.ts';

/** An actor that was found, and by which of its names where that is not the first. */
export interface FoundActor {
  readonly focus: Focus;
  readonly actor: Actor;
  readonly name: readonly Piece[];
  readonly alias: readonly Piece[] | undefined;
}

/** A quote that was found: a statement, or the proof of a relation that nobody is quoted for. */
export interface FoundQuote {
  readonly focus: Focus;
  readonly quote: Quote;
  /** The actor whose words they are. */
  readonly speaker: string;
  readonly excerpt: readonly Piece[];
}

/** What a search comes to, each kind with the best first. */
export interface Found {
  readonly actors: readonly FoundActor[];
  readonly quotes: readonly FoundQuote[];
}

/** Returns what is found for words, which may be typed half. */
export type Finder = (wished: string) => Found;

/** More than these a list over the page cannot show; more words find the rest. */
const MOST = { actors: 8, quotes: 12 };

/** Returns a finder over the names of a network's actors, however they are spelt, and over the words of its quotes. */
export function finderOf(evidence: Evidence): Finder {
  const actors = actorFinder(evidence);
  const quotes = quoteFinder(evidence);
  return (wished) => {
    const meant = meantBy(wished);
    return { actors: meant ? actors(meant) : [], quotes: meant ? quotes(meant) : [] };
  };
}

/** An article is a word only as long as no other is typed. */
function meantBy(wished: string): string {
  const all = wordsIn(wished);
  const telling = all.filter((word) => !isArticle(folded(word)));
  return (telling.length > 0 ? telling : all).join(' ');
}

function actorFinder({ network, actor: actorOf }: Evidence): (meant: string) => FoundActor[] {
  const index = new MiniSearch<{ id: string; names: string }>({
    fields: ['names'],
    tokenize: wordsIn,
    processTerm: termsOfName,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      // A slip of one letter in five; shorter names are too near to each other: Iran, Iraq.
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      processTerm: (word) => withoutArticle(sounded(folded(word))),
    },
  });
  index.addAll(network.actors.map((actor) => ({ id: actor.id, names: namesOf(actor).join('\n') })));
  return (meant) =>
    index
      .search(meant)
      .slice(0, MOST.actors)
      .flatMap((result) => foundActor(actorOf(result.id as string), result));
}

function foundActor(actor: Actor | undefined, { terms }: SearchResult): FoundActor[] {
  if (!actor) return [];
  const isFound = (word: string): boolean => termsOfName(word).some((term) => terms.includes(term));
  const [name = [], ...aliases] = [actor.name, ...actor.aliases].map((each) => piecesOf(each, isFound));
  const best = [...aliases].sort((a, b) => foundIn(b) - foundIn(a))[0];
  const alias = best && foundIn(best) > foundIn(name) ? best : undefined;
  return [{ focus: { kind: 'actor', id: actor.id }, actor, name, alias }];
}

const foundIn = (pieces: readonly Piece[]): number => pieces.filter(({ found }) => found).length;

function quoteFinder(evidence: Evidence): (meant: string) => FoundQuote[] {
  const quotes = quotesOf(evidence);
  const index = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    tokenize: wordsIn,
    processTerm: termsOfQuote,
    searchOptions: {
      combineWith: 'AND',
      // The last word may be typed half.
      prefix: (_, at, terms) => at === terms.length - 1,
      fuzzy: (term) => (term.length >= 6 ? 0.15 : false),
      processTerm: (word) => withoutArticle(folded(word)),
    },
  });
  index.addAll(quotes.map(({ quote }, id) => ({ id, words: quote.exact })));
  return (meant) =>
    index
      .search(meant)
      .slice(0, MOST.quotes)
      .flatMap((result) => foundQuote(quotes[result.id as number], result));
}

function foundQuote(entry: Omit<FoundQuote, 'excerpt'> | undefined, { terms }: SearchResult): FoundQuote[] {
  if (!entry) return [];
  const isFound = (word: string): boolean => termsOfQuote(word).some((term) => terms.includes(term));
  return [{ ...entry, excerpt: excerptOf(piecesOf(entry.quote.exact, isFound)) }];
}

/** A relation's words within a statement are found as the statement; each stretch of an article is found once. */
function quotesOf(evidence: Evidence): Omit<FoundQuote, 'excerpt'>[] {
  const { statements, relations } = evidence.network;
  const said = statements.map((statement) => ({
    focus: { kind: 'quote', id: statement.id } satisfies Focus,
    quote: statement.quote,
    speaker: evidence.speakerOf(statement),
  }));
  const proofs = relations.flatMap(({ id, quotes }) =>
    quotes
      .filter((quote) => !evidence.statementHolding(quote))
      .map((quote) => ({
        focus: { kind: 'relation', id } satisfies Focus,
        quote,
        speaker: evidence.articleOf(quote).publisher,
      })),
  );
  const places = proofs.map(({ quote }) => placeOf(quote));
  const once = proofs.filter(({ quote }, at) => places.indexOf(placeOf(quote)) === at);
  return [...said, ...once].filter(({ quote }) => !isWithheld(quote));
}

const placeOf = ({ article, start, end }: Quote): string => `${article} ${start} ${end}`;

/** "PMF" finds the Popular Mobilization Forces where no alias says so. */
function namesOf({ name, aliases }: Actor): string[] {
  const capitals = name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return [name, ...aliases, ...(capitals.length > 1 ? [capitals.join('')] : [])];
}

const termsOfName = (word: string): string[] => bothWays(sounded(folded(word)));
const termsOfQuote = (word: string): string[] => bothWays(folded(word));
const bothWays = (term: string): string[] => [...new Set([term, withoutArticle(term)])];
