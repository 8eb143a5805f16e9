import type { Segment } from '../model/schema.ts';
import type { Span } from '../model/span.ts';
import { isSpeech } from './quoted-speech.ts';
import { pairsIn } from './quotation-marks.ts';
import type { Quotation } from './reading.ts';
import { SPEECH_VERB } from './speech-verbs.ts';

/** A pair of marks in a paragraph, by what stands between them. */
interface Piece extends Span {
  /** No mark closes it: it runs to the paragraph's end. */
  readonly unclosed: boolean;
  /** It opens its paragraph. */
  readonly opens: boolean;
  readonly segment: number;
}

/**
 * Returns the stretches between quotation marks of an article's title and paragraphs that are speech, in reading order. A
 * quotation inside another is part of it. Titles of works, names and single words between marks are no speech.
 */
export function quotationsOf(text: string, segments: readonly Segment[]): Quotation[] {
  const pieces = segments.flatMap((segment, at) =>
    segment.kind === 'title' || segment.kind === 'paragraph' ? piecesOf(text, segment, at) : [],
  );
  const quotations: Quotation[] = [];
  let group = -1;
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    const continues = before !== undefined && goesOn(text, segments, before, piece);
    if (!continues && !isSpeech(text, piece)) continue;
    if (!continues || quotations.at(-1)?.end !== before.end) group += 1;
    quotations.push({ start: piece.start, end: piece.end, group });
  }
  return quotations;
}

function piecesOf(text: string, segment: Segment, at: number): Piece[] {
  return pairsIn(text, segment).map(({ start, end, unclosed }) => ({
    start,
    end,
    unclosed,
    opens: start === segment.start + 1,
    segment: at,
  }));
}

/** Whether one speaker's words go on: in the next paragraph, or after the words that say who speaks. */
function goesOn(text: string, segments: readonly Segment[], before: Piece, piece: Piece): boolean {
  if (before.segment === piece.segment) return isInterrupted(text, before, piece);
  return before.unclosed && piece.opens && nextParagraph(segments, before.segment) === piece.segment;
}

function nextParagraph(segments: readonly Segment[], at: number): number {
  let next = at + 1;
  while (next < segments.length && segments[next]?.kind !== 'paragraph') next += 1;
  return next;
}

/** “Talks are on,” Mills said. “But …”, “We left,” she said, “because …”: a clause that says who speaks. */
const INTERRUPTION = new RegExp(
  String.raw`^\s*[^.?!:;“”"]{0,120}\b(?:${SPEECH_VERB})\b[^.?!:;“”"]{0,120}[.,:]\s*$`,
  'u',
);

/** After a full stop a sentence of the article's own begins: “We left.” Mills added, “…” */
function isInterrupted(text: string, before: Piece, piece: Piece): boolean {
  const between = text.slice(before.end + 1, piece.start - 1);
  if (before.unclosed || between.length > 200 || text[before.end - 1] === '.') return false;
  return INTERRUPTION.test(between.replace(TITLED, '$1 '));
}

/** “…,” Gen. Mills said. “…” */
const TITLED = /\b(Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Rev|Prof|\p{Lu})\.\s/gu;
