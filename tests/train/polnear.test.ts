import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/train/polnear.ts';

/** “No,” said Ames, “never.” with its marks, and an editor's note. */
const MARKS = [
  'T1\tContent 0 4;19 26\t“No, “never.”',
  'T2\tCue 6 10\tsaid',
  'T3\tSource 11 15\tAmes',
  'T4\tDiscard 30 50\tEditor’s note: part 3',
  'T5\tAttribution 6 10\tsaid',
  'E1\tAttribution:T5 Content:T1 Cue:T2 Source:T3',
  'E2\tAttribution:T5',
].join('\n');

describe('the marks of a PolNeAR file', () => {
  test('become attributions with their pieces in order', () => {
    expect(marksOf(MARKS).attributions).toEqual([
      {
        source: [{ start: 11, end: 15 }],
        cue: [{ start: 6, end: 10 }],
        content: [
          { start: 0, end: 4 },
          { start: 19, end: 26 },
        ],
      },
    ]);
  });

  test('say what is to be left out', () => {
    expect(marksOf(MARKS).discarded).toEqual([{ start: 30, end: 50 }]);
  });
});
