import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test.each([
  ['The police searched the woods. Police spokesman Erik Lund spoke.', 'erik-lund speaks-for police'],
  ['The army held the town. Army spokesman Colonel Erik Lund spoke.', 'erik-lund speaks-for army'],
  ['The navy held the port. The former navy chief Erik Lund spoke.', 'erik-lund formerly-led navy'],
  ['The navy held the port. Navy chief Erik Lund spoke.', 'erik-lund leads navy'],
  ['The rebels fled. Rebel commander Erik Lund spoke.', 'erik-lund leads rebels'],
  ['The Senate met again. Senate President Nora Poe spoke.', 'nora-poe leads senate'],
  ['Portugal was ready. Portuguese President Nora Poe spoke.', 'nora-poe leads portugal'],
  ['Kenya was ready. Kenyan Foreign Minister Nora Poe spoke.', 'nora-poe member-of kenya'],
  ['North Korea was ready. North Korean Foreign Minister Nora Poe spoke.', 'nora-poe member-of north-korea'],
  ['France was ready. The former French President Nora Poe spoke.', 'nora-poe formerly-led france'],
])('%s', (text, tie) => {
  expect(drafted(`The talks went on in the city for several days. ${text}`).relations).toContain(tie);
});

test.each([
  'The army held the town. Rival army spokesman Erik Lund spoke.',
  'The party lost the vote. Party leader Erik Lund spoke.',
  'Portugal was ready. Portuguese singer Nora Poe spoke.',
  'Portugal was ready. Spanish President Nora Poe spoke.',
])('nobody is tied in: %s', (text) => {
  expect(drafted(`The talks went on in the city for several days. ${text}`).relations).toEqual([]);
});
