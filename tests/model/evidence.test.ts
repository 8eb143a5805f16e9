import { describe, expect, test } from 'vitest';
import { byPlace, Evidence } from '../../src/model/evidence.ts';
import type { Hop, Network } from '../../src/model/schema.ts';
import { quoteIn, tinyNetwork } from '../support/tiny.ts';

const TEXT = `The Post: The envoy told the Wire that the king said war was over, and that he trusts the queen. The queen met the king.`;

const hop = (actor: string, role: Hop['role']): Hop => ({ actor, role });
const viaWire = (speaker: string): { chain: Hop[] } => ({
  chain: [hop(speaker, 'speaker'), hop('wire', 'relay'), hop('post', 'outlet')],
});

/** The king's words lie within the envoy's; the last sentence is the outlet's own. */
const network: Network = tinyNetwork({
  text: TEXT,
  actors: { post: 'The Post', wire: 'the Wire', envoy: 'The envoy', king: 'the king', queen: 'the queen' },
  statements: [
    [
      'envoy',
      'the king said war was over, and that he trusts the queen',
      ['king', 'queen', 'envoy'],
      { id: 's-envoy', ...viaWire('envoy') },
    ],
    ['king', 'war was over', [], { id: 's-king', ...viaWire('king') }],
  ],
  relations: [
    ['king', 'supports', 'queen', 'he trusts the queen', { id: 'r-trust', statement: 's-envoy' }],
    ['queen', 'meets', 'king', 'The queen met the king', { id: 'r-met' }],
    ['envoy', 'speaks-to', 'wire', 'The envoy told the Wire', { id: 'r-told' }],
  ],
});
const evidence = new Evidence(network);

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('who is tied to whom', () => {
  test('is told from either end, in reading order', () => {
    expect(ids(evidence.relationsOf('king'))).toEqual(['r-trust', 'r-met']);
    expect(ids(evidence.relationsOf('queen'))).toEqual(['r-trust', 'r-met']);
    expect(ids(evidence.relationsOf('post'))).toEqual([]);
  });

  test('names a neighbour once, however many relations tie it', () => {
    expect(evidence.neighboursOf('king')).toEqual(['queen']);
    expect(evidence.neighboursOf('wire')).toEqual(['envoy']);
    expect(evidence.neighboursOf('post')).toEqual([]);
  });

  test('is the same for a pair in either order', () => {
    expect(ids(evidence.relationsBetween('king', 'queen'))).toEqual(['r-trust', 'r-met']);
    expect(ids(evidence.relationsBetween('queen', 'king'))).toEqual(['r-trust', 'r-met']);
    expect(ids(evidence.relationsBetween('king', 'envoy'))).toEqual([]);
  });
});

describe('who says what', () => {
  test('tells the speaker from those who passed it on, and from the outlet that printed it', () => {
    expect(ids(evidence.saidBy('envoy'))).toEqual(['s-envoy']);
    expect(ids(evidence.saidBy('wire'))).toEqual([]);
    expect(ids(evidence.passedOnBy('wire'))).toEqual(['s-envoy', 's-king']);
    expect(ids(evidence.passedOnBy('post'))).toEqual([]);
    expect(evidence.speakerOf(evidence.saidBy('king')[0] ?? fail())).toBe('king');
  });

  test('counts as said of an actor what others say, and not what it says of itself', () => {
    expect(ids(evidence.saidOf('king'))).toEqual(['s-envoy']);
    expect(ids(evidence.saidOf('envoy'))).toEqual([]);
  });
});

describe('on whose say-so', () => {
  test('words within words belong to the shortest statement that holds them', () => {
    expect(evidence.statementHolding(quoteIn(TEXT, 'war was over'))?.id).toBe('s-king');
    expect(evidence.statementHolding(quoteIn(TEXT, 'he trusts the queen'))?.id).toBe('s-envoy');
  });

  test('words that reach out of a statement are not its own', () => {
    expect(evidence.statementHolding(quoteIn(TEXT, 'trusts the queen. The queen'))).toBeUndefined();
  });

  test('words of another article are never held, though their offsets fit', () => {
    const elsewhere = { ...quoteIn(TEXT, 'war was over'), article: 'other' };
    expect(evidence.statementHolding(elsewhere)).toBeUndefined();
  });

  test('the chain behind a quote is that of its statement', () => {
    const chain = evidence.chainBehind(quoteIn(TEXT, 'he trusts the queen'));
    expect(chain.map(({ actor }) => actor)).toEqual(['envoy', 'wire', 'post']);
  });

  test('outside every statement the outlet speaks in its own voice', () => {
    expect(evidence.chainBehind(quoteIn(TEXT, 'The queen met the king'))).toEqual([hop('post', 'outlet')]);
  });

  test('a statement has the relations that rest on its words', () => {
    const [envoy, king] = network.statements;
    expect(ids(evidence.relationsWithin(envoy ?? fail()))).toEqual(['r-trust']);
    expect(ids(evidence.relationsWithin(king ?? fail()))).toEqual([]);
  });
});

describe('looking up', () => {
  test('an id returns its record, and an id that is not there returns nothing', () => {
    expect(evidence.actor('king')?.name).toBe('the king');
    expect(evidence.relation('r-met')?.type).toBe('meets');
    expect(evidence.statement('s-king')?.quote.exact).toBe('war was over');
    expect([evidence.actor('x'), evidence.relation('x'), evidence.statement('x')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a name that the laws promise and that is missing is a bug, told by its id', () => {
    expect(evidence.nameOf('king')).toBe('the king');
    expect(() => evidence.nameOf('nobody')).toThrow(
      new RangeError(`the network's laws promise "nobody", and it is missing`),
    );
  });

  test('quotes are ordered by article, then as they are read', () => {
    const [over, war] = [quoteIn(TEXT, 'over'), quoteIn(TEXT, 'war was over')];
    const later = { ...war, article: 'later' };
    const after = { ...war, article: 'zeta' };
    expect([after, over, war, later].sort(byPlace)).toEqual([later, war, over, after]);
  });
});

function fail(): never {
  throw new RangeError('the network has this statement');
}
