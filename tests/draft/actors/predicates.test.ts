import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('what a state is to others is the state', () => {
  const { whoIs } = drafted(
    'Oman is the biggest donor to the region, officials said. Latvia is a member of the council.',
  );
  expect(whoIs('the biggest donor')).toBe('oman');
  expect(whoIs('a member')).toBe('latvia');
});

test('whom a member belongs to is no member', () => {
  const { whoIs } = drafted('One of the founders of Hamas was a member of the council, officials said.');
  expect(whoIs('a member')).not.toBe('hamas');
});

test('whoever is praised as something is that', () => {
  const { whoIs } = drafted(
    'Ruth Okello was hailed as a pioneer, officials said. The mayor praised Adam Novak as a fighter and a loyal friend.',
  );
  expect(whoIs('a pioneer')).toBe('ruth-okello');
  expect(whoIs('a fighter')).toBe('adam-novak');
  expect(whoIs('a loyal friend')).toBe('adam-novak');
});

test('what somebody is and is besides is one', () => {
  const { relations } = drafted('Ruth Okello is a lawyer and a member of the senate, officials said.');
  expect(relations).toContain('ruth-okello member-of senate');
});
