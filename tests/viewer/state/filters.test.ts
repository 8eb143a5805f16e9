import { describe, expect, it } from 'vitest';
import { Evidence } from '../../../src/model/evidence.ts';
import {
  NO_FILTERS,
  hiddenBy,
  isFiltering,
  without,
  type Filters,
} from '../../../src/viewer/state/filters.ts';
import { sampleNetwork } from '../support/sample.ts';

const evidence = new Evidence(sampleNetwork());
const hidden = (filters: Partial<Filters>) => {
  const { actors, relations } = hiddenBy(evidence, { ...NO_FILTERS, ...filters });
  return { actors: [...actors].sort(), relations: [...relations].sort() };
};

describe('what filters hide', () => {
  it('is nothing where none is set', () => {
    expect(hidden({})).toEqual({ actors: [], relations: [] });
    expect(isFiltering(NO_FILTERS)).toBe(false);
  });

  it('takes with an actor of another type the relations that end at it', () => {
    expect(hidden({ type: ['armed-group', 'state'] }).relations).toEqual(['r-agrees', 'r-persuades']);
  });

  it('takes with the relations the actors that have no other', () => {
    expect(hidden({ status: ['claimed'] })).toEqual({
      actors: ['ali', 'baghdad', 'gazette', 'minister', 'reuters'],
      relations: ['r-agrees', 'r-persuades'],
    });
  });

  it('lets through what any value of a filter and each of the filters let through', () => {
    expect(hidden({ modality: ['attempted', 'negated'] }).relations).toEqual(['r-leads']);
    expect(hidden({ modality: ['attempted', 'negated'], status: ['claimed'] }).relations).toHaveLength(3);
  });

  it('counts what nobody says as said by the outlet', () => {
    expect(hidden({ speaker: ['gazette'] }).relations).toEqual(['r-leads', 'r-persuades']);
    expect(hidden({ speaker: ['ali'] }).relations).toEqual(['r-agrees', 'r-persuades']);
  });
});

describe('what filters hide of what was said', () => {
  const statements = (filters: Partial<Filters>): string[] => [
    ...hiddenBy(evidence, { ...NO_FILTERS, ...filters }).statements,
  ];

  it('is what another says, or what has another status', () => {
    expect(statements({ speaker: ['ali'] })).toEqual(['s-told']);
    expect(statements({ status: ['reported'] })).toEqual(['s-claim']);
  });

  it('is what bears no tie of those that show', () => {
    expect(statements({ tie: ['persuades'] })).toEqual(['s-claim']);
    expect(statements({ modality: ['negated'] })).toEqual(['s-told', 's-claim']);
  });
});

describe('the network without what is hidden', () => {
  it('is the very same where nothing is', () => {
    const network = sampleNetwork();
    expect(without(network, hiddenBy(new Evidence(network), NO_FILTERS))).toBe(network);
  });

  it('holds no relation whose ends it does not hold', () => {
    const { actors, relations } = without(
      sampleNetwork(),
      hiddenBy(evidence, { ...NO_FILTERS, type: ['state', 'armed-group'] }),
    );
    const ids = new Set(actors.map(({ id }) => id));
    expect(relations.map(({ id }) => id)).toEqual(['r-leads']);
    expect(relations.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  });
});
