import { expect, test } from 'vitest';
import { readText } from '../../../src/draft/read-text.ts';
import type { Attribution } from '../../../src/draft/reading.ts';
import { withContinuations } from '../../../src/draft/statements/continuations.ts';

const STORY = `A day at sea

“We left at dawn,” Mills said. “It was calm.

“Then the storm came, and we lost the mast.”

“Nobody slept that night,” Stone said.
`;

/** Returns who says which words of the story, as a tagger that reads one paragraph finds it. */
function found(source: string, ...contents: readonly string[]): Attribution {
  const at = (words: string): { start: number; end: number } => {
    const start = STORY.indexOf(words);
    return { start, end: start + words.length };
  };
  const cue = { start: at(source).end + 1, end: at(source).end + 5 };
  return {
    source: at(source),
    cue,
    contents: contents.map(at),
    relays: [],
    mode: 'direct',
    status: 'reported',
    confidence: 0.9,
    by: 'cues',
  };
}

const told = (attributions: readonly Attribution[]): string[][] =>
  withContinuations(attributions, readText(STORY)).map(({ contents }) =>
    contents.map(({ start, end }) => STORY.slice(start, end)),
  );

test('a quotation that opens again in the next paragraph is still the same speaker’s', () => {
  expect(told([found('Mills', 'We left at dawn', 'It was calm.')])).toEqual([
    ['We left at dawn', 'It was calm.', 'Then the storm came, and we lost the mast.'],
  ]);
});

test('a quotation with a cue of its own stays where it is', () => {
  const [mills = [], stone] = told([
    found('Mills', 'We left at dawn', 'It was calm.'),
    found('Stone', 'Nobody slept that night'),
  ]);
  expect(mills.at(-1)).toBe('Then the storm came, and we lost the mast.');
  expect(stone).toEqual(['Nobody slept that night']);
});
