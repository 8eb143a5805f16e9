import { expect, test } from 'vitest';
import { draftedUnder } from '../drafted.ts';

test('whom a headline says that somebody dismisses is not whoever the first sentence begins with', () => {
  const { relations, whoIs } = draftedUnder(
    'Lind dismisses trade minister',
    'Omar Lind said on Monday the country needed calm. The minister said he would fight on.',
  );
  expect(whoIs('The minister')).not.toBe('omar-lind');
  expect(relations).toContain('omar-lind dismisses trade-minister');
});

test('a minister of the headline is no country', () => {
  const { whoIs } = draftedUnder(
    'Spanish minister quits in tax row',
    'The coalition in Madrid broke apart on Monday. Ada Poe accused Omar Lind of putting his party before the country.',
  );
  expect(whoIs('the country')).not.toBe('minister');
});
