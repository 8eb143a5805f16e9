import * as v from 'valibot';
import { tolerantCastSchema } from '../../compile/annotations.ts';
import type { Located } from '../../compile/located.ts';
import type { KnownActor } from './cast-ids.ts';
import type { ActorEntry } from './entries.ts';

/** Returns who is in a cast, as far as it can be read. */
export function knownActors(cast: Located): KnownActor[] {
  const result = v.safeParse(tolerantCastSchema, cast.value);
  if (!result.success) return [];
  return Object.entries(result.output.actors).map(([id, note]) => ({
    id,
    names: note ? [note.name, ...note.aliases] : [],
    unnamed: note?.unnamed ?? false,
  }));
}

/** Returns what a new entry adds to the known. */
export const asKnown = ({ id, name, aliases, unnamed }: ActorEntry): KnownActor => ({
  id,
  names: [name, ...aliases],
  unnamed,
});
