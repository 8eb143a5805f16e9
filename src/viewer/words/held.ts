import type { Network } from '../../model/schema.ts';
import type { Words } from './words.ts';

/** Returns how much a network holds: "21 actors, 36 relations, 13 statements". */
export const heldBy = ({ actors, relations, statements }: Network, words: Words): string =>
  words.tongue.list([
    words.actors(actors.length),
    words.relations(relations.length),
    words.statements(statements.length),
  ]);
