import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const relationsIn = (sentence: string): readonly string[] =>
  drafted(`The talks went on for several days last week. ${sentence}`).relations;

test.each([
  ['Nora Poe wants to become the chairwoman of the Labour Party.', 'nora-poe leads labour-party (proposed)'],
  ['Nora Poe could become the leader of the Labour Party.', 'nora-poe leads labour-party (potential)'],
  ['Nora Poe would be a good head of the Labour Party.', 'nora-poe leads labour-party (potential)'],
  ['Nora Poe, the incoming head of the Labour Party, waited.', 'nora-poe leads labour-party (potential)'],
  ['Nora Poe is the next president of Italy.', 'nora-poe leads italy (potential)'],
  ['Nora Poe is not a member of the Labour Party.', 'nora-poe member-of labour-party (negated)'],
  ['Nora Poe became the head of the Labour Party.', 'nora-poe leads labour-party'],
])('Who will have a role, or would, has it not: %s', (sentence, tie) => {
  expect(relationsIn(sentence)).toEqual([tie]);
});

test.each([
  ['Nora Poe, who led Italy from 2003 to 2011, waited.', true],
  ['Nora Poe, who ran the Labour Party until May 2020, waited.', true],
  ['The Labour Party was led by Nora Poe in the 1980s.', true],
  ['Nora Poe headed the Labour Party for almost six years.', true],
  ['Nora Poe formerly led the Labour Party.', true],
  ['Nora Poe used to lead the Labour Party.', true],
  ['Nora Poe was the president of Italy from 2003 to 2011.', true],
  ['Nora Poe has led the Labour Party for six years.', false],
  ['Nora Poe, who leads the Labour Party, waited for two years.', false],
])('Who led until a time leads no more: %s', (sentence, isOver) => {
  const [tie] = relationsIn(sentence);
  expect(tie).toMatch(isOver ? /^nora-poe formerly-led / : /^nora-poe leads /);
});

test('What is said of a name between commas leaves it the subject', () => {
  expect(
    relationsIn('The Labour Party, led by Nora Poe, is a member of the Socialist International.'),
  ).toContain('labour-party member-of socialist-international');
});

test('Of a source and a name before and behind a role, the name has it', () => {
  expect(relationsIn('A Labour Party source, the party’s leader, Nora Poe, met Erik Lund.')).toContain(
    'nora-poe leads labour-party',
  );
});
