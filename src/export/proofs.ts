import type { Network, Quote } from '../model/schema.ts';

/** A quote and what it proves: that an actor is named, a tie, a statement, or by which words a hop is shown. */
export interface Proof {
  readonly kind: 'mention' | 'relation' | 'statement' | 'cue';
  /** Id of the actor, the relation or the statement. */
  readonly of: string;
  /** Which of the proofs of one kind and one record, from 1. */
  readonly number: number;
  readonly quote: Quote;
}

/** Returns every proof of a network: first its actors’, then its relations’, then its statements’ with their cues. */
export function proofsOf({ actors, relations, statements }: Network): Proof[] {
  return [
    ...actors.flatMap(({ id, mentions }) => numbered('mention', id, mentions)),
    ...relations.flatMap(({ id, quotes }) => numbered('relation', id, quotes)),
    ...statements.flatMap(({ id, quote, chain }) => [
      ...numbered('statement', id, [quote]),
      ...numbered(
        'cue',
        id,
        chain.flatMap(({ cue }) => cue ?? []),
      ),
    ]),
  ];
}

const numbered = (kind: Proof['kind'], of: string, quotes: readonly Quote[]): Proof[] =>
  quotes.map((quote, at) => ({ kind, of, number: at + 1, quote }));
