import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('a wing in brackets is the party, and so are its members', () => {
  const { speakers } = drafted(
    'The Communist Party of Nepal (Maoist) has declared a ceasefire. The Maoists want talks with the government.',
  );
  expect(new Set(speakers)).toEqual(new Set(['communist-party-of-nepal']));
});
