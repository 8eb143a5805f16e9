import type { Place } from './problem.ts';

/** The keys and indexes that lead to a value in a parsed file. */
export type Path = readonly (string | number)[];

/** A parsed file whose every value knows where it stands. */
export interface Located {
  readonly file: string;
  readonly value: unknown;
  /** Returns where the value at a path begins; of a path that is not there, where its nearest ancestor begins. */
  placeOf(path: Path): Place;
  /** Returns where the key that ends a path begins. */
  keyPlaceOf(path: Path): Place;
}

/** Returns a path as a person reads it: `statements[3].quote.exact`. */
export const pathText = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
