import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const BEFORE = 'The talks began last week in the city and went on for several days.';

test('The last noun of a body’s name stands for it, and so do the letters of a firm', () => {
  const { whoIs } = drafted(
    `${BEFORE} The Unity Framework met on Monday. The Framework said it would appeal.`,
    'The Northern Initiative lost the vote. The Initiative said the count was wrong.',
    'Marwan Saleh spoke to the Wall Street Journal in Doha. He told the Journal that he was tired.',
    'BAE Systems cut its forecast on Friday. BAE said demand was weak.',
  );
  expect(whoIs('The Framework')).toBe('unity-framework');
  expect(whoIs('The Initiative')).toBe('northern-initiative');
  expect(whoIs('Journal', 'told the ')).toBe('wall-street-journal');
  expect(whoIs('BAE', 'Friday. ')).toBe('bae-systems');
});

test('The panel is the committee just named', () => {
  const { speakers } = drafted(
    `${BEFORE} The House Ethics Committee met on Monday. The panel said it would publish a report.`,
  );
  expect(speakers).toEqual(['house-ethics-committee']);
});

test('The regulator is not whom it fined', () => {
  const { speakers } = drafted(
    `${BEFORE} Ofgem fined Shell on Monday. The regulator said the firm had broken the rules.`,
  );
  expect(speakers).not.toContain('shell');
});

test('The former minister is the only one named just before, and no former congressman is a senator', () => {
  const { speakers } = drafted(
    `${BEFORE} Marwan Saleh resigned on Monday. The former finance minister said he was tired.`,
    'Senator Elin Sorby came home on Tuesday. The former congressman said it was cold.',
  );
  expect(speakers).toEqual(['marwan-saleh', 'former-congressman']);
});
