/** What the reader has chosen: an actor, a relation, or a quote (a statement, by its id). */
export interface Focus {
  readonly kind: 'actor' | 'relation' | 'quote';
  readonly id: string;
}
