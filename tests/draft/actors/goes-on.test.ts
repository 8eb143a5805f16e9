import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('who has just spoken by name goes on behind a quotation, however often another was "he" before', () => {
  const { speakers } = drafted(
    'Tom Poe left the country in May, and he had been ill there for a week. He did not work for the firm. Poe had met three nurses before he left, and he was sick.',
    "Norvia's information minister, Ludwin Brand, said strict measures at the port were holding the disease back.",
    '"These programs are checked every day," he said.',
  );
  expect(speakers).toEqual(['ludwin-brand', 'ludwin-brand']);
});

test('he whom the sentence begins with speaks, and not whoever spoke before', () => {
  const { speakers } = drafted(
    'President Karl Poe was in the north. His spokesman Tom Lind said the budget would pass.',
    'Poe himself has been silent, but on Monday he told a rally that he would not resign.',
  );
  expect(speakers).toEqual(['tom-lind', 'karl-poe']);
});
