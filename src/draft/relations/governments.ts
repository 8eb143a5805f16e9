import type { DraftActor, Who } from '../reading.ts';
import { OF_GOVERNMENT } from './frames/roles.ts';
import type { Role } from './roles.ts';
import type { Place } from './words.ts';

/** The governments of an article, by the first letters of the country in their name: "Iraqi government" → "iraq". */
export type Governments = ReadonlyMap<string, DraftActor>;

/** Returns the one government that an article names, if it names just one. */
export function onlyGovernment(governments: Governments): DraftActor | undefined {
  const actors = [...new Set(governments.values())];
  return actors.length === 1 ? actors[0] : undefined;
}

/** As many letters as a country shares with what is called after it: Iraq and Iraqi, Turkey and Turkish. */
const STEM = 4;

/** A ministry is not led by a prime minister, nor is the whole of a government called by it. */
const PART_OF_ONE =
  /\b(?:minist(?:ry|ries)|departments?|offices?|courts?|agenc(?:y|ies)|bureaus?|authorit(?:y|ies)|commissions?|committees?|councils?|police|parliament|congress|senate|house|treasury|pentagon|embass(?:y|ies)|cent(?:er|re)s?|services?|reserve|banks?|institutes?|boards?|surveys?)\b/i;

/** Returns the governments that an article names. */
export function governmentsOf({ actors }: Who): Governments {
  const entries = actors
    .filter(({ type, name }) => type === 'government' && !PART_OF_ONE.test(name))
    .flatMap((actor) => actor.name.split(/\s+/).map((word) => [stemOf(word), actor] as const));
  return new Map(entries.filter(([stem]) => stem !== 'gove' && stem.length === STEM));
}

/** Returns the first letters of a word, by which a country and its adjective are known. */
export const stemOf = (word: string): string => word.toLowerCase().slice(0, STEM);

/** Returns what a role in a country is a role in: its government, where the article has it, or what is named. */
export function governmentOf(body: Place, role: Role, governments: Governments): [Place] {
  if (body.mention.type !== 'state' || !OF_GOVERNMENT.has(role.word)) return [body];
  const government = governments.get(stemOf(body.actor));
  return [government ? { ...body, actor: government.id } : body];
}
