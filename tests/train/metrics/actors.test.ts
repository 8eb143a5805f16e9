import { expect, test } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import { ActorScorer, bare, MentionScorer } from '../../../src/train/metrics/actors.ts';
import { PairScorer } from '../../../src/train/metrics/pairs.ts';

const TEXT = 'The council’s clerk met Ada Stone. Stone left the council.';

const at = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

test('a mention is compared without its article and its genitive', () => {
  const { start, end } = bare(TEXT, at('The council’s'));
  expect(TEXT.slice(start, end)).toBe('council');
});

test('actors are matched one to one by what they share, and typed ones by their type as well', () => {
  const scorer = new ActorScorer();
  const gold = [
    { type: 'PER', mentions: [at('Ada Stone'), at('Stone', 30)] },
    { type: 'ORG', mentions: [at('council')] },
  ];
  const split = [
    { type: 'PER', mentions: [at('Ada Stone')] },
    { type: 'PER', mentions: [at('Stone', 30)] },
    { type: 'PER', mentions: [at('The council')] },
  ];
  scorer.add(TEXT, gold, split);
  expect(scorer.figures().actors).toMatchObject({ precision: 66.7, recall: 100 });
  expect(scorer.figures().typed).toMatchObject({ precision: 33.3, recall: 50 });
});

test('mentions count where they touch, each once', () => {
  const scorer = new MentionScorer();
  scorer.add(TEXT, [at('Ada Stone')], [at('Stone'), at('Stone'), at('clerk')]);
  expect(scorer.figures()).toMatchObject({ precision: 50, recall: 100 });
});

test('a relation needs its class, and its direction only where the class has one', () => {
  const pair = (from: string, to: string, relation: string) => ({ from: at(from), to: at(to), relation });
  const score = (gold: ReturnType<typeof pair>, predicted: ReturnType<typeof pair>) => {
    const scorer = new PairScorer();
    scorer.add([gold], [predicted]);
    return scorer.figures().f1;
  };
  expect(score(pair('clerk', 'Ada Stone', 'hostile'), pair('Ada Stone', 'clerk', 'hostile'))).toBe(100);
  expect(score(pair('clerk', 'Ada Stone', 'leads'), pair('Ada Stone', 'clerk', 'leads'))).toBe(0);
  expect(score(pair('clerk', 'Ada Stone', 'leads'), pair('clerk', 'Ada Stone', 'hostile'))).toBe(0);
});
