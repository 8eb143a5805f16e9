import type { english } from './english.ts';

/** All words of the page in one language. English is written first: what it has and another lacks is a type error there. */
export type Words = typeof english;

/** How a type of relation reads from its source to its target, and back. */
export interface RelationWords {
  readonly label: string;
  readonly inverse: string;
}
