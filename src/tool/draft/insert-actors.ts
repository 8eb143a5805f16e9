import type { ActorEntry } from './entries.ts';
import { withAdditions } from './insert.ts';
import { actorYaml } from './yaml-entries.ts';

/** Returns the text of a `network.yaml` with more actors at the end of its cast; all else in it stays, byte for byte. */
export function withActors(cast: string, added: readonly ActorEntry[]): string {
  if (added.length === 0) return cast;
  const yaml = (indent: string): string => added.map((actor) => actorYaml(actor, indent)).join('');
  return withAdditions(cast, [{ path: ['actors'], yaml }]).text;
}
