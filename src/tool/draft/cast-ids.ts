import type { DraftActor } from '../../draft/reading.ts';
import { folded } from '../../draft/actors/fold.ts';

/** What is known of an actor that is in the cast already. */
export interface KnownActor {
  readonly id: string;
  readonly names: readonly string[];
  readonly unnamed: boolean;
}

/**
 * Returns the ids that a draft's actors have in a cast. Who has a name is who has that name there; who has none is
 * somebody new, unless `recognise` knows better; a new actor's id is its own, with a number where it is taken.
 */
export function castIds(
  actors: readonly DraftActor[],
  known: readonly KnownActor[],
  recognise: (actor: DraftActor) => string | undefined = () => undefined,
): (draftId: string) => string {
  const byName = new Map<string, string>();
  for (const { id, names, unnamed } of [...known].reverse())
    if (!unnamed) for (const name of names) byName.set(key(name), id);
  const ids = new Map<string, string>();
  const taken = new Set(known.map(({ id }) => id));
  for (const actor of actors) {
    const old = recognise(actor) ?? (actor.unnamed ? undefined : byName.get(key(actor.name)));
    if (old !== undefined) ids.set(actor.id, old);
  }
  for (const { id } of actors.filter((actor) => !ids.has(actor.id))) {
    const free = freeId(id, taken);
    taken.add(free);
    ids.set(id, free);
  }
  return (draftId) => ids.get(draftId) ?? draftId;
}

/** "The Council" and "council" are one name. */
const key = (name: string): string =>
  name
    .replace(/^the\s+/i, '')
    .split(/\s+/)
    .map(folded)
    .join(' ');

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count++;
  return `${id}-${count}`;
}
