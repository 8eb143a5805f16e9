import type { Network, Quote } from './schema.ts';
import { quotesOf } from './quotes.ts';
import type { Violation } from './violation.ts';

/**
 * Stand for each character of an article that is kept back: the second for those of two UTF-16 units, so that every offset
 * still counts in the same text, in UTF-16 and in code points alike.
 */
export const WITHHELD = ['█', '🮕'] as const;

const NOTHING_BUT_WITHHELD = /^[█🮕\s]*$/u;

/** Returns whether the words of a quote are kept back: then a hash stands for them, and `exact` is filled up. */
export const isWithheld = ({ sha256 }: Quote): boolean => sha256 !== undefined;

/** Returns the words of a quote, or `undefined` where they are kept back. */
export const wordsOf = (quote: Quote): string | undefined => (isWithheld(quote) ? undefined : quote.exact);

/**
 * Returns how a network breaks the law of its evidence mode: by reference, it has no words of its sources and a hash for
 * each quote; else a quote has its words, and no hash.
 */
export function withholdingViolations(network: Network): Violation[] {
  const byReference = network.evidence === 'reference';
  const quotes = [...quotesOf(network)].flatMap(({ where, quote }) => {
    if (isWithheld(quote) !== byReference)
      return [
        {
          where,
          message: byReference ? 'a hash must stand for its words' : 'a hash stands beside its words',
        },
      ];
    return byReference && !holdsNothing(quote)
      ? [{ where, message: 'it holds words that are to be kept back' }]
      : [];
  });
  const articles = network.articles.flatMap(({ id, text }, at) =>
    byReference && !NOTHING_BUT_WITHHELD.test(text)
      ? [{ where: `articles[${at}] ${id}.text`, message: 'it holds words that are to be kept back' }]
      : [],
  );
  return [...quotes, ...articles];
}

const holdsNothing = ({ exact, prefix, suffix }: Quote): boolean =>
  NOTHING_BUT_WITHHELD.test(exact) && prefix === '' && suffix === '';
