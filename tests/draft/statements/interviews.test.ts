import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/draft/read-text.ts';
import { turnsIn } from '../../../src/draft/statements/turns.ts';
import { drafted } from '../drafted.ts';

const LEAD = 'Nadia Brandt runs the harbour of Porto Alto. She spoke to us on Monday about the ferry.';

describe('an interview whose names are in small letters', () => {
  test('is told turn by turn, with the questions', () => {
    const { chains } = drafted(
      LEAD,
      'Tom Hale: Is the ferry safe?',
      'Nadia Brandt: The owners have told us that it is. I have never believed it.',
      'Hale: Have you written to them?',
      'Brandt: Yes.',
    );
    expect(chains.slice(1)).toEqual([
      'tom-hale: Is the ferry safe?',
      'nadia-brandt: The owners have told us that it is. I have never believed it.',
      'owners: that it is',
      'tom-hale: Have you written to them?',
      'nadia-brandt: Yes.',
    ]);
  });

  test('is none where nobody asks, or nobody takes turns', () => {
    const turns = (...lines: readonly string[]): number =>
      turnsIn(readText(['Owls meet', LEAD, ...lines].join('\n\n'))).length;
    expect(
      turns('Home Team: Porto Alto.', 'Away Team: Lisbon.', 'Home Team: Faro.', 'Away Team: Braga.'),
    ).toBe(0);
    expect(turns('Tom Hale: Is it safe?', 'Hale: Is it?', 'Hale: And now?', 'Hale: Why?')).toBe(0);
  });
});

describe('a turn of several paragraphs', () => {
  const TURNS = [
    'HALE: Is the ferry safe?',
    'BRANDT: The owners say so. They have shown me two reports.',
    'We believe that the hull is rotten.',
    '[Applause]',
    'HALE: Have you written to them?',
    'BRANDT: Yes.',
    'The ferry has been in use since 1974.',
  ];

  test('is all its speaker’s, up to the next, and so is what is believed in it', () => {
    const { chains } = drafted(LEAD, ...TURNS);
    const [, second] = chains.filter((chain) => chain.startsWith('hale'));
    expect(second).toBe('hale: Have you written to them?');
    expect(chains).toContain(
      'nadia-brandt: The owners say so. They have shown me two reports. | We believe that the hull is rotten.',
    );
    expect(chains.filter((chain) => chain.startsWith(':'))).toEqual([]);
    expect(chains.at(-1)).toBe('nadia-brandt: Yes.');
  });

  test('ends where somebody tells of its speaker', () => {
    const told = drafted(
      LEAD,
      ...TURNS.slice(0, 2),
      'Brandt sighed and looked at the sea.',
      ...TURNS.slice(4),
    );
    expect(told.chains).toContain('nadia-brandt: The owners say so. They have shown me two reports.');
  });
});
