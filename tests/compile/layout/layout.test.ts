import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../src/compile/layout/faults.ts';
import { labelBox } from '../../../src/compile/layout/label-box.ts';
import { layOut } from '../../../src/compile/layout/layout.ts';
import type { Tie } from '../../../src/compile/layout/picture.ts';
import { radiusOf } from '../../../src/model/prominence.ts';
import type { Actor, Relation, Statement } from '../../../src/model/schema.ts';
import { quoteIn, tinyNetwork } from '../../support/tiny.ts';
import { seedNetwork } from '../seed.ts';

/** Layouts take a while on a machine with other work. */
const LONG = { timeout: 120_000 };

type Pair = readonly [number, number];

interface Parts {
  readonly actors: Actor[];
  readonly relations: Relation[];
  readonly statements: Statement[];
}

/** Returns so many actors, tied by pairs of their numbers; each is mentioned once more than the one before. */
function cast(count: number, pairs: readonly Pair[] = []): Parts {
  const names = Array.from({ length: count }, (_, at) => `actor-${String(at).padStart(2, '0')}`);
  const text = ['Post', ...names].join(' ');
  const { actors, relations } = tinyNetwork({
    text,
    actors: Object.fromEntries(names.map((name) => [name, name])),
    relations: pairs.map(([a, b]) => [names[a] ?? '', 'threatens', names[b] ?? '', 'Post']),
  });
  const mention = quoteIn(text, 'Post');
  return {
    actors: actors.map((actor, at) => ({
      ...actor,
      mentions: Array.from({ length: at + 1 }, () => mention),
    })),
    relations,
    statements: [],
  };
}

const lay = ({ actors, relations, statements }: Parts): Actor[] => layOut(actors, relations, statements);

const places = (actors: readonly Actor[]): Pair[] => actors.map(({ x, y }) => [x, y]);

/** Returns the pairs of actors whose discs lie upon each other. */
const covered = (actors: readonly Actor[]): string[] =>
  actors.flatMap((one, at) =>
    actors
      .slice(at + 1)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < radiusOf(one) + radiusOf(other))
      .map((other) => `${one.id} ${other.id}`),
  );

/** Returns how many names lie upon another actor or its name. */
const labelFaults = (actors: readonly Actor[]): number =>
  faultsOf(
    actors.map((actor) => ({ ...actor, radius: radiusOf(actor), label: labelBox(actor.name) })),
    [],
  ).labelOverlaps;

/** Small networks of any shape: pairs may repeat, run both ways, and leave actors alone. */
const networks = fc
  .integer({ min: 2, max: 16 })
  .chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(
        fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).filter(([a, b]) => a !== b),
        { maxLength: 20 },
      ),
    ),
  )
  .map(([count, pairs]) => cast(count, pairs));

