import type { Span } from '../../src/model/span.ts';

/** A text with some of its spans, drawn as one string: `The ⟦mayor⟧ met the ⟦clerk⟧`. Spans are apart. */
export interface Drawn {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Returns the text and the spans of a drawing. */
export function drawn(drawing: string): Drawn {
  const spans: Span[] = [];
  let text = '';
  for (const [at, piece] of drawing.split(/[⟦⟧]/).entries()) {
    if (at % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}

/** Returns the drawing of spans in a text, so that a test compares what a person can see. */
export function draw(text: string, spans: readonly Span[]): string {
  const edges = spans.flatMap(({ start, end }) => [start, end]);
  const pieces = [0, ...edges].map((from, at) => text.slice(from, edges[at] ?? text.length));
  return pieces.map((piece, at) => (at === 0 ? piece : `${at % 2 === 1 ? '⟦' : '⟧'}${piece}`)).join('');
}

/** Returns the only span of a drawing. */
export function onlySpan(drawing: string): Span {
  const [span, ...more] = drawn(drawing).spans;
  if (!span || more.length > 0) throw new RangeError(`one span is expected in: ${drawing}`);
  return span;
}
