import { describe, expect, test } from 'vitest';
import type { ProvenRelation, ProvenStatement } from '../../src/compile/article-reader.ts';
import { weakest, weaveRelations, weaveStatements } from '../../src/compile/weave.ts';
import type { Relation, Statement } from '../../src/model/schema.ts';
import { quoteIn } from '../support/tiny.ts';

const TEXT = `The king met the queen. The queen met the king again. The king struck the queen, a clerk said, and so did a guard:
“the king struck the queen twice”. Once more: the king struck the queen.`;

const OUTLET = { actor: 'post', role: 'outlet' } as const;

const said = (speaker: string, exact: string, fields: Partial<ProvenStatement> = {}): ProvenStatement => ({
  quote: quoteIn(TEXT, exact),
  mode: 'indirect',
  chain: [{ actor: speaker, role: 'speaker' }, OUTLET],
  status: 'claimed',
  about: [],
  review: 'confirmed',
  ...fields,
});

const tie = (
  source: string,
  type: ProvenRelation['type'],
  target: string,
  exact: string,
  fields: Partial<ProvenRelation> = {},
): ProvenRelation => ({
  source,
  type,
  target,
  modality: 'actual',
  status: 'reported',
  quote: quoteIn(TEXT, exact),
  review: 'confirmed',
  ...fields,
});

const clerk = said('clerk', 'The king struck the queen');
const guard = said('guard', 'the king struck the queen twice');

const woven = (...relations: ProvenRelation[]): Relation[] =>
  weaveRelations(relations, weaveStatements([clerk, guard]));

const proofs = (relations: readonly Relation[]): string[][] =>
  relations.map(({ quotes }) => quotes.map(({ exact }) => exact));

describe('relations of several quotes', () => {
  const early = tie('king', 'strikes', 'queen', 'The king struck the queen');
  const late = tie('king', 'strikes', 'queen', 'Once more: the king struck the queen');

  test('are one where they assert the same, with the quotes in reading order', () => {
    expect(proofs(woven(late, early))).toEqual([
      ['The king struck the queen', 'Once more: the king struck the queen'],
    ]);
  });

  test('keep a quote once that is given twice', () => {
    expect(proofs(woven(early, early))).toEqual([['The king struck the queen']]);
  });

  test.each<[string, Partial<ProvenRelation>]>([
    ['source', { source: 'prince' }],
    ['target', { target: 'prince' }],
    ['type', { type: 'threatens' }],
    ['label', { label: 'striking once more' }],
    ['modality', { modality: 'negated' }],
    ['status', { status: 'claimed' }],
  ])('stay apart where they differ in %s, each with an id of its own', (_key, change) => {
    const relations = woven(early, { ...late, ...change });
    expect(proofs(relations)).toEqual([
      ['The king struck the queen'],
      ['Once more: the king struck the queen'],
    ]);
    expect(new Set(relations.map(({ id }) => id)).size).toBe(2);
  });

  test('are one where one spells out the label that the other leaves to its type', () => {
    const [relation] = woven(early);
    expect(woven(early, { ...late, label: relation?.label ?? '' })).toHaveLength(1);
  });

  test('are as sure as the least sure of them', () => {
    expect(woven(early, { ...late, review: 'machine' }).map(({ review }) => review)).toEqual(['machine']);
    expect(weakest(['confirmed', 'disputed', 'machine'])).toBe('disputed');
    expect(weakest(['confirmed'])).toBe('confirmed');
  });
});

describe('a relation without direction', () => {
  test('is one from whichever end it is told, with its ends in one order', () => {
    const relations = woven(
      tie('queen', 'meets', 'king', 'The queen met the king again'),
      tie('king', 'meets', 'queen', 'The king met the queen'),
    );
    expect(relations).toMatchObject([{ source: 'king', target: 'queen', directed: false }]);
    expect(proofs(relations)).toEqual([['The king met the queen', 'The queen met the king again']]);
  });

  test('is not one with a relation that has one: back is another tie than forth', () => {
    const relations = woven(
      tie('king', 'strikes', 'queen', 'The king struck the queen'),
      tie('queen', 'strikes', 'king', 'The queen met the king again'),
    );
    expect(relations.map(({ source, directed }) => [source, directed])).toEqual([
      ['queen', true],
      ['king', true],
    ]);
  });
});

describe('on whose say-so a relation is told', () => {
  const byClerk = tie('king', 'strikes', 'queen', 'The king struck the queen', { statement: clerk });
  const byGuard = tie('king', 'strikes', 'queen', 'the king struck the queen twice', { statement: guard });
  const byPost = tie('king', 'strikes', 'queen', 'Once more: the king struck the queen');
  const ids = new Map(
    [...weaveStatements([clerk, guard]).values()].map(({ id, chain }) => [chain[0]?.actor, id]),
  );

  test('is the first who says it', () => {
    expect(woven(byGuard, byClerk)[0]?.statement).toBe(ids.get('clerk'));
    expect(woven(byGuard)[0]?.statement).toBe(ids.get('guard'));
  });

  test('is nobody’s where the outlet says it in its own voice too', () => {
    expect(woven(byClerk, byPost)[0]).not.toHaveProperty('statement');
    expect(woven(byPost, byGuard)[0]).not.toHaveProperty('statement');
  });
});

describe('the ids', () => {
  const speakers = (statements: Iterable<Statement>): string[] =>
    [...statements].map(({ id, chain }) => `${chain[0]?.actor ?? ''} ${id}`);

  test('of statements are made of the speaker and the words, and their order is that of the text', () => {
    const forth = speakers(weaveStatements([clerk, guard]).values());
    expect(speakers(weaveStatements([guard, clerk]).values())).toEqual(forth);
    expect(speakers(weaveStatements([guard]).values())).toEqual(forth.slice(1));
  });

  test('of statements stay with their speakers where two say the very same words, whoever is listed first', () => {
    const both = said('guard', 'The king struck the queen');
    const forth = speakers(weaveStatements([clerk, both]).values());
    expect(speakers(weaveStatements([both, clerk]).values())).toEqual(forth);
  });

  test('of relations are of no statement’s making, so that a correction of the chain keeps the address', () => {
    const [own] = woven(tie('king', 'strikes', 'queen', 'The king struck the queen'));
    const [told] = woven(tie('king', 'strikes', 'queen', 'The king struck the queen', { statement: clerk }));
    expect(told?.id).toBe(own?.id);
  });

  test('of relations put in order what stands at one place, whichever is listed first', () => {
    const one = tie('king', 'strikes', 'queen', 'The king struck the queen');
    const other = tie('king', 'threatens', 'queen', 'The king struck the queen');
    expect(woven(other, one)).toEqual(woven(one, other));
  });

  test('of relations lead to one speaker where two say the very same words, whoever is listed first', () => {
    const both = said('guard', 'The king struck the queen');
    const statements = weaveStatements([clerk, both]);
    const ties = [clerk, both].map((statement) =>
      tie('king', 'strikes', 'queen', 'The king struck the queen', { statement }),
    );
    const [forth] = weaveRelations(ties, statements);
    const [back] = weaveRelations([...ties].reverse(), statements);
    expect(back?.statement).toBe(forth?.statement);
  });
});
