import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Searchable } from '../../src/compile/searchable.ts';
import { draw, drawn } from '../model/drawn.ts';
import { mutated } from './mutations.ts';
import { seedFiles } from './seed.ts';

/** Returns a drawing of a text with the passage that comes nearest to some words, if any does. */
function nearest(words: string, drawing: string): string {
  const { text } = drawn(drawing);
  const span = new Searchable('story.txt', text).nearest(words);
  return draw(text, span ? [span] : []);
}

describe('the nearest passage', () => {
  test.each([
    ['has one letter wrong', 'the old mayer', 'In May ⟦the old mayor⟧ left.'],
    ['lacks a letter', 'the old mayr', 'In May ⟦the old mayor⟧ left.'],
    ['has a letter too many', 'the old mayoor', 'In May ⟦the old mayor⟧ left.'],
    ['has another capital', 'The old mayor', 'In May ⟦the old mayor⟧ left.'],
    ['lacks a word', 'In May old mayor left', '⟦In May the old mayor left⟧.'],
    ['has another dash', 'a ten-day truce', 'It is ⟦a ten–day truce⟧ now.'],
    ['is the nearer of two', 'the old major', 'the odd mayor met ⟦the old mayor⟧'],
    ['is the first of two that are as near', 'the old major', '⟦the old mayor⟧ met the old mayor'],
    ['stands across a line break', 'the old mayer', 'In May ⟦the old\nmayor⟧ left.'],
    ['is nowhere', 'a clerk resigned', 'In May the old mayor left.'],
    ['is nowhere in an empty text', 'a clerk', ''],
  ])('%s', (_law, words, drawing) => {
    expect(nearest(words, drawing)).toBe(drawing);
  });

  test('shows a passage of the seed again, whichever of its characters was changed', () => {
    const { text } = seedFiles();
    const body = { from: text.indexOf('On Thursday'), to: text.indexOf('Shafaq Live') };
    const article = new Searchable('story.txt', text);
    const passages = fc.record({
      start: fc.integer({ min: body.from, max: body.to - 140 }),
      length: fc.integer({ min: 24, max: 140 }),
      at: fc.nat(10_000),
      turn: fc.nat(40),
    });
    fc.assert(
      fc.property(passages, ({ start, length, at, turn }) => {
        const words = text.slice(start, start + length);
        const near = article.nearest(mutated(words, at % length, turn).text) ?? { start: 0, end: 0 };
        expect(Math.abs(near.start - start)).toBeLessThanOrEqual(2);
        expect(Math.abs(near.end - start - length)).toBeLessThanOrEqual(2);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
