import type { Network, Quote } from '../../model/schema.ts';
import { contains, lengthOf, overlaps, type Span } from '../../model/span.ts';
import type { Focus } from '../state/focus.ts';

/** A stretch of an article that means something: a mention, a statement, the proof of a relation, or a cue. */
export interface TextSpan extends Span {
  readonly kind: 'actor' | 'statement' | 'relation' | 'cue';
  /** The actor, the statement or the relation; of a cue, its statement. */
  readonly id: string;
}

/** Words that mean the same from their first character to their last. */
export interface Run extends Span {
  readonly text: string;
  /** Ids of what holds these words, the shortest span first. */
  readonly actors: readonly string[];
  readonly statements: readonly string[];
  readonly relations: readonly string[];
  /** What a click on these words chooses: the actor they name, or else the shortest quote around them. */
  readonly choice: Focus | undefined;
  /** Ids of the statements whose last words these are. */
  readonly closes: readonly string[];
}

/** Returns every span of an article that a network knows of. */
export function spansOf(network: Network, articleId: string): TextSpan[] {
  const span = (kind: TextSpan['kind'], id: string, quotes: readonly Quote[]): TextSpan[] =>
    quotes.filter(({ article }) => article === articleId).map(({ start, end }) => ({ kind, id, start, end }));
  return [
    ...network.actors.flatMap(({ id, mentions }) => span('actor', id, mentions)),
    ...network.relations.flatMap(({ id, quotes }) => span('relation', id, quotes)),
    ...network.statements.flatMap(({ id, quote }) => span('statement', id, [quote])),
    ...network.statements.flatMap(({ id, chain }) =>
      span(
        'cue',
        id,
        chain.flatMap(({ cue }) => cue ?? []),
      ),
    ),
  ];
}

/** Returns where the quotes of an article begin: of relations and of statements. */
export const quoteStarts = (spans: readonly TextSpan[]): ReadonlySet<number> =>
  new Set(spans.flatMap(({ kind, start }) => (kind === 'relation' || kind === 'statement' ? [start] : [])));

/** Returns the runs of a segment: cut wherever a span begins or ends, and joined they are the segment's own text. */
export function runsOf(text: string, segment: Span, spans: readonly TextSpan[]): Run[] {
  const near = spans.filter((span) => overlaps(segment, span));
  const cuts = cutsIn(segment, near);
  return cuts.slice(1).map((end, at) => runOf(text, { start: cuts[at] ?? segment.start, end }, near));
}

function cutsIn(segment: Span, spans: readonly TextSpan[]): number[] {
  const inside = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((offset) => segment.start < offset && offset < segment.end);
  return [...new Set([segment.start, ...inside, segment.end])].sort((a, b) => a - b);
}

function runOf(text: string, { start, end }: Span, spans: readonly TextSpan[]): Run {
  const around = spans
    .filter((span) => contains(span, { start, end }))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const ids = (kind: TextSpan['kind']): string[] => [
    ...new Set(around.filter((span) => span.kind === kind).map(({ id }) => id)),
  ];
  return {
    start,
    end,
    text: text.slice(start, end),
    actors: ids('actor'),
    statements: ids('statement'),
    relations: ids('relation'),
    choice: choiceAmong(around),
    closes: around.filter((span) => span.kind === 'statement' && span.end === end).map(({ id }) => id),
  };
}

function choiceAmong(shortestFirst: readonly TextSpan[]): Focus | undefined {
  const span =
    shortestFirst.find(({ kind }) => kind === 'actor') ?? shortestFirst.find(({ kind }) => kind !== 'cue');
  if (!span) return undefined;
  return { kind: span.kind === 'actor' || span.kind === 'relation' ? span.kind : 'quote', id: span.id };
}

/** Returns whether a run stands in a quote that proves a relation, or in a statement. */
export const isQuoted = ({ relations, statements }: Run): boolean =>
  relations.length > 0 || statements.length > 0;
