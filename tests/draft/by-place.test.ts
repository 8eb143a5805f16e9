import { expect, test } from 'vitest';
import { byFirstMention } from '../../src/draft/by-place.ts';

test('who is mentioned first comes first, and what is inside another name before that name', () => {
  const university = { mentions: [{ start: 10, end: 34 }] };
  const town = {
    mentions: [
      { start: 50, end: 60 },
      { start: 24, end: 34 },
    ],
  };
  const dean = { mentions: [{ start: 0, end: 4 }] };
  expect(byFirstMention([university, town, dean])).toEqual([dean, town, university]);
});
