import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgingOf } from '../../../src/viewer/state/centrality.ts';
import { actorWith, relationWith } from '../canvas/look.ts';
import { sampleNetwork } from '../support/sample.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
type Tie = readonly [string, string];

const bridging = (ties: readonly Tie[]) =>
  bridgingOf({
    ...sampleNetwork(),
    actors: NAMES.map((id) => actorWith({ id })),
    relations: ties.map(([source, target], at) => relationWith({ id: `r-${at}`, source, target })),
  });

/** Every way between two that meets nobody twice, as whom it meets on the way. */
function everyWay(ties: readonly Tie[], from: string, to: string, met: readonly string[] = []): string[][] {
  if (from === to) return [[]];
  const next = NAMES.filter(
    (name) =>
      !met.includes(name) && name !== from && ties.some((tie) => tie.includes(from) && tie.includes(name)),
  );
  return next.flatMap((name) =>
    everyWay(ties, name, to, [...met, from]).map((rest) => (name === to ? rest : [name, ...rest])),
  );
}

function byHand(ties: readonly Tie[], actor: string): number {
  const others = NAMES.filter((name) => name !== actor);
  const pairs = others.flatMap((one, at) => others.slice(0, at).map((other): Tie => [one, other]));
  return pairs.reduce((sum, [one, other]) => {
    const ways = everyWay(ties, one, other);
    const least = Math.min(...ways.map(({ length }) => length));
    const shortest = ways.filter(({ length }) => length === least);
    return (
      sum + (shortest.length > 0 ? shortest.filter((way) => way.includes(actor)).length / shortest.length : 0)
    );
  }, 0);
}

describe('bridging', () => {
  it('is the share of the shortest ways between others that lead through an actor', () => {
    const tie = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 9 }), (ties) => {
        const found = bridging(ties);
        for (const name of NAMES) expect(found.get(name)).toBeCloseTo(byHand(ties, name), 9);
      }),
    );
  });

  it('does not grow with more ties between the same two', () => {
    const chain: Tie[] = [
      ['a', 'b'],
      ['b', 'c'],
    ];
    expect(bridging([...chain, ['b', 'a'], ['a', 'b']])).toEqual(bridging(chain));
  });
});
