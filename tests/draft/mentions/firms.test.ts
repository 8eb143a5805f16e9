import { expect, test } from 'vitest';
import { isFirm } from '../../../src/draft/mentions/companies.ts';
import { described } from './drawn-mentions.ts';

const within = (sentence: string): readonly string[] => described(`News of the day\n\n${sentence}\n`);

test('a firm goes by the first word of its name, and a body that is called after somebody does not', () => {
  expect(isFirm(['lowther', 'homes'])).toBe(true);
  expect(isFirm(['warner', 'bros', 'discovery'])).toBe(true);
  expect(isFirm(['carter', 'center'])).toBe(false);
  expect(isFirm(['washington', 'post'])).toBe(false);
  expect(isFirm(['bank', 'of', 'owlia'])).toBe(false);
  expect(isFirm(['ada', 'owl'])).toBe(false);
});

test('what a firm is called for short is the firm’s, wherever it stands', () => {
  const found = within('The plan of developer Lowther Homes fell. Lowther sent us leaflets.');
  expect(found).toContain('Lowther Homes: name organisation');
  expect(found).toContain('Lowther: name organisation');
});

test('what only ships and firms are called is no person', () => {
  const found = within('A lawyer for Aegean Star Maritime spoke. Aegean Star had been deceived.');
  expect(found).toContain('Aegean Star Maritime: name organisation');
  expect(found.join()).not.toContain('Aegean Star: nominal');
});

test('words that are written as one are a body’s name, and no MacArthur', () => {
  expect(within('Yesterday NetBlocks reported disruptions in Iran.')).toContain(
    'NetBlocks: name organisation',
  );
  expect(within('Yesterday Douglas MacArthur left Iran.')).toContain('Douglas MacArthur: name person');
});

test('an Arabic name with an apostrophe is a name', () => {
  expect(within("Among those targeted is Sa'id al-Jamal, a financier close to Iran.")).toContain(
    "Sa'id al-Jamal: name person",
  );
  expect(within('These lists are worthless, Mohammed al-Bukhaiti told them.')).toContain(
    'Mohammed al-Bukhaiti: name person',
  );
  expect(within('They left Deir al-Balah for Egypt.').join()).not.toContain('Deir al-Balah: name person');
});
