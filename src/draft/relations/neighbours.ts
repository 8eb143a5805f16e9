import type { NounPhrase, Unit, VerbGroup } from './units.ts';

/** Returns the place of the nearest unit before one that is more than an adverb or a quotation mark, or -1. */
export function before(units: readonly Unit[], at: number): number {
  let left = at - 1;
  while (units[left]?.kind === 'other') left -= 1;
  return Math.max(left, -1);
}

/** Returns the place of the nearest unit after one that is more than an adverb or a quotation mark; past the end: the length. */
export function after(units: readonly Unit[], at: number): number {
  let right = at + 1;
  while (units[right]?.kind === 'other') right += 1;
  return Math.min(right, units.length);
}

/** Returns the noun phrase at a place, if one is there. */
export function nounAt(units: readonly Unit[], at: number): NounPhrase | undefined {
  const unit = units[at];
  return unit?.kind === 'noun' ? unit : undefined;
}

/** Returns the verb group at a place, if one is there. */
export function verbAt(units: readonly Unit[], at: number): VerbGroup | undefined {
  const unit = units[at];
  return unit?.kind === 'verb' ? unit : undefined;
}

/** Returns the word of a mark of that kind at a place, if one is there. */
export function markAt(units: readonly Unit[], at: number, kind: Unit['kind']): string | undefined {
  const unit = units[at];
  return unit && unit.kind === kind && 'word' in unit ? unit.word : undefined;
}

/** Returns whether a token is a mark that ends a quotation, or may. */
export const isClosingMark = (token = ''): boolean => /^(?:["”]|'')$/.test(token);
