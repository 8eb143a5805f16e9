import type { DraftActor } from '../../draft/reading.ts';
import type { Segment } from '../../model/schema.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { ActorEntry, MentionsEntry } from './entries.ts';
import type { QuoteWriter } from './quote-writer.ts';

/** The actors that the annotations can prove, and where each is named. */
export interface DraftedCast {
  readonly cast: readonly ActorEntry[];
  readonly mentions: readonly MentionsEntry[];
}

/** A name that an actor's id in the draft has in the cast: it may be there already. */
export type IdOf = (draftId: string) => string;

/**
 * Returns the actors that have a mention which can be quoted: a name or a description outside the furniture. Pronouns are
 * left out, and an alias that no mention reads is no alias.
 */
export function castOf(
  actors: readonly DraftActor[],
  text: string,
  segments: readonly Segment[],
  writer: QuoteWriter,
  idOf: IdOf,
): DraftedCast {
  const closed = segments.filter(({ kind }) => kind === 'furniture');
  const spans = new Map<string, Span[]>();
  for (const { id, mentions } of actors) {
    const quotable = mentions.filter(
      (mention) => mention.kind !== 'pronoun' && !closed.some((span) => overlaps(span, mention)),
    );
    spans.set(idOf(id), [...(spans.get(idOf(id)) ?? []), ...quotable]);
  }
  const mentions = [...spans].flatMap(([actor, all]) => mentionsOf(actor, apart(all), writer));
  const named = new Map(mentions.map((entry) => [entry.actor, entry.quotes.map(({ exact }) => exact)]));
  const firsts = actors.filter(({ id }, at) => actors.findIndex((each) => idOf(each.id) === idOf(id)) === at);
  const cast = firsts.flatMap((actor) => {
    const read = named.get(idOf(actor.id));
    return read ? [actorEntry(actor, idOf(actor.id), read)] : [];
  });
  return { cast, mentions };
}

function mentionsOf(actor: string, spans: readonly Span[], writer: QuoteWriter): MentionsEntry[] {
  const quotes = writer.all(spans);
  return quotes.length === 0 ? [] : [{ actor, spans, quotes, doubts: [] }];
}

/** No two mentions of one actor may share words: the longest that comes first stays. */
function apart(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Span[] = [];
  for (const { start, end } of sorted)
    if (!kept.some((other) => overlaps(other, { start, end }))) kept.push({ start, end });
  return kept.sort((a, b) => a.start - b.start);
}

function actorEntry(actor: DraftActor, id: string, read: readonly string[]): ActorEntry {
  const { type, unnamed, confidence, by } = actor;
  const name = oneLine(actor.name);
  const words = new Set(read.map(comparable));
  const aliases = [...new Set(actor.aliases.map(oneLine))].filter(
    (alias) => alias !== name && alias !== '' && words.has(comparable(alias)),
  );
  return { id, name, type, aliases, unnamed, confidence, by, doubts: [] };
}

/** Returns a text on one line, without white space around it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const comparable = (text: string): string =>
  oneLine(text)
    .normalize('NFC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .toLowerCase();
