import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../src/draft/quotations.ts';
import { segmentsOf } from '../../src/model/segments.ts';
import { draw, drawn } from '../model/drawn.ts';

const spoken = (text: string) => quotationsOf(text, segmentsOf(text, []));

/** Returns the drawing of a text with its quotations found, given the drawing that is expected. */
function found(drawing: string): string {
  const { text } = drawn(drawing);
  return draw(text, spoken(text));
}

/** Returns the group of each quotation of a text, in reading order. */
const groups = (text: string): number[] => spoken(text).map(({ group }) => group);

describe('a quotation', () => {
  test.each([
    ['in curly marks', '“⟦We left the talks today,⟧” he said.'],
    ['in straight marks', '"⟦We left the talks today,⟧" he said.'],
    ['in single marks', 'He said: ‘⟦We left the talks today.⟧’'],
    ['in straight single marks', "He said: '⟦We left the talks today.⟧'"],
    ['in angle marks', '«⟦We left the talks today⟧», he said.'],
    ['in part', 'He said they “⟦operate outside the framework of the law.⟧”'],
    [
      'of one word, where somebody is said to say it',
      '“⟦No,⟧” he said. “⟦Why?⟧” asked Ames. She said, “⟦Never.⟧”',
    ],
    ['with another inside it', '“⟦He told us ‘go away’ and we did,⟧” she said.'],
    ['with another of the other make inside it', '"⟦She said “no way at all” to us,⟧" he said.'],
    ['with apostrophes', "'⟦We don't like the ministers' plan, and they can't win,⟧' he said."],
    ['that opens its paragraph and is never closed', '"⟦We left the talks today.⟧\n\nHe sat.'],
    [
      'that was never closed before another opens',
      'He said: “⟦We left the talks.⟧ “⟦And we sat down there,⟧” he said.',
    ],
  ])('%s is found', (_make, drawing) => {
    expect(found(drawing)).toBe(drawing);
  });

  test.each([
    ['an apostrophe', "The parties’ leaders and the ministers' wives don't know o’ it."],
    ['what is left out', "Rock 'n' roll of the '90s, and get 'em all."],
    ['a borrowed word', 'The so-called “militias,” and ‘Axis of Resistance’ too.'],
    ['the title of a work', 'She wrote “The Art of the Deal” in May.'],
    ['a broadcast', 'He told “Fox News Sunday” that he left.'],
    ['inches', 'A 12" gun and a 6" gun.'],
    ['a mark that closes nothing', 'He left.” She sat there for hours.'],
    ['an empty pair', 'He wrote “” and ” “ there.'],
  ])('is not seen in %s', (_make, text) => {
    expect(found(text)).toBe(text);
  });

  test('goes on in the next paragraph, where it opens each and closes once', () => {
    const text =
      '“We left the talks today.\n\n“We sat down there.\n\n“And then we went home,” he said.\n\n“Why did you all go?” she asked.';
    expect(groups(text)).toEqual([0, 0, 0, 1]);
  });

  test('goes on after the words that say who speaks', () => {
    expect(groups('“We left the talks,” Gen. Mills said, “because they were long.”')).toEqual([0, 0]);
    expect(groups('“We left the talks,” the minister stated. “But today we are back.”')).toEqual([0, 0]);
  });

  test('is another one after a sentence of the article', () => {
    expect(groups('“We left the talks.” Mills then said, “They were too long.”')).toEqual([0, 1]);
    expect(groups('“We left the talks,” he said. Then came the rain. “It was long indeed.”')).toEqual([0, 1]);
    expect(groups('He called them “a band of old thieves” and “a pack of young wolves”.')).toEqual([0, 1]);
  });

  test('of any text lies inside one paragraph, apart from the others, in order, and its groups are counted up', () => {
    const unit = fc.constantFrom(
      'a',
      'We ',
      'said, ',
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '. ',
      ' ',
      '\n',
      '\n\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const segments = segmentsOf(text, []);
        const quotations = quotationsOf(text, segments);
        const home = quotations.map(({ start, end }) =>
          segments.findIndex((segment) => segment.start <= start && start < end && end <= segment.end),
        );
        expect(home).not.toContain(-1);
        expect(quotations.every(({ start }, at) => start >= (quotations[at - 1]?.end ?? 0))).toBe(true);
        const numbers = quotations.map(({ group }) => group);
        expect(numbers.every((group, at) => group - (numbers[at - 1] ?? -1) <= 1)).toBe(true);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }),
    );
  });
});
