import type { Span } from './span.ts';

/** A doubt about an article or its annotations: nothing is broken, but a person should look. */
export interface Diagnostic {
  readonly kind: 'no-tie' | 'unreviewed' | 'disputed' | 'nothing-annotated' | 'undated';
  readonly message: string;
  /** The article's id and the span in question, where the doubt has one. */
  readonly article?: string;
  readonly span?: Span;
}
