import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communitiesOf } from '../../src/compile/communities.ts';
import type { Relation } from '../../src/model/schema.ts';
import { tinyNetwork } from '../support/tiny.ts';

/** Returns relations written as `ab bc`: an actor is one letter. */
function relationsOf(ties: string): Relation[] {
  const pairs = ties.split(' ').filter((pair) => pair !== '');
  return tinyNetwork({
    text: 'abcdefgh',
    actors: Object.fromEntries(Array.from('abcdefgh').map((letter) => [letter, letter])),
    relations: pairs.map((pair) => [pair.charAt(0), 'supports', pair.charAt(1), 'abc']),
  }).relations;
}

/** Returns the community of each actor: `abc` with `ab` tied reads `a0 b0 c1`. */
function communities(actors: string, ties: string): string {
  const found = communitiesOf(
    Array.from(actors, (id) => ({ id })),
    relationsOf(ties),
  );
  return [...found].map(([id, community]) => `${id}${community}`).join(' ');
}

describe('the communities of a network', () => {
  test('of nobody are none', () => {
    expect(communities('', '')).toBe('');
  });

  test('without a tie are one for each actor', () => {
    expect(communities('abc', '')).toBe('a0 b1 c2');
  });

  test('are those who are tied to each other', () => {
    expect(communities('abcd', 'ab cd')).toBe('a0 b0 c1 d1');
  });

  test('hold who is tied more to the one side than to the other', () => {
    expect(communities('abcdef', 'ab bc ca de ef fd cd')).toBe('a0 b0 c0 d1 e1 f1');
  });

  test('count every relation between two actors, in whichever direction', () => {
    expect(communities('abcd', 'ab ba ab cd dc cd bc')).toBe('a0 b0 c1 d1');
  });

  test('leave alone who has no tie', () => {
    expect(communities('abcd', 'ac')).toBe('a0 b1 c0 d2');
  });

  test('are numbered in the order of their first actor, of any network', () => {
    const ties = fc.array(fc.constantFrom(...'ab bc cd de ef fg gh ah bd'.split(' ')), { maxLength: 9 });
    fc.assert(
      fc.property(ties, (pairs) => {
        const numbers = [
          ...communitiesOf(
            Array.from('abcdefgh').map((id) => ({ id })),
            relationsOf(pairs.join(' ')),
          ).values(),
        ];
        const firsts = [...new Set(numbers)];
        expect(numbers).toHaveLength(8);
        expect(firsts).toEqual(firsts.map((_, at) => at));
      }),
      { seed: 5 },
    );
  });
});
