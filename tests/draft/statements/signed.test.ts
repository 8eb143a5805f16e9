import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/draft/read-text.ts';
import type { Attribution } from '../../../src/draft/reading.ts';
import { withSigned } from '../../../src/draft/statements/signed.ts';

const LINES = `What they think

“They say we will leave. We will stay.” ― Mona Farouk
"He never asked us." -- Daniel March, a teacher from Calloway.
”He is ignorant of our lives.”— Ruth\u00a0Ames 

Then there were the others — Ruth and Daniel.
`;

const words = ({ start, end }: { start: number; end: number }): string => LINES.slice(start, end);
const read = readText(LINES);

describe('a quotation that is signed after a dash', () => {
  test('is said by the name, and the dash is its cue', () => {
    const found = withSigned([], read).map(({ source, cue, contents }) => [
      source && words(source),
      words(cue),
      contents.map(words),
    ]);
    expect(found).toEqual([
      ['Mona Farouk', '―', ['They say we will leave. We will stay.']],
      ['Daniel March', '--', ['He never asked us.']],
      ['Ruth\u00a0Ames', '—', ['He is ignorant of our lives.']],
    ]);
  });

  test('takes the place of what was found of it, but not of what somebody is said to say in it', () => {
    const at = (piece: string): { start: number; end: number } => {
      const start = LINES.indexOf(piece);
      return { start, end: start + piece.length };
    };
    const inner: Attribution = {
      source: at('They'),
      cue: at('say'),
      contents: [at('we will leave')],
      relays: [],
      mode: 'indirect',
      status: 'claimed',
      confidence: 0.9,
      by: 'cues',
    };
    const wrong: Attribution = {
      ...inner,
      source: at('Mona'),
      cue: at('― Mona'),
      contents: [at('We will stay')],
    };
    const found = withSigned([inner, wrong], read);
    expect(found).toContain(inner);
    expect(found).not.toContain(wrong);
    expect(found).toHaveLength(4);
  });
});
