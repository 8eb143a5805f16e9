import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test.each([
  ['Human Rights Watch urged President William Ruto to act.', 'human-rights-watch demands william-ruto'],
  [
    'Prime Minister Mohammed al-Sudani met Badr Organization chief Hadi al-Amiri in the city on Monday, and that was all.',
    'mohammed-al-sudani meets hadi-al-amiri',
  ],
  [
    'Prime Minister Mohammed al-Sudani met Badr Organization chief Hadi al-Amiri in the city on Monday, and that was all.',
    'hadi-al-amiri leads badr-organization',
  ],
  [
    'The Arakan Army, which is part of the Three Brotherhood Alliance, attacked.',
    'arakan-army part-of three-brotherhood-alliance',
  ],
  [
    'The interim government, led by Nobel laureate Muhammad Yunus, spoke.',
    'muhammad-yunus leads interim-government',
  ],
  ['Lawyers for Walter Siqueira called the trial unfair.', 'lawyers speaks-for walter-siqueira'],
  [
    'Katrin Lindqvist, Amnesty International’s Director for Eastern Europe, spoke.',
    'katrin-lindqvist member-of amnesty-international',
  ],
  [
    'Washington has offered $230 million in aid to the Lebanese army.',
    'washington aids lebanese-army (proposed)',
  ],
])('%s', (sentence, relation) => {
  expect(drafted(sentence).relations).toContain(relation);
});

test('who chairs a review does not lead where it is made', () => {
  expect(
    drafted('The review of services at Severn Trust, chaired by Dame Margaret Oyelaran, concluded on Monday.')
      .relations,
  ).toEqual([]);
});

test('a lawyer speaks neither for where they work nor for where they live', () => {
  expect(
    drafted('Emma Lockwood, a solicitor at Leigh Day, said on Monday that it was over.').relations.join(),
  ).not.toContain('speaks-for');
  expect(
    drafted('Jerusalem lawyer Danny Seidemann said on Monday that it was over.').relations.join(),
  ).not.toContain('speaks-for');
});

test('a lawyer whose body has no genitive is hired by nobody that is told', () => {
  expect(
    drafted(
      'The minister said on Monday that the talks were over. Hezbollah lawyer Hassan Ezzeddine said that it was over. Hezbollah spokesman Ali Haidar said so to the court on Monday.',
    ).relations,
  ).toEqual(['ali-haidar speaks-for hezbollah']);
});

test('what stands in brackets behind a name joins nothing', () => {
  expect(
    drafted('The nine, all elected on the ticket of the Freedom Party (FP), joined the Civic Union.')
      .relations,
  ).toEqual([]);
});

test('what is asked within a quotation does not propose who is told it', () => {
  expect(
    drafted(
      'Wes Streeting apologised. “The NHS failed you again when you asked why,” he told MPs on Tuesday.',
    ).relations,
  ).toContain('wes-streeting speaks-to mps');
});
