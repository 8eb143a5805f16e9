import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('an alias is the same person', () => {
  const { whoIs } = drafted(
    'The rebels’ leader Ricardo Salas, alias Comandante Lobo, said the talks went on. Lobo left the city.',
  );
  expect(whoIs('Lobo', 'went on. ')).toBe(whoIs('Ricardo Salas'));
});

test('who goes by a nickname is whom it names', () => {
  const { relations } = drafted(
    'The army was led by a man who goes by the nickname Bosco Makak. The talks in the city went on for days.',
  );
  expect(relations).toEqual(['bosco-makak leads army']);
});

test('who is widely known as somebody is one with him', () => {
  const { whoIs } = drafted(
    'Mohamed Dagalo, who is widely known as Hemedti, said the talks would go on. Hemedti left the city.',
  );
  expect(whoIs('Hemedti')).toBe('mohamed-dagalo');
});
