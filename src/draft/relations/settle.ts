import { contains, lengthOf, overlaps, type Span } from '../../model/span.ts';
import type { DraftRelation, DraftStatement } from '../reading.ts';
import { confidenceOf } from './confidence.ts';
import type { Parsed, Tie } from './ties.ts';
import type { Place } from './words.ts';

/** Returns a tie as a relation of the draft, or nothing where an actor is tied to itself or a statement's edge runs through its words. */
export function settled(parsed: Parsed, tie: Tie, statements: readonly DraftStatement[]): DraftRelation[] {
  const { source, target, type, modality, rule } = tie;
  if (source.actor === target.actor) return [];
  const proof = proofOf(parsed, tie, statements);
  if (!proof) return [];
  const { quote, statement } = proof;
  return [
    {
      source: source.actor,
      target: target.actor,
      from: spanOf(source.mention),
      to: spanOf(target.mention),
      type,
      modality,
      quote,
      status: statements[statement ?? -1]?.attribution.status ?? 'reported',
      ...(statement === undefined ? {} : { statement }),
      confidence: confidenceOf(tie),
      by: rule,
    },
  ];
}

interface Proof {
  readonly quote: Span;
  readonly statement?: number | undefined;
}

/**
 * Returns the words that assert a tie and the statement that they stand in. Where whoever speaks is one end and the rest
 * is what they say ("Baghdad has been pushing «to integrate the factions»"), what they say is enough; where the deed is the
 * saying itself ("Costa accused «the council of delays»", "Baghdad has been pushing to integrate «the factions into the
 * army»"), it is the article that tells of it, in all these words.
 */
function proofOf(parsed: Parsed, tie: Tie, statements: readonly DraftStatement[]): Proof | undefined {
  const whole = quoteOf(parsed, tie, [tie.source, tie.target]);
  const place = placeIn(statements, whole);
  if (place !== 'torn') return { quote: whole, statement: place };
  if (isCue(statements, quoteOf(parsed, tie, []))) return { quote: whole };
  const said = quoteOf(parsed, tie, [tie.target]);
  const within = placeIn(statements, said);
  const statement = within === 'torn' ? placeIn(statements, tie.target.mention) : within;
  if (statement === undefined || statement === 'torn') return undefined;
  if (statements[statement]?.chain[0]?.actor !== tie.source.actor) return undefined;
  return within === 'torn' ? { quote: whole } : { quote: said, statement };
}

function quoteOf({ words: { tokens } }: Parsed, { first, end }: Tie, ends: readonly Place[]): Span {
  const from = Math.min(first, ...ends.map((place) => place.first));
  const to = Math.max(end, ...ends.map((place) => place.end));
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Whether the words of a deed are what ascribes something to somebody, and ascribed to nobody themselves. */
const isCue = (statements: readonly DraftStatement[], deed: Span): boolean =>
  statements.some(
    ({ attribution: { cue, contents } }) =>
      contains(cue, deed) && contents.every((piece) => !overlaps(piece, deed)),
  );

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
