import { sha256Hex } from '../model/ids.ts';
import { must } from '../model/must.ts';
import {
  CONTEXT_LENGTH,
  type Article,
  type EvidenceMode,
  type Network,
  type Quote,
} from '../model/schema.ts';
import type { Span } from '../model/span.ts';
import { WITHHELD } from '../model/withheld.ts';

/** For each article, whether each of its UTF-16 units is printed. */
type Shown = ReadonlyMap<string, Uint8Array>;

/**
 * Returns a proven network as it may be published. `window`: of an article there stay its headline, the quotes of relations and
 * statements with some words around them, cues and mentions; `reference`: nothing of it, and a hash for each quote. What is
 * kept back is filled up, so that each offset, and the hash of each source, still holds.
 */
export function withhold(network: Network, mode: EvidenceMode): Network {
  if (mode === 'full') return network;
  const shown = new Map(
    network.articles.map((article) => [
      article.id,
      unitsIn(article, mode === 'window' ? printed(network, article) : []),
    ]),
  );
  const articles = new Map(
    network.articles.map((article) => [article.id, filled(article, must(shown, article.id))]),
  );
  const kept = { ...network, evidence: mode, articles: [...articles.values()] };
  if (mode === 'window') return withQuotes(kept, (quote) => narrowed(quote, shown));
  const named = kept.articles.map((article) => ({ ...article, title: publisherOf(article, network) }));
  return withQuotes({ ...kept, articles: named }, (quote) => hashed(quote, must(articles, quote.article)));
}

/** What stays of an article whose quotes are printed. */
function printed({ actors, relations, statements }: Network, { id, segments }: Article): Span[] {
  const proofs = [...relations.flatMap(({ quotes }) => quotes), ...statements.map(({ quote }) => quote)];
  const names = [
    ...actors.flatMap(({ mentions }) => mentions),
    ...statements.flatMap(({ chain }) => chain.flatMap(({ cue }) => cue ?? [])),
  ];
  const inside = ({ article }: Quote): boolean => article === id;
  return [
    ...segments.filter(({ kind }) => kind === 'title'),
    ...proofs.filter(inside).map((quote) => windowAround(quote)),
    ...names.filter(inside),
  ];
}

/** A window is as wide as the context that a quote carries, and cut between words where there are any near its edge. */
function windowAround({ start, end, prefix, suffix }: Quote): Span {
  const before = prefix.length < CONTEXT_LENGTH ? 0 : Math.max(0, prefix.search(/\s/));
  const after = suffix.length < CONTEXT_LENGTH ? suffix.length : suffix.search(/\s\S*$/);
  return { start: start - prefix.length + before, end: end + (after === -1 ? suffix.length : after) };
}

/** Two words that are printed keep what parts them, if it has no word in it. Nothing of the furniture is printed. */
function unitsIn({ text, segments }: Article, spans: readonly Span[]): Uint8Array {
  const units = new Uint8Array(text.length);
  for (const { start, end } of spans) units.fill(1, start, end);
  for (const { index, 0: gap } of text.matchAll(/[^\p{L}\p{N}\p{M}\r\n]+/gu))
    if (units[index - 1] === 1 && units[index + gap.length] === 1) units.fill(1, index, index + gap.length);
  for (const { start, end } of segments.filter(({ kind }) => kind === 'furniture')) units.fill(0, start, end);
  return units;
}

/** Line breaks stay, and so does white space between segments: they part the text as it is parted. */
function filled(article: Article, shown: Uint8Array): Article {
  let text = '';
  let read = 0;
  for (const { start, end } of article.segments) {
    text += article.text.slice(read, start);
    let at = start;
    for (const character of article.text.slice(start, end)) {
      const stays = shown[at] === 1 || /[\n\r]/.test(character);
      text += stays ? character : character.length === 1 ? WITHHELD[0] : WITHHELD[1];
      at += character.length;
    }
    read = end;
  }
  return { ...article, text: text + article.text.slice(read) };
}

/** A prefix or suffix reaches as far as what is printed. */
function narrowed(quote: Quote, shown: Shown): Quote {
  const units = must(shown, quote.article);
  const before = units.subarray(quote.start - quote.prefix.length, quote.start).lastIndexOf(0) + 1;
  const after = units.subarray(quote.end, quote.end + quote.suffix.length).indexOf(0);
  return {
    ...quote,
    prefix: quote.prefix.slice(before),
    suffix: after === -1 ? quote.suffix : quote.suffix.slice(0, after),
  };
}

const hashed = (quote: Quote, { text }: Article): Quote => ({
  ...quote,
  exact: text.slice(quote.start, quote.end),
  prefix: '',
  suffix: '',
  sha256: sha256Hex(quote.exact),
});

/** A headline is a sentence of the article too: by reference, an article is called after who published it. */
const publisherOf = ({ publisher }: Article, { actors }: Network): string =>
  actors.find(({ id }) => id === publisher)?.name ?? publisher;

/** Returns a network with each of its quotes changed. */
const withQuotes = (network: Network, change: (quote: Quote) => Quote): Network => ({
  ...network,
  actors: network.actors.map((actor) => ({ ...actor, mentions: actor.mentions.map(change) })),
  relations: network.relations.map((relation) => ({ ...relation, quotes: relation.quotes.map(change) })),
  statements: network.statements.map((statement) => ({
    ...statement,
    quote: change(statement.quote),
    chain: statement.chain.map((hop) => (hop.cue ? { ...hop, cue: change(hop.cue) } : hop)),
  })),
});
