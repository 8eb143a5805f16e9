import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('whoever is gone gives way to whom she left something to', () => {
  const { whoIs } = drafted(
    "Clara Berg's resignation put Ada Poe in charge of the bank. She flew to Lisbon on Friday.",
  );
  expect(whoIs('She')).toBe('ada-poe');
});

test('“it” says what whoever was cited right before has told', () => {
  const { speakers } = drafted(
    'The Owl Union sent letters to the rebels. Omar Lind met Karl Poe, according to the interior ministry in Lisbon. It said the men had spoken of trade.',
  );
  expect(speakers.at(-1)).toBe('interior-ministry');
});

test('a body that belongs to another is who the next sentence is about, where "which" tells of it', () => {
  const { speakers } = drafted(
    "Sudan's Eagle Brigade, which reports to Omar Lind, has camps near the river. It said on Monday that its men had left.",
  );
  expect(speakers).toEqual(['eagle-brigade']);
});

test('an affiliate says of itself what it has done', () => {
  const { relations } = drafted('The Al-Shabaab affiliate said on Monday that it had killed nine soldiers.');
  expect(relations).toContain('al-shabaab-affiliate strikes nine-soldiers');
});

test('the second of two clauses with "which" is about the same body', () => {
  const { speakers } = drafted(
    'Iran has fought the Taliban, which has shelled villages for weeks and which announced on Monday that it would stop.',
  );
  expect(speakers).toEqual(['taliban']);
});

test('whoever makes the worst attack since they came is who came', () => {
  const { whoIs } = drafted(
    'Officials said on Monday that rebels burned trucks in the worst attack since they took the town of Goma.',
  );
  expect(whoIs('they')).toBe('rebels');
});
