import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Evidence } from '../../../src/model/evidence.ts';
import { MODALITIES, STATUSES, type Network, type Relation } from '../../../src/model/schema.ts';
import { NO_FILTERS, hiddenBy } from '../../../src/viewer/state/filters.ts';
import { NOTHING } from '../../../src/viewer/state/highlight.ts';
import { doubtOf, pathBetween } from '../../../src/viewer/state/path.ts';
import { actorWith, relationWith } from '../canvas/look.ts';
import { sampleNetwork } from '../support/sample.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

const networkOf = (relations: readonly Relation[]): Network => ({
  ...sampleNetwork(),
  actors: NAMES.map((id) => actorWith({ id })),
  relations: [...relations],
  statements: [],
});

const relation = (source: string, target: string, fields: Partial<Relation> = {}): Relation =>
  relationWith({ source, target, id: `${source}-${target}`, ...fields });

const relations = fc
  .array(
    fc.record({
      source: fc.constantFrom(...NAMES),
      target: fc.constantFrom(...NAMES),
      modality: fc.constantFrom(...MODALITIES),
      status: fc.constantFrom(...STATUSES),
      review: fc.constantFrom('confirmed' as const, 'machine' as const),
    }),
    { maxLength: 9 },
  )
  .map((list) =>
    list
      .filter(({ source, target }) => source !== target)
      .map((fields, at) => relationWith({ id: `r-${at}`, ...fields })),
  );

/** Every way from one actor to another that meets nobody twice, as the relations walked. */
function everyWay(
  all: readonly Relation[],
  from: string,
  to: string,
  met: readonly string[] = [],
): Relation[][] {
  if (from === to) return [[]];
  return all.flatMap((next) => {
    const other = next.source === from ? next.target : next.target === from ? next.source : undefined;
    if (other === undefined || met.includes(other)) return [];
    return everyWay(all, other, to, [...met, from]).map((rest) => [next, ...rest]);
  });
}

const doubt = (way: readonly Relation[]): number => way.reduce((sum, each) => sum + doubtOf(each), 0);
const waysFrom = (all: readonly Relation[], to = 'b') =>
  pathBetween(new Evidence(networkOf(all)), 'a', to, NOTHING.hidden).hops;

describe('the path between two actors', () => {
  it('is as short as any way there is, and of the shortest leaves the least doubt', () => {
    fc.assert(
      fc.property(relations, (all) => {
        const ways = everyWay(all, 'a', 'b');
        const found = waysFrom(all)?.map((hop) => hop.relation);
        const least = Math.min(...ways.map(({ length }) => length));
        expect(found?.length ?? Infinity).toBe(least);
        const shortest = ways.filter(({ length }) => length === least);
        if (found) expect(doubt(found)).toBe(Math.min(...shortest.map(doubt)));
      }),
    );
  });

  it('begins and ends where it was asked to, and each tie goes on from where the last one came to', () => {
    fc.assert(
      fc.property(relations, (all) => {
        const hops = waysFrom(all) ?? [];
        const stations = ['a', ...hops.map(({ to }) => to)];
        expect(hops.map(({ from }) => from)).toEqual(stations.slice(0, -1));
        for (const hop of hops)
          expect([hop.relation.source, hop.relation.target].sort()).toEqual([hop.from, hop.to].sort());
        if (hops.length > 0) expect(stations.at(-1)).toBe('b');
      }),
    );
  });

  it('goes by what is reported as done before what is possible, hoped for or denied', () => {
    const possible = relation('a', 'b', { id: 'r-1', modality: 'potential' });
    const reported = relation('a', 'b', { id: 'r-2' });
    const claimed = relation('b', 'a', { id: 'r-3', status: 'claimed' });
    expect(waysFrom([possible, reported, claimed])?.map((hop) => hop.relation.id)).toEqual(['r-2']);
  });

  it('of equal ways is the one that is told first', () => {
    const around = [relation('a', 'd'), relation('d', 'b'), relation('a', 'c'), relation('c', 'b')];
    expect(waysFrom(around)?.map(({ to }) => to)).toEqual(['d', 'b']);
  });

  it('does not go over what the filters hide', () => {
    const short = relation('a', 'b', { modality: 'potential' });
    const long = [relation('a', 'c'), relation('c', 'b')];
    const evidence = new Evidence(networkOf([short, ...long]));
    const hidden = hiddenBy(evidence, { ...NO_FILTERS, modality: ['actual'] });
    expect(pathBetween(evidence, 'a', 'b', hidden).hops?.map(({ to }) => to)).toEqual(['c', 'b']);
  });

  it('is nowhere between two whom no ties connect', () => {
    expect(waysFrom([relation('a', 'c'), relation('b', 'd')])).toBeUndefined();
  });
});
