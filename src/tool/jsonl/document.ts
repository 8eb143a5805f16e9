import { byFirstMention } from '../../draft/by-place.ts';
import type { Draft, DraftActor, DraftRelation, DraftStatement } from '../../draft/reading.ts';
import { relationClass } from '../../draft/relations/classes.ts';
import type { Span } from '../../model/span.ts';

/** A document of a collection: its own name for itself, and its text. */
export interface Document {
  readonly docId: string | number;
  readonly text: string;
}

/**
 * Returns the document that a line holds.
 * @throws RangeError saying why it holds none
 */
export function documentOf(line: string): Document {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError('it is no object with docId and text');
  const { docId, text } = value as { docId?: unknown; text?: unknown }; // any object may be asked for these
  if (typeof docId !== 'string' && typeof docId !== 'number') throw new RangeError('docId is missing');
  if (typeof text !== 'string') throw new RangeError('text is missing');
  if (text.trim() === '') throw new RangeError('the text is empty');
  return { docId, text };
}

function parsed(line: string): unknown {
  if (line.trim() === '') throw new RangeError('the line is empty');
  try {
    return JSON.parse(line);
  } catch {
    throw new RangeError('it is not JSON');
  }
}

type Pair = readonly [start: number, end: number];

const pair = ({ start, end }: Span): Pair => [start, end];

/** Returns a draft as one line of JSON: offsets are UTF-16 units into `text`, and pronouns are among the mentions. */
export function lineOf({ docId, text }: Document, draft: Draft): string {
  const places = (draft.places ?? []).map(({ name, mentions }, at) => ({
    id: `place-${at + 1}`,
    name,
    type: 'place' as const,
    unnamed: false,
    mentions,
  }));
  return JSON.stringify({
    docId,
    text,
    actors: byFirstMention([...draft.actors, ...places]).map(actorLine),
    statements: draft.statements.flatMap(statementLine),
    relations: draft.relations.map(relationLine),
  });
}

/** An actor, or a place that does nothing. */
type Listed = Pick<DraftActor, 'id' | 'name' | 'unnamed' | 'mentions'> & {
  readonly type: DraftActor['type'] | 'place';
};

const actorLine = ({ id, name, type, unnamed, mentions }: Listed) => ({
  id,
  name,
  type,
  ...(unnamed ? { unnamed } : {}),
  mentions: mentions.map(pair),
});

/** `content` is from the first piece to the last, and `contents` are the pieces. */
function statementLine({ attribution, chain, confidence }: DraftStatement) {
  const { source, cue, contents, mode, status } = attribution;
  const [first, last] = [contents[0], contents.at(-1)];
  const [speaker] = chain;
  if (!first || !last) return [];
  return [
    {
      speaker: source ? pair(source) : null,
      ...(speaker ? { actor: speaker.actor } : {}),
      cue: pair(cue),
      content: [first.start, last.end],
      contents: contents.map(pair),
      mode,
      status,
      confidence,
    },
  ];
}

function relationLine(relation: DraftRelation) {
  const { from, to, type, source, target, modality, confidence } = relation;
  const coarse = relationClass(type, modality);
  const scored = coarse === undefined ? {} : { class: coarse };
  return { from: pair(from), to: pair(to), type, ...scored, source, target, modality, confidence };
}
