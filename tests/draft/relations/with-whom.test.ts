import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const relations = (sentence: string): readonly string[] =>
  drafted(`The talks went on in the city for several days. ${sentence}`).relations;

test.each([
  ['Nora Poe met yesterday in Lisbon with Erik Lund.', 'nora-poe meets erik-lund'],
  ['Nora Poe met Tuesday with Erik Lund.', 'nora-poe meets erik-lund'],
  ['Nora Poe and Erik Lund agreed on a budget.', 'nora-poe agrees-with erik-lund'],
  ['Nora Poe agreed with Erik Lund.', 'nora-poe agrees-with erik-lund'],
  ['Hamas, which is financed by several countries, including Iran, fled.', 'iran aids hamas'],
  ['Nora Poe rebuffed an invitation from Erik Lund.', 'nora-poe rejects erik-lund'],
  ['Portugal condemned the raid by Hamas.', 'portugal accuses hamas'],
  ['Nora Poe won the backing of Erik Lund.', 'erik-lund supports nora-poe'],
  ['An alliance of militias including Hezbollah fled.', 'hezbollah part-of alliance'],
])('%s', (sentence, tie) => {
  expect(relations(sentence)).toContain(tie);
});

test.each([
  ['Nora Poe is one of the leaders of Hamas.', 'nora-poe leads hamas'],
  ['Nora Poe, Speaker of Parliament, fled.', 'nora-poe leads parliament'],
  ["Iran's state-owned Fars News Agency published it.", 'fars-news-agency belongs-to iran'],
])('%s', (sentence, tie) => {
  expect(relations(sentence)).toContain(tie);
});

test('where something was done does not do it', () => {
  expect(
    relations(
      'The governorate was calm. The first target was a camp in the governorate, which killed rebels.',
    ),
  ).toEqual([]);
});

test('a prime minister leads no other country’s government', () => {
  expect(relations('British Prime Minister Nora Poe met the Turkish government.')).toEqual([
    'nora-poe meets turkish-government',
  ]);
});
