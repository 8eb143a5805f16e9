import { describe, expect, it } from 'vitest';
import { MOST_ACTORS, mostTied } from '../../../src/viewer/matrix/actors.ts';
import { cellsOf, choiceIn, marksOf } from '../../../src/viewer/matrix/cells.ts';
import { sampleNetwork } from '../support/sample.ts';

const { actors, relations } = sampleNetwork();
const ids = (row: string, column: string): string[] =>
  cellsOf(relations)
    .between(row, column)
    .map(({ id }) => id);

describe('the cells of the matrix', () => {
  it('hold the relations that read from the row to the column', () => {
    expect(ids('iran', 'factions')).toEqual(['r-leads']);
    expect(ids('factions', 'iran')).toEqual([]);
  });

  it('hold a relation without direction on both sides', () => {
    expect(ids('baghdad', 'factions')).toEqual(['r-persuades', 'r-agrees']);
    expect(ids('factions', 'baghdad')).toEqual(['r-agrees']);
  });

  it('draw one sign for each stance, so that none hides behind another', () => {
    const stances = ['cooperative', 'conflictual', 'cooperative'] as const;
    const several = relations.map((relation, at) => ({
      ...relation,
      stance: stances[at] ?? ('neutral' as const),
      modality: 'actual' as const,
    }));
    expect(marksOf(several)).toEqual(several.slice(0, 2));
  });

  it('draw what does not hold, or is denied, beside what does', () => {
    const plain = relations.map((relation) => ({
      ...relation,
      stance: 'neutral' as const,
      modality: 'actual' as const,
      status: 'reported' as const,
    }));
    expect(marksOf(plain)).toEqual(plain.slice(0, 1));
    for (const doubt of [{ modality: 'negated' as const }, { status: 'denied' as const }]) {
      const mixed = plain.map((relation, at) => (at === 1 ? { ...relation, ...doubt } : relation));
      expect(marksOf(mixed)).toEqual(mixed.slice(0, 2));
    }
  });
});

describe('a press on a cell', () => {
  it('chooses its first relation, then the next, and then the first again', () => {
    const chosen = (id: string) => choiceIn(relations, { kind: 'relation', id })?.id;
    expect(choiceIn(relations, undefined)?.id).toBe('r-persuades');
    expect([chosen('r-persuades'), chosen('r-leads'), chosen('r-agrees')]).toEqual([
      'r-leads',
      'r-agrees',
      'r-persuades',
    ]);
  });
});

describe('the sides of the matrix', () => {
  it('hold everybody where they can be looked over', () => {
    expect(mostTied(actors, relations)).toBe(actors);
  });

  it('hold those of most ties, in their order, where there are more', () => {
    const crowd = Array.from({ length: MOST_ACTORS }, (_, at) =>
      actors.slice(0, 1).map((actor) => ({ ...actor, id: `extra-${at}` })),
    ).flat();
    const kept = mostTied([...crowd, ...actors], relations).map(({ id }) => id);
    expect(kept).toHaveLength(MOST_ACTORS);
    expect(kept.slice(-3)).toEqual(['baghdad', 'factions', 'iran']);
  });
});
