import * as v from 'valibot';
import { notesSchema, tolerantCastSchema } from '../../compile/annotations.ts';
import { ArticleReader, type ArticleSource, type ProvenArticle } from '../../compile/article-reader.ts';
import { CastIndex } from '../../compile/cast-index.ts';
import type { Located } from '../../compile/located.ts';
import type { Trouble } from '../../compile/problem.ts';
import { readNotes } from '../../compile/read-notes.ts';
import type { DraftActor } from '../../draft/reading.ts';
import { overlaps, type Span } from '../../model/span.ts';

/** What stands in an article's annotations already, with the places of its quotes. */
export interface Standing extends ProvenArticle {
  /** Actors of whom a person has said nothing yet. */
  readonly unread: ReadonlySet<string>;
}

/** Returns what stands in annotations, or `undefined` after telling what of it cannot be proven: that is mended first. */
export function standingIn(source: ArticleSource, cast: Located, trouble: Trouble): Standing | undefined {
  const notes = readNotes(notesSchema, source.notes, trouble);
  const { success, output } = v.safeParse(tolerantCastSchema, cast.value);
  if (!notes || !success) return undefined;
  const proven = new ArticleReader(source, notes, new CastIndex(output, trouble), trouble).read();
  const unread = Object.entries(output.actors).filter(
    ([, note]) => (note?.review ?? output.review) === 'machine',
  );
  return trouble.problems.length > 0 ? undefined : { ...proven, unread: new Set(unread.map(([id]) => id)) };
}

/** Returns how much of two spans is common to both: 1 where they are the same, 0 where they are apart. */
export function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Returns who in the annotations has the most mentions in the same places as an actor of the draft, if anybody has. */
export function recognisedIn({ mentions }: ProvenArticle): (actor: DraftActor) => string | undefined {
  return (actor) => {
    const counted = [...mentions]
      .map(([id, quotes]) => ({ id, shared: quotes.filter((quote) => isMentionOf(actor, quote)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1));
    return counted[0]?.id;
  };
}

const isMentionOf = (actor: DraftActor, quote: Span): boolean =>
  actor.mentions.some(
    (mention) =>
      mention.kind !== 'pronoun' && overlaps(mention.head, quote) && likeness(mention, quote) >= 0.5,
  );
