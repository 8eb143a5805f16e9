import { describe, expect, it } from 'vitest';
import { Evidence } from '../../../src/model/evidence.ts';
import { amountOf, facetsOf, toggled } from '../../../src/viewer/state/facets.ts';
import { FILTER_NAMES, NO_FILTERS, hiddenBy, type Filters } from '../../../src/viewer/state/filters.ts';
import { sampleNetwork } from '../support/sample.ts';

const network = sampleNetwork();
const evidence = new Evidence(network);
const amounts = (filters: Partial<Filters>, name: keyof Filters): Record<string, number> => {
  const facet = facetsOf(evidence, { ...NO_FILTERS, ...filters }).find((each) => each.name === name);
  return Object.fromEntries((facet?.options ?? []).map(({ value, amount }) => [value, amount]));
};

describe('what the filters offer', () => {
  it('is what the network holds and nothing else, in the order of the contract', () => {
    expect(Object.keys(amounts({}, 'type'))).toEqual(['person', 'government', 'state', 'armed-group']);
    expect(amounts({}, 'modality')).toEqual({ actual: 1, attempted: 1, negated: 1 });
  });

  it('counts what the other filters leave, and not its own', () => {
    expect(amounts({ status: ['claimed'] }, 'modality')).toEqual({ actual: 1, attempted: 0, negated: 0 });
    expect(amounts({ status: ['claimed'] }, 'status')).toEqual({ reported: 2, claimed: 1 });
  });

  it('counts of each type the actors that the other filters leave', () => {
    expect(amounts({ status: ['claimed'] }, 'type')).toEqual({
      person: 0,
      government: 0,
      state: 1,
      'armed-group': 1,
    });
  });

  it('leaves out a filter with nothing to choose between', () => {
    const names = facetsOf(evidence, NO_FILTERS).map(({ name }) => name);
    expect(names).not.toContain('review');
    expect(facetsOf(evidence, { ...NO_FILTERS, review: ['machine'] }).map(({ name }) => name)).toContain(
      'review',
    );
  });

  it('promises with each amount the relations that are on the page once that value alone is chosen', () => {
    const before = { ...NO_FILTERS, stance: ['cooperative'] };
    for (const name of FILTER_NAMES.filter((each) => each !== 'type')) {
      for (const { value, amount } of facetsOf(evidence, before).find((each) => each.name === name)
        ?.options ?? []) {
        const { relations } = hiddenBy(evidence, { ...before, [name]: [value] });
        expect([name, value, network.relations.length - relations.size]).toEqual([name, value, amount]);
      }
    }
  });
});

describe('a value of a filter', () => {
  it('is let through with one press and no longer with the next', () => {
    const once = toggled(toggled(NO_FILTERS, 'status', 'denied'), 'status', 'claimed');
    expect(once.status).toEqual(['claimed', 'denied']);
    expect(amountOf(once)).toBe(2);
    expect(toggled(toggled(once, 'status', 'claimed'), 'status', 'denied')).toEqual(NO_FILTERS);
  });
});
