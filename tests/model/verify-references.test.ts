import { describe, expect, test } from 'vitest';
import type { Network } from '../../src/model/schema.ts';
import { verify } from '../../src/model/verify.ts';
import type { Violation } from '../../src/model/violation.ts';
import { quoteIn } from '../support/tiny.ts';
import { lawfulNetwork, STORY, withActor, withArticle, withRelation, withStatement } from './lawful.ts';

const lawful = lawfulNetwork();

const doubled = (kind: 'articles' | 'actors' | 'relations' | 'statements'): Network => ({
  ...lawful,
  [kind]: [...lawful[kind], ...lawful[kind].slice(-1)],
});

const speaker = { actor: 'ada', role: 'speaker' } as const;
const outlet = { actor: 'post', role: 'outlet' } as const;
const relay = { actor: 'council', role: 'relay' } as const;

const withChain = (...chain: Network['statements'][number]['chain']): Network =>
  withStatement(() => ({ chain }));

type Case = readonly [law: string, network: Network, where: string, message: string];

const REFERENCES: readonly Case[] = [
  ['an article is there once', doubled('articles'), 'articles[1]', 'the id "story" is there twice'],
  ['an actor is there once', doubled('actors'), 'actors[3]', 'the id "council" is there twice'],
  ['a relation is there once', doubled('relations'), 'relations[2]', 'the id "r-met" is there twice'],
  ['a statement is there once', doubled('statements'), 'statements[1]', 'the id "s-pay" is there twice'],
  [
    'who speaks in a chain is an actor',
    withChain({ actor: 'nobody', role: 'speaker' }, outlet),
    'statements[0].chain[0].actor',
    'no actor has the id "nobody"',
  ],
  [
    'whom a statement is about is an actor',
    withStatement(() => ({ about: ['council', 'nobody'] })),
    'statements[0].about[1]',
    'no actor has the id "nobody"',
  ],
  [
    'the source of a relation is an actor',
    withRelation('r-met', { source: 'nobody' }),
    'relations[1].source',
    'no actor has the id "nobody"',
  ],
  [
    'the target of a relation is an actor',
    withRelation('r-met', { target: 'nobody' }),
    'relations[1].target',
    'no actor has the id "nobody"',
  ],
  [
    'a relation ties two different actors',
    withRelation('r-met', { target: 'council' }),
    'relations[1] r-met',
    'a relation ties two different actors',
  ],
  [
    'what a relation rests on is a statement',
    withRelation('r-pay', { statement: 's-none' }),
    'relations[0] r-pay',
    'no statement has the id "s-none"',
  ],
  [
    'a relation that rests on a statement has a quote in its words',
    withRelation('r-met', { statement: 's-pay' }),
    'relations[1] r-met',
    'none of its quotes lies in the statement it rests on',
  ],
  [
    'a step of the walk is a statement',
    {
      ...lawful,
      walk: [
        { statement: 's-pay', caption: 'The mayor asks for money.' },
        { statement: 's-none', caption: 'Nobody answers.' },
      ],
    },
    'walk[1].statement',
    'no statement has the id "s-none"',
  ],
];

const PROOFS: readonly Case[] = [
  [
    'an actor has a mention',
    withActor('council', { mentions: [] }),
    'actors[2] council',
    'an actor needs a mention (only a publisher may lack one)',
  ],
  ['a statement has a speaker', withChain(), 'statements[0] s-pay.chain', 'a chain begins with its speaker'],
  [
    'a chain begins with its speaker',
    withChain(relay, outlet),
    'statements[0] s-pay.chain',
    'a chain begins with its speaker',
  ],
  [
    'a chain ends with the outlet',
    withChain(speaker, relay),
    'statements[0] s-pay.chain',
    "a chain ends with its article's publisher, the outlet",
  ],
  [
    'the outlet is the publisher of the very article',
    withChain(speaker, { actor: 'council', role: 'outlet' }),
    'statements[0] s-pay.chain',
    "a chain ends with its article's publisher, the outlet",
  ],
  [
    'a chain has one speaker',
    withChain(speaker, { actor: 'council', role: 'speaker' }, outlet),
    'statements[0] s-pay.chain',
    'between speaker and outlet stand only relays',
  ],
];

describe('the lawful network', () => {
  test('breaks no law', () => {
    expect(verify(lawful)).toEqual([]);
  });

  test('may hold a publisher that its article never names', () => {
    expect(verify(withActor('post', { mentions: [] }))).toEqual([]);
  });

  test('may hold a chain with relays between speaker and outlet', () => {
    expect(verify(withChain(speaker, relay, outlet))).toEqual([]);
  });

  test('may hold a relation that rests on a statement by one of its quotes only', () => {
    const quotes = [quoteIn(STORY, 'council must pay'), quoteIn(STORY, 'The council met Ada')];
    expect(verify(withRelation('r-pay', { quotes }))).toEqual([]);
  });
});

describe('the law is held', () => {
  test.each([...REFERENCES, ...PROOFS])('that %s', (_law, network, where, message) => {
    expect(verify(network)).toEqual<Violation[]>([{ where, message }]);
  });

  test('that the publisher of an article is an actor, which breaks its chains too', () => {
    expect(verify(withArticle(() => ({ publisher: 'nobody' })))).toEqual<Violation[]>([
      { where: 'articles[0].publisher', message: 'no actor has the id "nobody"' },
      {
        where: 'statements[0] s-pay.chain',
        message: "a chain ends with its article's publisher, the outlet",
      },
    ]);
  });

  test('that every breach of a run is told, not the first alone', () => {
    const network = withRelation('r-met', { source: 'nobody', target: 'no-one' });
    expect(verify(network).map(({ where }) => where)).toEqual(['relations[1].source', 'relations[1].target']);
  });
});
