import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('a quotation behind a sentence that tells of somebody on the way is not his', () => {
  const { chains } = drafted(
    'The party apologized to Mr Osei for the letters, which included organizers suggesting that he be smeared.',
    '"On behalf of everyone at the party, we want to offer a deep and sincere apology for what was written."',
  );
  expect(chains.filter((chain) => chain.includes('organizers'))).toHaveLength(1);
});

test('what happens in the room is no part of a turn', () => {
  const { statements } = drafted(
    '"SMITH: Let us start with the news of the day. Why would he do that?',
    '"JONES: Well, this is America, and it is serious business.',
    '"(LAUGHTER.)',
    '"SMITH: Will he be there tomorrow?',
    '"JONES: He will not be there. He has a job to do.',
    '"SMITH: Thank you for coming.',
  );
  expect(statements.join()).not.toContain('LAUGHTER');
});
