import { describe, expect, test } from 'vitest';
import { spelledNames } from '../../../src/draft/mentions/spelled-names.ts';
import type { TaggedName } from '../../../src/draft/tagging/names.ts';
import { tokensOf } from '../../../src/draft/tokens.ts';

/** Returns the names of a line of which the tagger saw those tokens. */
function spelled(line: string, ...seen: readonly TaggedName[]): string[] {
  const tokens = tokensOf(line, 0);
  return spelledNames([{ tokens }], seen).map(({ first, end, label }) => {
    const [from, to] = [tokens[first]?.start, tokens[end - 1]?.end];
    return `${line.slice(from, to)}: ${label}`;
  });
}

describe('a name before its letters', () => {
  test('is whole, whatever of it the tagger saw', () => {
    expect(
      spelled('The Owl Community of West Elm States (OCOWES), which', {
        sentence: 0,
        first: 4,
        end: 7,
        label: 'LOC',
      }),
    ).toEqual(['Owl Community of West Elm States: ORG']);
  });

  test('is what its letters begin, and no more', () => {
    expect(spelled('the Rights Council of the United Owls Alliance (UOA) met')).toEqual([
      'United Owls Alliance: ORG',
    ]);
  });

  test('takes one letter of each word or two', () => {
    expect(spelled('the Economic Community of West Owl States (ECOWOS), which')).toEqual([
      'Economic Community of West Owl States: ORG',
    ]);
  });

  test('takes nobody who stands before it', () => {
    expect(spelled("Owlia and the Northern Workers' Party (PKK) met")).toEqual([
      "Northern Workers' Party: ORG",
    ]);
  });

  test('may have letters of another language, where a noun for a body heads it', () => {
    expect(spelled('said the Group for the Support of Owls and Elms (JNOE) of it')).toEqual([
      'Group for the Support of Owls and Elms: ORG',
    ]);
  });

  test('is none where nothing says that it is a body', () => {
    expect(spelled('the Open Owl Resources (OOR) are free')).toEqual([]);
    expect(spelled('the owl group (see below) met')).toEqual([]);
  });
});
