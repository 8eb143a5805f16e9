import type { Token } from '../tokens.ts';

/** What a token of a sentence is taken by: nothing, a name, or the name of a person. */
export const FREE = 0;
export const NAME = 1;
export const PERSON = 2;

/** A sentence as the chunker sees it. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  /** `FREE`, `NAME` or `PERSON`, by token. */
  readonly taken: Uint8Array;
  /** Its place in the article. */
  readonly sentence: number;
}
