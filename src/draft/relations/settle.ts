import { contains, lengthOf, overlaps, type Span } from '../../model/span.ts';
import type { DraftRelation, DraftStatement } from '../reading.ts';
import { confidenceOf } from './confidence.ts';
import type { Parsed, Tie } from './ties.ts';

/** Returns a tie as a relation of the draft, or nothing where an actor is tied to itself or a statement's edge runs through its words. */
export function settled({ words }: Parsed, tie: Tie, statements: readonly DraftStatement[]): DraftRelation[] {
  const { source, target, type, modality, rule } = tie;
  if (source.actor === target.actor) return [];
  const first = words.tokens[Math.min(source.first, target.first, tie.first)];
  const last = words.tokens[Math.max(source.end, target.end, tie.end) - 1];
  if (!first || !last) return [];
  const quote = { start: first.start, end: last.end };
  const place = placeIn(statements, quote);
  if (place === 'torn') return [];
  return [
    {
      source: source.actor,
      target: target.actor,
      from: spanOf(source.mention),
      to: spanOf(target.mention),
      type,
      modality,
      quote,
      status: statements[place ?? -1]?.attribution.status ?? 'reported',
      ...(place === undefined ? {} : { statement: place }),
      confidence: confidenceOf(tie),
      by: rule,
    },
  ];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Returns the statement whose words hold a quote, the innermost of several; `torn` where an edge runs through it. */
function placeIn(statements: readonly DraftStatement[], quote: Span): number | 'torn' | undefined {
  const touched = statements.flatMap(({ attribution: { contents } }, at) =>
    contents.filter((piece) => overlaps(piece, quote)).map((piece) => ({ at, piece })),
  );
  if (touched.length === 0) return undefined;
  const around = touched.filter(({ piece }) => contains(piece, quote));
  const [innermost] = around.sort((a, b) => lengthOf(a.piece) - lengthOf(b.piece));
  return innermost ? innermost.at : 'torn';
}
