import type { Evidence } from '../../model/evidence.ts';
import type { Quote } from '../../model/schema.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Highlight } from '../state/highlight.ts';

/** How strongly words are marked: as the choice itself, as a proof around it, or not at all. */
export type Mark = 'strong' | 'plain' | undefined;

/** Returns the words that name or state the choice itself: an actor's mentions, a relation's or a path's proofs, a quote. */
export function strongQuotes(evidence: Evidence, { focus, to, quotes }: Highlight): readonly Quote[] {
  if (to !== undefined) return quotes;
  if (focus?.kind === 'actor') return evidence.actor(focus.id)?.mentions ?? [];
  if (focus?.kind === 'quote') return quotes.filter((quote) => quote === evidence.statement(focus.id)?.quote);
  return quotes;
}

/** Returns how words of an article are marked by a highlight. */
export function markOf(words: Span, quotes: readonly Quote[], strong: readonly Quote[]): Mark {
  if (strong.some((quote) => contains(quote, words))) return 'strong';
  return quotes.some((quote) => contains(quote, words)) ? 'plain' : undefined;
}
