import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/model/schema.ts';
import { actorTowards } from '../../../src/viewer/canvas/steering.ts';
import { NOTHING } from '../../../src/viewer/state/highlight.ts';
import { sampleNetwork } from '../support/sample.ts';

type Place = readonly [x: number, y: number];

/** The sample with its actors put at places; Baghdad and Iran are both tied to the factions. */
const placed = (places: Readonly<Record<string, Place>>): Network => {
  const network = sampleNetwork();
  const actors = network.actors.map((actor) => {
    const [x, y] = places[actor.id] ?? [900, 900];
    return { ...actor, x, y };
  });
  return { ...network, actors };
};
const towards = (network: Network, from: string, key: string) =>
  actorTowards(network, NOTHING.hidden, from, key);

describe('an arrow key in the picture', () => {
  const network = placed({
    factions: [0, 0],
    baghdad: [100, 10],
    iran: [-80, 0],
    ali: [20, 0],
    reuters: [0, -50],
  });

  it('goes to the tied actor that lies in its direction, past others that are not tied', () => {
    expect(towards(network, 'factions', 'ArrowRight')).toBe('baghdad');
    expect(towards(network, 'factions', 'ArrowLeft')).toBe('iran');
  });

  it('goes to whoever lies there where nobody tied does', () => {
    expect(towards(network, 'factions', 'ArrowUp')).toBe('reuters');
  });

  it('stays at the edge, and heeds no other key', () => {
    expect(towards(network, 'iran', 'ArrowLeft')).toBeUndefined();
    expect(towards(network, 'factions', 'Enter')).toBeUndefined();
  });

  it('steps over who is filtered out', () => {
    const hidden = { ...NOTHING.hidden, actors: new Set(['reuters']) };
    expect(actorTowards(network, hidden, 'factions', 'ArrowUp')).toBeUndefined();
  });

  it('always leads to another actor, and further in its own direction', () => {
    const axis = fc.integer({ min: -500, max: 500 });
    const ids = sampleNetwork().actors.map(({ id }) => id);
    const everywhere = fc.record(Object.fromEntries(ids.map((id) => [id, fc.tuple(axis, axis)])));
    fc.assert(
      fc.property(everywhere, fc.constantFrom(...ids), (places, from) => {
        const somewhere = placed(places);
        const to = towards(somewhere, from, 'ArrowRight');
        if (to !== undefined) expect(places[to]?.[0]).toBeGreaterThan(places[from]?.[0] ?? Infinity);
      }),
    );
  });
});
