import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test.each([
  ['is not fit to serve as President of Chile', 'negated'],
  ['wants to serve as President of Chile', 'proposed'],
])('who %s does not lead it', (words, modality) => {
  const { relations } = drafted(`Ana Roldan said that Pedro Salas ${words}.`);
  expect(relations).toContain(`pedro-salas leads chile (${modality})`);
});

test('a channel of an agency and the set that shows it are nobody that is theirs', () => {
  expect(
    drafted('Interfax accused the mayor in a post on its Telegram channel.').relations,
  ).not.toContainEqual(expect.stringContaining('belongs-to'));
});

test('who receives delegates of a vote meets nobody', () => {
  expect(drafted('Donald Trump has received 1,265 delegates, more than anyone.').relations).toEqual([]);
});
