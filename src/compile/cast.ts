import { byPlace } from '../model/evidence.ts';
import type { Actor, Quote } from '../model/schema.ts';
import type { ActorNote, CastNotes } from './annotations.ts';
import type { ProvenArticle } from './article-reader.ts';
import { fold } from './fold.ts';
import { pathText, type Located, type Path } from './located.ts';
import type { Trouble } from './problem.ts';

/** An actor with its proof, before it has a place in the picture. */
export type ProvenActor = Omit<Actor, 'x' | 'y' | 'community'>;

/**
 * Returns the actors of a cast with their mentions in all articles, sorted by id. An actor without a mention and an alias
 * that no mention reads are told to `trouble`; of an actor whose mention was looked for in vain, no more is told.
 */
export function weaveCast(
  cast: CastNotes,
  articles: readonly ProvenArticle[],
  located: Located,
  trouble: Trouble,
): ProvenActor[] {
  const mentions = mentionsOf(articles);
  const publishers = new Set(articles.map(({ article }) => article.publisher));
  const unproven = new Set(articles.flatMap((article) => [...article.unproven]));
  return Object.entries(cast.actors)
    .flatMap(([id, note]): ProvenActor[] => {
      if (!note) return [];
      const found = mentions.get(id) ?? [];
      if (found.length === 0 && !publishers.has(id) && !unproven.has(id))
        tellUnmentioned(id, located, trouble);
      else if (!unproven.has(id)) tellUnprovenAliases(id, note, found, located, trouble);
      return [actorOf(id, note, found, cast)];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function mentionsOf(articles: readonly ProvenArticle[]): ReadonlyMap<string, Quote[]> {
  const all = new Map<string, Quote[]>();
  for (const { mentions } of articles)
    for (const [actor, quotes] of mentions)
      all.set(actor, [...(all.get(actor) ?? []), ...quotes].sort(byPlace));
  return all;
}

function actorOf(id: string, note: ActorNote, mentions: Quote[], cast: CastNotes): ProvenActor {
  const { name, type, aliases, description, sameAs, unnamed, review = cast.review } = note;
  return {
    id,
    name,
    type,
    aliases,
    mentions,
    review,
    ...(description === undefined ? {} : { description }),
    ...(sameAs === undefined ? {} : { sameAs }),
    ...(unnamed === undefined ? {} : { unnamed }),
  };
}

function tellUnmentioned(id: string, located: Located, trouble: Trouble): void {
  const path: Path = ['actors', id];
  const help = ['list its mentions in the annotations of an article, or take it out of the cast'];
  trouble.add({
    place: located.keyPlaceOf(path),
    entry: pathText(path),
    message: 'no article mentions this actor',
    help,
  });
}

function tellUnprovenAliases(
  id: string,
  note: ActorNote,
  found: readonly Quote[],
  located: Located,
  trouble: Trouble,
): void {
  const read = new Set(found.map(({ exact }) => comparable(exact)));
  for (const [at, alias] of note.aliases.entries()) {
    if (read.has(comparable(alias))) continue;
    const path: Path = ['actors', id, 'aliases', at];
    const help = [`its mentions read: ${[...new Set(found.map(({ exact }) => exact))].join(' | ')}`];
    trouble.add({
      place: located.placeOf(path),
      entry: pathText(path),
      message: `no mention reads "${alias}"`,
      help,
    });
  }
}

/** A sentence may begin with a capital where the alias has none. */
const comparable = (text: string): string => fold(text).text.toLowerCase();
