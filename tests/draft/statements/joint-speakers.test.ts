import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const speakersOf = (...paragraphs: readonly string[]): readonly string[] => drafted(...paragraphs).speakers;

test('what several say together is said by each', () => {
  expect(speakersOf('Japan, Peru and the European Union said on Tuesday that the talks had failed.')).toEqual(
    ['japan + peru + european-union'],
  );
  expect(speakersOf('Both Japan and Peru said on Tuesday that the talks had failed.')).toEqual([
    'peru + japan',
  ]);
});

test('who is only spoken of with a speaker does not speak', () => {
  expect(speakersOf('The leader of Japan and Peru said on Tuesday that the talks had failed.')).toHaveLength(
    1,
  );
  expect(speakersOf('Ada Poe, the mayor of Leeds, said on Tuesday that the talks had failed.')).toEqual([
    'ada-poe',
  ]);
});

test('two who are described first are not two more', () => {
  expect(
    speakersOf('The two generals, Ada Poe and Omar Lind, said on Tuesday that the talks had failed.'),
  ).toHaveLength(1);
});

test('"they" right behind several who speak are all of them, and no one body', () => {
  expect(
    speakersOf(
      'Ms Vaziri and Dr Feeney apologised to patients but said the government had left them no choice. They called on the premier to take charge.',
    ),
  ).toEqual(['feeney + vaziri', 'feeney + vaziri']);
  expect(
    drafted('Anna Berg and the Owl Union said they had been promised jobs in the new council.').whoIs('they'),
  ).toBeUndefined();
});

test('who is described behind several speakers is none of them', () => {
  expect(
    speakersOf(
      'Claire Poe and Jun Lind, strategists at Halberd Capital, said on Tuesday that the rally had ended.',
    ),
  ).toEqual(['jun-lind + claire-poe']);
});

test('what somebody is besides does not speak with her', () => {
  expect(
    speakersOf(
      'Ada Poe, a developer and spokeswoman for the Owl Union, said on Tuesday that the talks had failed.',
    ),
  ).toEqual(['ada-poe']);
  expect(
    speakersOf('Ada Poe and the U.S. senator said on Tuesday that the talks had failed in the night.'),
  ).not.toContain('united-states + ada-poe');
});