describe('the layout', LONG, () => {
  test('of nobody is empty', () => {
    expect(lay(cast(0))).toEqual([]);
  });

  test('of one actor has it in the middle', () => {
    const [actor, ...more] = lay(cast(1));
    expect(more).toEqual([]);
    expect([actor?.x, actor?.y]).toEqual([0, 0]);
  });

  test('of two strangers sets them apart around the middle', () => {
    const laid = lay(cast(2));
    expect(covered(laid)).toEqual([]);
    expect(Math.abs((laid[0]?.x ?? 0) + (laid[1]?.x ?? 0))).toBeLessThanOrEqual(0.11);
    expect(Math.abs((laid[0]?.y ?? 0) + (laid[1]?.y ?? 0))).toBeLessThanOrEqual(0.11);
  });

  test('of two who are tied leaves room for the line between them', () => {
    const [a, b] = lay(cast(2, [[0, 1]]));
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(60);
  });

  test('is the same for one tie as for three hundred parallel ones', () => {
    const many = Array.from({ length: 300 }, (_, at): Pair => (at % 2 === 0 ? [0, 1] : [1, 0]));
    expect(places(lay(cast(3, many)))).toEqual(places(lay(cast(3, [[0, 1]]))));
  });

  test('changes nothing of an actor but its place and its community', () => {
    const parts = cast(3, [[0, 1]]);
    const kept = lay(parts).map((actor, at) => ({ ...actor, ...pick(parts.actors[at]) }));
    expect(kept).toEqual(parts.actors);
  });

  test('draws a speaker towards those it speaks of', () => {
    const parts = cast(6, [
      [0, 1],
      [2, 3],
    ]);
    const hop = { actor: 'actor-04', role: 'speaker' } as const;
    const said = tinyNetwork({
      text: 'Post said',
      actors: { post: 'Post' },
      statements: [['post', 'said', []]],
    });
    const speech = said.statements.map((statement) => ({ ...statement, chain: [hop], about: ['actor-00'] }));
    const between = (laid: readonly Actor[]): number => {
      const [one, other] = ['actor-00', 'actor-04'].map((id) => laid.find((actor) => actor.id === id));
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    };
    expect(between(lay({ ...parts, statements: speech }))).toBeLessThan(between(lay(parts)));
  });

  test('sets many who are tied to nobody in rows below all others, the most often named first', () => {
    const laid = lay(
      cast(24, [
        [0, 1],
        [1, 2],
      ]),
    );
    const [tied, others] = [laid.slice(0, 3), laid.slice(3)];
    expect(Math.min(...others.map(({ y }) => y))).toBeGreaterThan(Math.max(...tied.map(({ y }) => y)));
    expect(covered(laid)).toEqual([]);
    expect(labelFaults(laid)).toBe(0);
    const read = others.toSorted((one, other) => one.y - other.y || one.x - other.x);
    const sizes = read.map(radiusOf);
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  });

  test('of many who are tied to nobody, and of nobody else, is rows', () => {
    const laid = lay(cast(20));
    expect(covered(laid)).toEqual([]);
    expect(new Set(laid.map(({ y }) => y)).size).toBeLessThan(8);
  });

  test('of any network has finite places, rounded to a tenth, and no disc upon another', () => {
    fc.assert(
      fc.property(networks, (parts) => {
        const laid = lay(parts);
        const numbers = places(laid).flat();
        expect(numbers.map((value) => Number(value.toFixed(1)))).toEqual(numbers);
        expect(numbers.filter((value) => Object.is(value, -0))).toEqual([]);
        expect(covered(laid)).toEqual([]);
      }),
      { seed: 11, numRuns: 10 },
    );
  });

  test('of any network is the same a second time', () => {
    fc.assert(
      fc.property(networks, (parts) => {
        expect(lay(structuredClone(parts))).toEqual(lay(parts));
      }),
      { seed: 12, numRuns: 2 },
    );
  });

  test('of the seed is the committed one, and covers nobody', () => {
    const network = seedNetwork();
    expect(layOut(network.actors, network.relations, network.statements)).toEqual(network.actors);
    expect(covered(network.actors)).toEqual([]);
  });

  test('of the seed has one crossing, no line through a stranger, and covers no name', () => {
    const { actors, relations } = seedNetwork();
    const nodes = actors.map((actor) => ({
      id: actor.id,
      radius: radiusOf(actor),
      label: labelBox(actor.name),
      x: actor.x,
      y: actor.y,
    }));
    const pairs = relations.map(({ source, target }) => [source, target].sort().join(' '));
    const ties = [...new Set(pairs)].map((pair): Tie => {
      const [one = '', other = ''] = pair.split(' ');
      return [one, other];
    });
    const { crossings, nodesOnLines, labelOverlaps } = faultsOf(nodes, ties);
    expect(crossings).toBeLessThanOrEqual(1);
    expect([nodesOnLines, labelOverlaps]).toEqual([0, 0]);
  });
});

/** The keys that a layout sets, as they were. */
const pick = (actor: Actor | undefined) => ({ x: actor?.x, y: actor?.y, community: actor?.community });
