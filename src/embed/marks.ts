import type { Network, Quote } from '../model/schema.ts';
import { isWithheld } from '../model/withheld.ts';
import type { EvidenceMark, QuotedWords } from './messages.ts';

/** Returns the words of a quote, without its place: the text of a page is cut in other ways than the source. */
export const wordsOf = ({ exact, prefix, suffix }: Quote): QuotedWords => ({ exact, prefix, suffix });

/** Returns where actors are named and what is said, without what is kept back. */
export function marksOf({ actors, statements }: Pick<Network, 'actors' | 'statements'>): EvidenceMark[] {
  const marks = [
    ...actors.map(({ id, mentions }) => ({ focus: { kind: 'actor' as const, id }, quotes: mentions })),
    ...statements.map(({ id, quote }) => ({ focus: { kind: 'quote' as const, id }, quotes: [quote] })),
  ];
  return marks.map(({ focus, quotes }) => ({
    focus,
    quotes: quotes.filter((quote) => !isWithheld(quote)).map(wordsOf),
  }));
}
