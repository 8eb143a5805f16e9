import { describe, expect, it } from 'vitest';
import { Evidence } from '../../../src/model/evidence.ts';
import { hiddenBy, NO_FILTERS } from '../../../src/viewer/state/filters.ts';
import { NOTHING } from '../../../src/viewer/state/highlight.ts';
import { reachOf } from '../../../src/viewer/state/reach.ts';
import { actorWith, relationWith } from '../canvas/look.ts';
import { sampleNetwork } from '../support/sample.ts';

// a – b – c – d, and e apart.
const chain = ['a-b', 'b-c', 'c-d'].map((id) =>
  relationWith({
    id,
    source: id.slice(0, 1),
    target: id.slice(-1),
    modality: id === 'b-c' ? 'negated' : 'actual',
  }),
);
const evidence = new Evidence({
  ...sampleNetwork(),
  actors: ['a', 'b', 'c', 'd', 'e'].map((id) => actorWith({ id })),
  relations: chain,
  statements: [],
});
const within = (depth: '1' | '2' | 'all', hidden = NOTHING.hidden) => {
  const { actors, relations } = reachOf(evidence, 'a', depth, hidden);
  return [[...actors].sort().join(''), [...relations].sort().join(' ')];
};

describe('what lies within some ties of an actor', () => {
  it('is itself and its neighbours within one', () => {
    expect(within('1')).toEqual(['ab', 'a-b']);
  });

  it('takes in their neighbours within two', () => {
    expect(within('2')).toEqual(['abc', 'a-b b-c']);
  });

  it('ends with those whom no tie leads to, however far it goes', () => {
    expect(within('all')).toEqual(['abcd', 'a-b b-c c-d']);
  });

  it('does not reach over a tie that the filters hide', () => {
    expect(within('all', hiddenBy(evidence, { ...NO_FILTERS, modality: ['actual'] }))).toEqual(['ab', 'a-b']);
  });
});
