import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/draft/read-text.ts';
import { modeOf } from '../../../src/draft/statements/mode.ts';

/** Returns the mode of a stretch of an article's paragraph. */
function modeIn(paragraph: string, said: string): string {
  const { text, quotations } = readText(`Talks stall\n\n${paragraph}`);
  const start = text.indexOf(said);
  return modeOf(text, [{ start, end: start + said.length }], quotations);
}

describe('the mode of a statement', () => {
  test('is direct where all of it stands between quotation marks', () => {
    expect(modeIn('“The talks are ongoing,” Mills said.', 'The talks are ongoing')).toBe('direct');
  });

  test('is indirect where none of it does', () => {
    expect(modeIn('Mills said that the talks are ongoing.', 'the talks are ongoing')).toBe('indirect');
  });

  test('is mixed where a part does', () => {
    const said = 'the talks were “going nowhere at all this week”';
    expect(modeIn(`Mills said ${said}.`, said)).toBe('mixed');
  });

  test('is indirect where only a word does', () => {
    const said = 'the disarmament of “militias” has yet to begin';
    expect(modeIn(`Mills said that ${said}.`, said)).toBe('indirect');
  });
});
