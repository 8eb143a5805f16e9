import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf, type MarkedSpan } from '../../src/model/segments.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { draw, drawn } from './drawn.ts';

/** Returns a drawing of the segments that a text has, when the spans drawn in it are marked as a dateline. */
function segmented(drawing: string): string {
  const { text, spans } = drawn(drawing);
  return draw(
    text,
    segmentsOf(
      text,
      spans.map((span) => ({ ...span, kind: 'dateline' })),
    ),
  );
}

const texts = fc.string({
  unit: fc.constantFrom('a', 'b', '.', ' ', '\n', '\t', '\u00a0', '😀'),
  maxLength: 40,
});

/** A text with marked spans that are apart and have no white space at their edges. */
const marked = texts.chain((text) => {
  const words = [...text.matchAll(/[^\s]+/g)].map(({ index, 0: word }): MarkedSpan => ({
    start: index,
    end: index + word.length,
    kind: 'furniture',
  }));
  return fc.record({ text: fc.constant(text), spans: fc.subarray(words) });
});

describe('segmentsOf', () => {
  test.each([
    ['lines without a blank line between them are one paragraph', 'one\ntwo', '⟦one\ntwo⟧'],
    [
      'a blank line parts paragraphs, however much white space it holds',
      'one\n \t\ntwo',
      '⟦one⟧\n \t\n⟦two⟧',
    ],
    ['white space at the edges belongs to no paragraph', ' \n one \n\n', ' \n ⟦one⟧ \n\n'],
    ['a marked span parts the words beside it', '⟦BAGHDAD/⟧ Talks stall.', '⟦BAGHDAD/⟧ ⟦Talks stall.⟧'],
    ['a marked span inside a paragraph leaves two', 'one ⟦ad⟧ two', '⟦one⟧ ⟦ad⟧ ⟦two⟧'],
    ['two marked spans may touch', '⟦one⟧⟦two⟧', '⟦one⟧⟦two⟧'],
    ['a text of white space has none', ' \n\n ', ' \n\n '],
    ['an empty text has none', '', ''],
  ])('%s', (_law, drawing, expected) => {
    expect(segmented(drawing)).toBe(expected);
  });

  test('keeps the kinds of marked spans, and calls the rest paragraphs', () => {
    const { text, spans } = drawn('⟦Title⟧\n\nwords');
    const [span] = spans;
    if (!span) throw new RangeError('the drawing has a span');
    expect(segmentsOf(text, [{ ...span, kind: 'title' }]).map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
    ]);
  });

  test('refuses marked spans that overlap, naming where', () => {
    const clash: MarkedSpan[] = [
      { start: 0, end: 3, kind: 'title' },
      { start: 2, end: 5, kind: 'furniture' },
    ];
    expect(() => segmentsOf('abcdef', clash)).toThrow(
      new RangeError('two marked segments overlap at offset 2'),
    );
  });

  test('tiles any text: in order, apart, with all that is written, and no white space at the edges', () => {
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        const segments = segmentsOf(text, spans);
        const between = [0, ...segments.map(({ end }) => end)].map((from, at) =>
          text.slice(from, segments[at]?.start ?? text.length),
        );
        expect(between.join('').trim()).toBe('');
        expect(segments.map(({ start, end }) => text.slice(start, end).trim().length)).toEqual(
          segments.map(({ start, end }) => end - start),
        );
        expect(segments.some((one, at) => segments.slice(at + 1).some((other) => overlaps(one, other)))).toBe(
          false,
        );
        expect(segments.map(({ start }) => start)).toEqual(
          segments.map(({ start }) => start).sort((a, b) => a - b),
        );
      }),
    );
  });

  test('keeps every marked span of any text, in whatever order they are given', () => {
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        const kept: Span[] = segmentsOf(text, [...spans].reverse()).filter(
          ({ kind }) => kind === 'furniture',
        );
        expect(kept).toEqual(spans);
      }),
    );
  });
});
