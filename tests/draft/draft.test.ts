import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/draft/draft.ts';
import type { Draft } from '../../src/draft/reading.ts';
import type { Span } from '../../src/model/span.ts';
import { loadModels } from '../../src/tool/draft/load-models.ts';

const STORY = `The mayor and the council part ways

HARBOUR (Reuters) — Mayor Ada Stone told the Harbour Post that the council “will not pay” for the bridge. She denied a rift.
`;

const models = loadModels();

/** Every span of a draft, whatever it stands for. */
const spansOf = ({ actors, statements, relations, doubts }: Draft): Span[] => [
  ...actors.flatMap(({ mentions }) => mentions.flatMap((mention) => [mention, mention.head])),
  ...statements.flatMap(({ attribution: { source, cue, contents } }) => [
    cue,
    ...contents,
    ...(source ? [source] : []),
  ]),
  ...relations.flatMap(({ from, to, quote }) => [from, to, quote]),
  ...doubts.map(({ span }) => span),
];

describe('a draft', () => {
  test('says who acts and who says what', () => {
    const { language, actors, statements } = draftOf(STORY, models);
    expect(language).toBe('en');
    expect(actors.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ada Stone', 'Harbour Post']));
    expect(statements.map(({ chain }) => chain[0]?.actor)).toContain('ada-stone');
  });

  test('is the same each time', () => {
    const seed = readFileSync('data/iraq-disarmament/2025-02-13-shafaq.txt', 'utf8');
    expect(draftOf(seed, models)).toEqual(draftOf(seed, models));
  });

  test('of a text in another language holds its layout and nobody', () => {
    const french =
      'Le conseil refuse\n\nLa maire a dit que le conseil ne paierait pas le pont, et que les habitants de la ville attendraient encore une année.\n';
    expect(draftOf(french, models)).toMatchObject({
      language: 'fr',
      actors: [],
      statements: [],
      relations: [],
    });
  });

  test('of no words is refused', () => {
    expect(() => draftOf(' \n\n ', models)).toThrow(RangeError);
  });

  test('names only actors that it has, and stretches of its text, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'Mayor Ada Stone',
        'she',
        'said',
        'told Reuters',
        'that',
        'the council',
        '“',
        '”',
        '"',
        ',',
        '.',
        '\n\n',
        ' ',
      ],
      ...[
        'a senior official',
        'according to',
        'Iran',
        'denied',
        '’s',
        '(',
        ')',
        '—',
        '😀',
        '\ud83d',
        'ش',
        '\u0000',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        const text = `Title\n\n${pieces.join(' ')}`;
        const draft = draftOf(text, models);
        for (const { start, end } of spansOf(draft))
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        const ids = new Set(draft.actors.map(({ id }) => id));
        const named = [
          ...draft.statements.flatMap(({ chain, about }) => [...chain.map(({ actor }) => actor), ...about]),
          ...draft.relations.flatMap(({ source, target }) => [source, target]),
        ];
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
        expect(ids.size).toBe(draft.actors.length);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
