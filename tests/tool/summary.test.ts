import { describe, expect, test } from 'vitest';
import { formatSummary, summaryOf, type Summary } from '../../src/tool/summary.ts';
import { tinyNetwork } from '../support/tiny.ts';

const network = tinyNetwork({
  text: 'The Post: Ada met Eve. Nobody else came. Eve said no.',
  actors: { post: 'The Post', ada: 'Ada', eve: 'Eve' },
  relations: [['ada', 'meets', 'eve', 'Ada met Eve']],
  statements: [['eve', 'no.', ['ada']]],
});

const summary: Summary = summaryOf({
  network,
  proven: network,
  doubts: [{ kind: 'disputed', message: '1 entry is disputed' }],
});

describe('the figures of a network', () => {
  test('count its records, its quotes, and the sentences that carry one', () => {
    expect(summary).toEqual({
      id: 'tiny',
      actors: 3,
      relations: 1,
      statements: 1,
      quotes: 5,
      sentences: 3,
      annotated: 2,
      doubts: ['1 entry is disputed'],
    });
  });

  test('are told in words', () => {
    expect(formatSummary(summary)).toBe(
      [
        'tiny: 3 actors, 1 relation, 1 statement, 5 quotes proven',
        '  2 of 3 sentences (66 %) carry at least one annotation',
        '  1 doubt:',
        '    - 1 entry is disputed',
      ].join('\n'),
    );
  });

  test('are told of a text without a sentence, and without doubts', () => {
    const none = { ...summary, actors: 1, sentences: 0, annotated: 0, doubts: [] };
    expect(formatSummary(none).split('\n').slice(1)).toEqual([
      '  0 of 0 sentences (0 %) carry at least one annotation',
      '  no doubts',
    ]);
  });

  test('tell how much of a text is published, where not all of it is', () => {
    const published = {
      ...network,
      articles: network.articles.map((one) => ({ ...one, text: `Ada ${'█'.repeat(9)}` })),
    };
    const told = summaryOf({ network: published, proven: network, doubts: [] });
    expect(told).toMatchObject({ sentences: 3, reprinted: 25 });
    expect(formatSummary(told)).toContain('25 % of the text is published');
    expect(formatSummary(summary)).not.toContain('published');
  });

  test('never claim that all sentences carry one where some do not', () => {
    const nearly = { ...summary, sentences: 1000, annotated: 999 };
    expect(formatSummary(nearly)).not.toContain('100 %');
  });
});
