import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('who says what an outlet reports speaks through it', () => {
  expect(
    drafted(
      'The company’s spokesman, Jan Nowak, said wreckage contained a card registered in the north, TVN24 reported.',
    ).chains,
  ).toContain('jan-nowak ← tvn24: wreckage contained a card registered in the north');
});

test('who tells it behind a quotation speaks through those who pass it on', () => {
  expect(
    drafted(
      'Ada Stone is a mayor.',
      '“What is on the table is unacceptable,” she told a closed-door session, according to two diplomats.',
    ).chains,
  ).toContain('ada-stone ← two-diplomats: What is on the table is unacceptable');
});

test('who has seen a document passes it on', () => {
  expect(
    drafted('According to an internal document seen by the Guardian, the agency has no money left.').chains,
  ).toEqual(['internal-document ← guardian: the agency has no money left']);
});

test('an outlet that is told passes it on, whatever stands before its name', () => {
  expect(
    drafted('Mayor Ada Stone told the Dhaka-based Daily Star that the talks had failed.').chains,
  ).toEqual(['ada-stone ← daily-star: that the talks had failed']);
});

test('one of several who is described is the speaker', () => {
  expect(
    drafted(
      'Two officials met them on Sunday. One of them, an adviser to the minister, said he would ask for more time.',
    ).statements,
  ).toEqual(['adviser [said] he would ask for more time']);
});

test('a clause about a document is none of what it says', () => {
  expect(
    drafted(
      'According to the indictment, excerpts of which were seen by the Guardian, the crew used forged passports.',
    ).statements,
  ).toEqual(['indictment [According to] the crew used forged passports']);
});

test('who is accused says nothing', () => {
  expect(drafted('Samira Haddad is accused of leading a cell that planned the attack.').statements).toEqual(
    [],
  );
});

test('who tells of a promise is no part of it, and who owns an outlet is not told', () => {
  expect(
    drafted('Mohammed al-Sudani promised to raise the matter on Wednesday, according to Hewa Barzinji.')
      .chains[0],
  ).toBe('mohammed-al-sudani ← hewa-barzinji: to raise the matter on Wednesday');
  expect(
    drafted('Lawmaker Hassan Ezzeddine told Hezbollah’s Al-Manar television that the cabinet had sinned.')
      .chains,
  ).toEqual(['hassan-ezzeddine ← al-manar: that the cabinet had sinned']);
});
