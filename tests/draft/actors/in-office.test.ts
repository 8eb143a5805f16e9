import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('whoever signs something as governor is the governor', () => {
  const { whoIs } = drafted(
    'Governor Omar Lind spoke on Monday in the capital. Ada Poe wrote the law as governor. Karl Berg, who served as mayor, agreed.',
  );
  expect(whoIs('governor', 'law as ')).toBe('ada-poe');
  expect(whoIs('mayor')).toBe('karl-berg');
});

test('whom others name as mayor is the mayor', () => {
  expect(drafted('In May the council appointed Ada Poe as mayor of the city.').whoIs('mayor')).toBe(
    'ada-poe',
  );
});

test('whom "who is now" stands for has the office', () => {
  expect(
    drafted(
      'Omar Lind thanked Ada Poe, who is now the acting director of the museum in Leeds, for the help.',
    ).whoIs('the acting director'),
  ).toBe('ada-poe');
});

test('“our delegation” is not that of others', () => {
  const { whoIs } = drafted(
    "Israel's delegation left Doha on Monday. “Our delegation is ready to stay,” a Hamas spokesman said.",
  );
  expect(whoIs('Our delegation')).not.toBe(whoIs('delegation'));
});
