import type { Draft } from '../../draft/reading.ts';
import { sha256Hex } from '../../model/ids.ts';
import type { Segment } from '../../model/schema.ts';
import { slugOf, type Metadata } from '../templates.ts';
import type { KnownActor } from './cast-ids.ts';
import { castOf, oneLine, type IdOf } from './drafted-cast.ts';
import { toldBy } from './drafted-statements.ts';
import { withDoubts } from './doubts.ts';
import type { ActorEntry, DraftEntries, SegmentEntries } from './entries.ts';
import { QuoteWriter } from './quote-writer.ts';

/** The publisher of an article that names none. */
const NO_PUBLISHER = 'The publisher';

/** Returns a draft as annotations that the compiler will prove. `idOf` names its actors as the cast does. */
export function entriesOf(
  draft: Draft,
  metadata: Metadata,
  known: readonly KnownActor[] = [],
  idOf: IdOf = (id) => id,
): DraftEntries {
  const { text, layout } = draft.read;
  const { segments } = layout;
  const writer = new QuoteWriter(text, segments);
  const { cast, mentions } = castOf(draft.actors, text, segments, writer, idOf);
  const ids = new Set(cast.map(({ id }) => id));
  const desk = { text, segments, writer, idOf, isCast: (id: string) => ids.has(id) };
  const { unsure, ...told } = toldBy(draft.statements, draft.relations, desk);
  const publisher = publisherIn(cast, known, metadata.publisher ?? layout.publisher ?? NO_PUBLISHER);
  const published = metadata.published ?? layout.published;
  const entries = {
    title: oneLine(text.slice(layout.title.start, layout.title.end)),
    publisher: publisher.id,
    ...(published === undefined ? {} : { published }),
    language: metadata.language ?? draft.language,
    ...(metadata.url === undefined ? {} : { url: metadata.url }),
    sha256: sha256Hex(text),
    segments: segmentEntries(text, segments),
    cast: cast.includes(publisher) ? cast : [publisher, ...cast],
    mentions,
    ...told,
    doubts: [],
  };
  return withDoubts(entries, [...draft.doubts, ...unsure], text);
}

/** An actor of that name, or a new one: a publisher needs no mention. */
function publisherIn(
  cast: readonly ActorEntry[],
  known: readonly KnownActor[],
  publisher: string,
): ActorEntry {
  const name = oneLine(publisher);
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const drafted = cast.find((actor) => same(actor.name) || actor.aliases.some(same));
  if (drafted) return drafted;
  const old = known.find(({ names }) => names.some(same));
  const slug = slugOf(name, 'publisher');
  const id = old?.id ?? (cast.some((actor) => actor.id === slug) ? `${slug}-publisher` : slug);
  const doubts = name === NO_PUBLISHER ? ['who published it?'] : [];
  return { id, name, type: 'media', aliases: [], unnamed: false, confidence: 1, by: 'publisher', doubts };
}

function segmentEntries(text: string, segments: readonly Segment[]): SegmentEntries {
  const writer = new QuoteWriter(text);
  const all = (kind: Segment['kind']) => writer.all(segments.filter((segment) => segment.kind === kind));
  const headline = segments.find(({ kind }) => kind === 'title');
  const title = headline && writer.one(headline);
  return {
    ...(title ? { title } : {}),
    dateline: all('dateline'),
    furniture: all('furniture'),
  };
}
