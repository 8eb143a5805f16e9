import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const LEAD = 'Omar Haddad met the owners of the ferry on Monday in Porto Alto.';

test('whoever a sentence behind a quotation only names has said it', () => {
  expect(drafted(LEAD, '"The owners have hidden two reports." Haddad said.').chains).toEqual([
    'omar-haddad: The owners have hidden two reports.',
  ]);
  expect(drafted(LEAD, '"The owners have hidden two reports from us." He concluded.').chains).toEqual([
    'omar-haddad: The owners have hidden two reports from us.',
  ]);
  expect(
    drafted('The mayor met the owners on Monday.', '“The hull of the ferry is rotten.” The mayor wrote on X.')
      .chains,
  ).toEqual(['mayor: The hull of the ferry is rotten.']);
});

test('whoever says something else there has not', () => {
  expect(
    drafted(LEAD, '"The owners have hidden two reports." Haddad said that the ferry is not safe.').chains,
  ).not.toContain('omar-haddad: The owners have hidden two reports.');
});
