import { describe, expect, test } from 'vitest';
import { doubtsOf } from '../../src/compile/doubts.ts';
import type { Network } from '../../src/model/schema.ts';
import { tinyNetwork, type TinyNetwork } from '../support/tiny.ts';

const TEXT = 'The Post: Ada met Eve. Bob said no. Tom watched.';

const STORY: TinyNetwork = {
  text: TEXT,
  actors: { post: 'The Post', ada: 'Ada', eve: 'Eve', bob: 'Bob' },
  relations: [['ada', 'meets', 'eve', 'Ada met Eve']],
  statements: [['bob', 'no', []]],
};

const doubts = (network: Network): string[] =>
  doubtsOf(network).map(({ kind, message }) => `${kind}: ${message}`);

describe('a network', () => {
  test('whose actors are tied, speak or publish leaves no doubt', () => {
    expect(doubts(tinyNetwork(STORY))).toEqual([]);
  });

  test('with an actor that does neither says so, and where it is named', () => {
    const network = tinyNetwork({ ...STORY, actors: { ...STORY.actors, tom: 'Tom' } });
    expect(doubts(network)).toEqual(['no-tie: Tom is named, but no relation ties it and it says nothing']);
    expect(doubtsOf(network)[0]).toMatchObject({ article: 'story', span: { start: TEXT.indexOf('Tom') } });
  });

  test('with an actor that only passes words on leaves no doubt of it', () => {
    const chain: Network['statements'][number]['chain'] = [
      { actor: 'bob', role: 'speaker' },
      { actor: 'tom', role: 'relay' },
      { actor: 'post', role: 'outlet' },
    ];
    const actors = { ...STORY.actors, tom: 'Tom' };
    expect(doubts(tinyNetwork({ ...STORY, actors, statements: [['bob', 'no', [], { chain }]] }))).toEqual([]);
  });

  test('with entries that nobody has reviewed counts them, and the disputed apart', () => {
    const machine = {
      ada: { review: 'machine' },
      eve: { review: 'machine' },
      bob: { review: 'disputed' },
    } as const;
    expect(doubts(tinyNetwork({ ...STORY, actorFields: machine }))).toEqual([
      'unreviewed: 2 entries are not reviewed by a person',
      'disputed: 1 entry is disputed',
    ]);
  });

  test('whose article carries no quote at all says so', () => {
    const bare = tinyNetwork({
      text: TEXT,
      actors: { post: 'The Post' },
      actorFields: { post: { mentions: [] } },
    });
    expect(doubts(bare)).toEqual(['nothing-annotated: nothing in story is annotated yet']);
  });
});
