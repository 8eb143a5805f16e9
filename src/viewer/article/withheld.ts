import type { Quote } from '../../model/schema.ts';
import { wordsOf } from '../../model/withheld.ts';
import type { Words } from '../words/words.ts';

/** Returns the words of a quote, or, where they are kept back, that they are. */
export const quoted = (quote: Quote, words: Words): string => wordsOf(quote) ?? words.withheld;

/** Returns text in which each stretch that is kept back is a sign that something is left out, apart from the words beside it. */
export const abridged = (text: string): string => text.replace(/[█🮕](?:\s*[█🮕])*/gu, ' […] ');
