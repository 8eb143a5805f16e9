import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('the government of a state of two words sits in its capital', () => {
  const { speakers } = drafted(
    'The South Korean government says it will file a complaint. Seoul says Japan violated the rules.',
  );
  expect(speakers).toEqual(['south-korean-government', 'south-korean-government']);
});

test('a government that somebody demands is not the one in power', () => {
  const { whoIs } = drafted(
    'The rebels demand a round-table conference and an interim government. The government met on Monday.',
  );
  expect(whoIs('The government')).not.toBe(whoIs('an interim government'));
});

test('the regional government is the one whose name has it', () => {
  const { whoIs } = drafted(
    'The Kurdistan Regional Government in Iraq reported on Sunday that a base was attacked.',
    'The spokesman for the regional government, Sirwan Aziz, said that the attack was serious.',
  );
  expect(whoIs('the regional government')).toBe('kurdistan-regional-government-in-iraq');
});
