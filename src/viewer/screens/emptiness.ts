import type { Network } from '../../model/schema.ts';

/** Returns whether nobody is in a network but the outlets that print its articles. */
export const isEmpty = ({ actors, articles, relations }: Network): boolean =>
  relations.length === 0 && actors.every(({ id }) => articles.some(({ publisher }) => publisher === id));
