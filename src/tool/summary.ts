import type { Compiled } from '../compile/compile.ts';
import { sentencesOf } from '../draft/sentences.ts';
import { quotesOf } from '../model/quotes.ts';
import type { Article, Network } from '../model/schema.ts';
import { overlaps } from '../model/span.ts';

/** What a reader would ask of a compiled network. */
export interface Summary {
  readonly id: string;
  readonly actors: number;
  readonly relations: number;
  readonly statements: number;
  readonly quotes: number;
  /** Sentences of titles and paragraphs, and how many of them carry at least one quote. */
  readonly sentences: number;
  readonly annotated: number;
  /** Of an article that is not published in full: how many of a hundred of its characters are. */
  readonly reprinted?: number;
  readonly doubts: readonly string[];
}

/** Returns the figures of a compiled network. */
export function summaryOf({ proven: network, network: published, doubts }: Compiled): Summary {
  const carried = network.articles.map((article) => carriedBy(article, network));
  return {
    id: network.id,
    actors: network.actors.length,
    relations: network.relations.length,
    statements: network.statements.length,
    quotes: [...quotesOf(network)].length,
    sentences: carried.reduce((total, [sentences]) => total + sentences, 0),
    annotated: carried.reduce((total, [, annotated]) => total + annotated, 0),
    ...(published === network ? {} : { reprinted: shareReprinted(published) }),
    doubts: doubts.map(({ message }) => message),
  };
}

/** White space counts on neither side: some of it stays to part the paragraphs. */
function shareReprinted({ articles }: Network): number {
  const written = articles.map(({ text }) => text.replace(/\s/g, '')).join('');
  const kept = written.replace(/[█🮕]/gu, '');
  return written === '' ? 0 : Math.ceil((100 * kept.length) / written.length);
}

function carriedBy(
  { id, text, segments }: Article,
  network: Network,
): [sentences: number, annotated: number] {
  const sentences = sentencesOf(text, segments);
  const quotes = [...quotesOf(network)].map(({ quote }) => quote).filter(({ article }) => article === id);
  const annotated = sentences.filter((sentence) => quotes.some((quote) => overlaps(sentence, quote)));
  return [sentences.length, annotated.length];
}

/** Returns a summary as text: a line of figures, the share of sentences, and a line for each doubt. */
export function formatSummary({
  id,
  actors,
  relations,
  statements,
  quotes,
  sentences,
  annotated,
  reprinted,
  doubts,
}: Summary): string {
  const figures = [
    counted(actors, 'actor'),
    counted(relations, 'relation'),
    counted(statements, 'statement'),
    `${counted(quotes, 'quote')} proven`,
  ];
  const share = sentences === 0 ? 0 : Math.floor((100 * annotated) / sentences);
  return [
    `${id}: ${figures.join(', ')}`,
    `  ${annotated} of ${counted(sentences, 'sentence')} (${share} %) carry at least one annotation`,
    ...(reprinted === undefined
      ? []
      : [`  ${reprinted} % of the text is published, as its evidence mode asks`]),
    doubts.length === 0 ? '  no doubts' : `  ${counted(doubts.length, 'doubt')}:`,
    ...doubts.map((doubt) => `    - ${doubt}`),
  ].join('\n');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
