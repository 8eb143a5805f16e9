import type { CastNotes } from './annotations.ts';
import { pathText, type Located, type Path } from './located.ts';
import type { Trouble } from './problem.ts';
import { nearestName } from './read-notes.ts';

/** The ids that a network's cast declares; tells `trouble` of every other that an annotation names. */
export class CastIndex {
  readonly #ids: readonly string[];
  readonly #trouble: Trouble;

  constructor(cast: CastNotes, trouble: Trouble) {
    this.#ids = Object.keys(cast.actors);
    this.#trouble = trouble;
  }

  /** Returns whether the cast has an actor, and tells of it, at a value's place, where it has not. */
  knows(id: string, notes: Located, path: Path): boolean {
    return this.#check(id, notes.placeOf(path), path);
  }

  /** Returns the same for an id that is a key. */
  knowsKey(id: string, notes: Located, path: Path): boolean {
    return this.#check(id, notes.keyPlaceOf(path), path);
  }

  #check(id: string, place: ReturnType<Located['placeOf']>, path: Path): boolean {
    if (this.#ids.includes(id)) return true;
    const near = nearestName(id, this.#ids);
    const help = near === undefined ? [] : [`did you mean "${near}"?`];
    this.#trouble.add({
      place,
      entry: pathText(path),
      message: `no actor in network.yaml has the id "${id}"`,
      help,
    });
    return false;
  }
}
