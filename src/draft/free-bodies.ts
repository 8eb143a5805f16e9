import type { Mention } from './reading.ts';

const FREE: ReadonlySet<Mention['type']> = new Set([
  'organisation',
  'media',
  'party',
  'armed-group',
  'alliance',
]);

/** Returns whether a type is that of a body that people make, and neither a state, its arms, nor a loose group. */
export const isFreeBody = (type: Mention['type'] | undefined): boolean =>
  type !== undefined && FREE.has(type);
