import { expect, test } from 'vitest';
import { mendedContents } from '../../../src/draft/statements/mend.ts';
import { lineOf } from './lines.ts';

function contentsOf(line: string, cue: string, ...contents: string[]): (string | undefined)[] {
  const { text, range, words } = lineOf(line);
  const own = { source: undefined, contents: contents.map(range) };
  return mendedContents(text, { cue: range(cue), arguments: own }, []).map(words);
}

test('what stands before a “that”, and in no quotation, is not said', () => {
  const line = 'In one message, Ada Poe wrote to Bob Elm, its head, that she “would be glad.”';
  expect(contentsOf(line, 'wrote', 'In one message', 'its head', 'that she “would be glad')).toEqual([
    'that she “would be glad',
  ]);
});

test('a quotation before the cue, and what goes on behind a “that”, are said', () => {
  const line = '“We stay,” Ada Poe said, that they would fly, and that they would land.';
  const said = ['We stay', 'that they would fly', 'that they would land'];
  expect(contentsOf(line, 'said', ...said)).toEqual(said);
});

test('a clause about the source is no part of what it says', () => {
  const { text, range, words } = lineOf('According to the Post, which has a copy, owls met.');
  const own = { source: range('the Post'), contents: [range('which has a copy, owls met')] };
  const found = { cue: range('According to'), arguments: own };
  expect(mendedContents(text, found, []).map(words)).toEqual(['owls met']);
});
