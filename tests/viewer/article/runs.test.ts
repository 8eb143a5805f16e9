import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf, spansOf, type TextSpan } from '../../../src/viewer/article/runs.ts';
import { sampleNetwork } from '../support/sample.ts';

const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const offsets = fc.tuple(fc.nat(70), fc.nat(70)).filter(([a, b]) => a !== b);
const span = fc
  .tuple(offsets, fc.constantFrom('actor', 'statement', 'relation', 'cue'), fc.constantFrom('a', 'b', 'c'))
  .map(([[a, b], kind, id]): TextSpan => ({ kind, id, start: Math.min(a, b), end: Math.max(a, b) }));

describe('the runs of a segment', () => {
  it('join to exactly its text, and each run to the one before', () => {
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 12 }), fc.nat(10), (words, spans, from) => {
        const segment = { start: Math.min(from, words.length - 1), end: words.length };
        const runs = runsOf(words, segment, spans);
        expect(runs.map((run) => run.text).join('')).toBe(words.slice(segment.start, segment.end));
        runs.slice(1).forEach((run, at) => expect(run.start).toBe(runs[at]?.end));
      }),
    );
  });

  it('hold in each of their characters the same spans', () => {
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 12 }), (words, spans) => {
        for (const run of runsOf(words, { start: 0, end: words.length }, spans))
          for (let at = run.start; at < run.end; at++) {
            const over = spans.filter(
              ({ start, end }) => start <= at && at < end && end > 0 && start < words.length,
            );
            expect(new Set(run.actors)).toEqual(
              new Set(over.filter(({ kind }) => kind === 'actor').map(({ id }) => id)),
            );
          }
      }),
    );
  });

  it('choose the actor they name, or else the shortest quote around them', () => {
    //            0123456789012345678901
    const words = 'Ali said: Iran leads.';
    const runs = runsOf(words, { start: 0, end: words.length }, [
      { kind: 'actor', id: 'ali', start: 0, end: 3 },
      { kind: 'statement', id: 's-1', start: 10, end: 20 },
      { kind: 'relation', id: 'r-1', start: 15, end: 20 },
      { kind: 'cue', id: 's-1', start: 4, end: 8 },
    ]);
    expect(runs.map((run) => [run.text, run.choice?.id])).toEqual([
      ['Ali', 'ali'],
      [' ', undefined],
      ['said', undefined],
      [': ', undefined],
      ['Iran ', 's-1'],
      ['leads', 'r-1'],
      ['.', undefined],
    ]);
    expect(runs.flatMap((run) => run.closes)).toEqual(['s-1']);
  });
});

describe('the spans of an article', () => {
  it('are its mentions, statements, proofs and cues, and none of another article', () => {
    const kinds = spansOf(sampleNetwork(), 'story').map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['actor', 'statement', 'relation', 'cue']));
    expect(spansOf(sampleNetwork(), 'elsewhere')).toEqual([]);
  });
});
