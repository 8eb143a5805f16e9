import { describe, expect, test } from 'vitest';
import { withMarks } from '../../../src/draft/statements/edges.ts';
import { readText } from '../../../src/draft/read-text.ts';

/** Returns a stretch of a paragraph with the marks that belong to it. */
function marked(paragraph: string, said: string): string {
  const { text, quotations } = readText(`Talks stall\n\n${paragraph}`);
  const start = text.indexOf(said);
  const span = withMarks(text, { start, end: start + said.length }, quotations);
  return text.slice(span.start, span.end);
}

describe('the edges of what somebody says', () => {
  test('hold the stop before the closing mark', () => {
    expect(marked('Mills said, “We have left the talks.”', 'We have left the talks')).toBe(
      'We have left the talks.',
    );
  });

  test('leave out a comma there, which belongs to the sentence around', () => {
    expect(marked('“We have left the talks,” Mills said.', 'We have left the talks')).toBe(
      'We have left the talks',
    );
  });

  test('hold both marks of a quotation that ends them, where they begin before it', () => {
    expect(marked('Mills said they “have left the talks.”', 'they “have left the talks')).toBe(
      'they “have left the talks.”',
    );
  });

  test('hold the mark that closes a few words, which are no quotation by themselves', () => {
    expect(marked('Mills accused them of “playing for time.”', 'them of “playing for time')).toBe(
      'them of “playing for time.”',
    );
    expect(marked('It would "regret it," she said.', 'It would "regret it')).toBe('It would "regret it,"');
  });

  test('hold the mark that opens what is closed within', () => {
    expect(marked('“We have left,” he told them, according to Mills.', 'We have left,” he told them')).toBe(
      '“We have left,” he told them',
    );
  });

  test('stay as they are where nothing is quoted', () => {
    expect(marked('Mills said they left.', 'they left')).toBe('they left');
  });
});
