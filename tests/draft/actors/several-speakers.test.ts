import { expect, test } from 'vitest';
import { marked, saidBy, whoIn } from './marked.ts';

const doubtsIn = (article: string, source: string): string[] => {
  const { read } = marked(article);
  return whoIn(article, [saidBy(read, source, [])]).doubts.map(({ message }) => message);
};

test('of several who say something together, the others are asked about', () => {
  expect(
    doubtsIn(
      '[Japan|state], [Peru|state] and the [Owl Union|alliance] said so.',
      'Japan, Peru and the Owl Union',
    ),
  ).toEqual(['Is this also said by “Peru” and “Owl Union”?']);
});

test('of both, the other is asked about', () => {
  expect(doubtsIn('Both [Japan|state] and [Peru|state] said so.', 'Both Japan and Peru')).toHaveLength(1);
});

test('who is only spoken of with a speaker is not', () => {
  expect(
    doubtsIn(
      '{The leader|person} of [Japan|state] and [Peru|state] said so.',
      'The leader of Japan and Peru',
    ),
  ).toEqual([]);
  expect(doubtsIn('[Ada Poe|person], {the leader|person}, said so.', 'Ada Poe, the leader')).toEqual([]);
});
