import { expect, test } from 'vitest';
import { described } from './drawn-mentions.ts';

test('what one has shares in is a firm wherever it is named', () => {
  const found = described(
    'News of the day\n\nArcadia said on Monday that the offer failed. Shares in Arcadia rose.\n',
  );
  expect(found.filter((one) => one === 'Arcadia: name organisation')).toHaveLength(2);
});

test('who has a stake in a land makes no firm of it', () => {
  const found = described(
    'News of the day\n\nThey have a stake in Iraq. Iraq said on Monday that it failed.\n',
  );
  expect(found).toContain('Iraq: name state');
});
