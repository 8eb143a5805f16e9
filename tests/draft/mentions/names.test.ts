import { describe, expect, test } from 'vitest';
import { agreedNames } from '../../../src/draft/mentions/agreed-names.ts';
import { withCompanies } from '../../../src/draft/mentions/companies.ts';
import { settledNames } from '../../../src/draft/mentions/name-rules.ts';
import { headOf, typeOfName } from '../../../src/draft/mentions/name-types.ts';
import type { NameLabel, TaggedName } from '../../../src/draft/tagging/names.ts';
import { tokensOf } from '../../../src/draft/tokens.ts';

const sentencesOf = (...texts: string[]): { tokens: ReturnType<typeof tokensOf> }[] =>
  texts.map((text) => ({ tokens: tokensOf(text, 0) }));

const name = (sentence: number, first: number, end: number, label: NameLabel): TaggedName => ({
  sentence,
  first,
  end,
  label,
});

describe('the type of a name', () => {
  test.each([
    ['Ministry of Oil', 'ORG', 'government'],
    ['Owl Liberation Front', 'ORG', 'armed-group'],
    ['Owl Workers Party', 'MISC', 'party'],
    ['Owl National Liberation Army', 'ORG', 'armed-group'],
    ['Owl Army', 'ORG', 'security-force'],
    ['Owl Broadcasting Network', 'ORG', 'media'],
    ['Owl Trading Company', 'ORG', 'organisation'],
    ['Harrowby School', 'LOC', 'organisation'],
    ['Owl River', 'LOC', 'place'],
    ['Owl Terrace', 'PER', 'place'],
    ['Owl Shoal', 'PER', 'place'],
    ['Department of Natural Resources', 'ORG', 'government'],
    ['Owl Mountains', 'ORG', 'place'],
    ['Owl Foundation', 'PER', 'organisation'],
    ['Owl Administrator', 'ORG', 'person'],
    ['Republic of Owls', 'ORG', 'state'],
    ['State of Owlia', 'ORG', 'place'],
    ['Owl Tower', 'ORG', 'place'],
    ['Iran', 'LOC', 'state'],
    ['Reuters', 'ORG', 'media'],
    ['Hezbollah', 'ORG', 'armed-group'],
    ['Owl Peace Treaty', 'ORG', 'other'],
    ['Ada Poe', 'PER', 'person'],
    ['Hanna Song', 'PER', 'person'],
    ['Radio Owlia', 'ORG', 'media'],
    ['National Owl Reporter', 'ORG', 'media'],
    ['Owl Partners', 'ORG', 'organisation'],
  ] as const)('%s (%s) is a %s', (words, label, type) => {
    expect(typeOfName(words.toLowerCase().split(' '), label)).toBe(type);
  });

  test('the head stands before "of"', () => {
    expect(headOf(['ministry', 'of', 'oil'])).toBe(0);
    expect(headOf(['oil', 'ministry'])).toBe(1);
  });
});

describe('a name and its article', () => {
  test('has the type that it has most often', () => {
    const sentences = sentencesOf('Owlia won', 'Owlia lost', 'Owlia left');
    const found = [name(0, 0, 1, 'PER'), name(1, 0, 1, 'PER'), name(2, 0, 1, 'LOC')];
    expect(agreedNames(sentences, found).map(({ label }) => label)).toEqual(['PER', 'PER', 'PER']);
  });

  test('is a name wherever its word stands with a capital', () => {
    const sentences = sentencesOf('we saw Owlia', 'then Owlia left', 'an owlia is a flower');
    expect(agreedNames(sentences, [name(0, 2, 3, 'LOC')])).toEqual([
      name(0, 2, 3, 'LOC'),
      name(1, 1, 2, 'LOC'),
    ]);
  });
});

test('a name that once ends as a company’s does is a company’s everywhere', () => {
  const sentences = sentencesOf('Owl Ports AS grew', 'then Owl Ports grew', 'and Owl Bay grew');
  const names = [name(0, 0, 3, 'LOC'), name(1, 1, 3, 'LOC'), name(2, 1, 3, 'LOC')];
  expect(withCompanies(sentences, names).map(({ label }) => label)).toEqual(['ORG', 'ORG', 'LOC']);
  const traded = sentencesOf('Owl Steel grew', 'then Owl grew');
  expect(
    withCompanies(traded, [name(0, 0, 2, 'PER'), name(1, 1, 2, 'PER')]).map(({ label }) => label),
  ).toEqual(['ORG', 'ORG']);
});

test('a company is one by the first of its two words alone', () => {
  const sentences = sentencesOf('Hartwell Steel grew', 'then Hartwell grew');
  expect(agreedNames(sentences, [name(0, 0, 2, 'ORG')])).toContainEqual(name(1, 1, 2, 'ORG'));
});

test('what a list has by itself is no company, whatever is called by it', () => {
  const sentences = sentencesOf('British Airways grew', 'then British ships left');
  const names = [name(0, 0, 2, 'ORG'), name(1, 1, 2, 'MISC')];
  expect(withCompanies(sentences, names).map(({ label }) => label)).toEqual(['ORG', 'MISC']);
  expect(agreedNames(sentences, [name(0, 0, 2, 'ORG')])).toEqual([name(0, 0, 2, 'ORG')]);
});

describe('a name and the words around it', () => {
  const settled = (
    text: string,
    first: number,
    end: number,
    label: NameLabel,
  ): (readonly [string, string])[] => {
    const sentences = sentencesOf(text);
    return settledNames(sentences, [[]], [name(0, first, end, label)]).map((one) => [
      (sentences[0]?.tokens ?? [])
        .slice(one.first, one.end)
        .map(({ form }) => form)
        .join(' '),
      one.label,
    ]);
  };

  test('a first name before it belongs to a person', () => {
    expect(settled('then Ada Rohat spoke', 2, 3, 'PER')).toEqual([['Ada Rohat', 'PER']]);
    expect(settled('then Ada Rohat spoke', 2, 3, 'LOC')).toEqual([['Rohat', 'LOC']]);
  });

  test('behind a title it is a person', () => {
    expect(settled('then Mr. Rohat spoke', 3, 4, 'LOC')).toEqual([['Rohat', 'PER']]);
    expect(settled('then Gov. JB Rohat spoke', 1, 5, 'ORG')).toEqual([['Gov . JB Rohat', 'PER']]);
    expect(settled('said his mother , Rohat .', 4, 5, 'LOC')).toEqual([['Rohat', 'PER']]);
  });

  test('among several behind one title it is a person', () => {
    expect(settled('Senators Owl , Elm , and Rohat spoke', 6, 7, 'LOC')).toEqual([['Rohat', 'PER']]);
    expect(settled('Owlia , Elm , and Rohat spoke', 5, 6, 'LOC')).toEqual([['Rohat', 'LOC']]);
    expect(settled('join Senators Rohat and Elm', 1, 3, 'PER')).toEqual([['Rohat', 'PER']]);
  });

  test('with a first name it is a person, where a hill is as good a family name', () => {
    expect(settled('then James Hill spoke', 1, 3, 'LOC')).toEqual([['James Hill', 'PER']]);
    expect(settled('at James Hall they', 1, 3, 'LOC')).toEqual([['James Hall', 'LOC']]);
  });

  test('that small words part is a person’s whole', () => {
    expect(settled('then André Corrêa do Lago left', 4, 5, 'LOC')).toEqual([['André Corrêa do Lago', 'PER']]);
    expect(settled('the Owl do Lago left', 3, 4, 'LOC')).toEqual([['Lago', 'LOC']]);
    expect(settled('said D K Rohat .', 3, 4, 'PER')).toEqual([['D K Rohat', 'PER']]);
  });

  test('behind which it is said what somebody is, it is a person', () => {
    expect(settled("Owlo Rohat, China's vice minister, told", 0, 2, 'LOC')).toEqual([['Owlo Rohat', 'PER']]);
    expect(settled('said Owlo Rohat of the Owls', 1, 3, 'ORG')).toEqual([['Owlo Rohat', 'PER']]);
    expect(settled('Owlo Rohat , the state agency , told', 0, 2, 'LOC')).toEqual([['Owlo Rohat', 'ORG']]);
  });

  test('of a state or a body ends before the office behind it', () => {
    expect(settled('the U.S. Trade Representative left', 1, 4, 'ORG')).toEqual([['U.S.', 'ORG']]);
    expect(settled('U.N. Secretary-General , Ada Rohat', 0, 2, 'ORG')).toEqual([['U.N.', 'ORG']]);
  });

  test('with “and” is two where both are known', () => {
    expect(settled('with Hamas and Creative Commons', 1, 5, 'ORG').map(([words]) => words)).toEqual([
      'Hamas',
      'Creative Commons',
    ]);
  });

  test('that is said to be a body is one', () => {
    expect(settled('Rohat is a partnership between them', 0, 1, 'PER')).toEqual([['Rohat', 'ORG']]);
    expect(settled('Rohat is a teacher of them', 0, 1, 'PER')).toEqual([['Rohat', 'PER']]);
  });

  test('letters are a body', () => {
    expect(settled('for the DHBs here', 2, 3, 'LOC')).toEqual([['DHBs', 'ORG']]);
    expect(settled('said the SDU there', 2, 3, 'PER')).toEqual([['SDU', 'ORG']]);
    expect(settled('SDU : we left', 0, 1, 'PER')).toEqual([['SDU', 'PER']]);
  });

  test('what speaks is a person, where no list knows it as a place', () => {
    expect(settled('Rohat said so', 0, 1, 'LOC')).toEqual([['Rohat', 'PER']]);
    expect(settled('Iran said so', 0, 1, 'LOC')).toEqual([['Iran', 'LOC']]);
  });

  test('beside its state it is a place, unless it has a given name', () => {
    expect(settled('near Owl Springs , Arkansas', 1, 3, 'PER')).toEqual([['Owl Springs', 'LOC']]);
    expect(settled('near Owlton , Ohio', 1, 2, 'ORG')).toEqual([['Owlton', 'LOC']]);
    expect(settled('with James Owl , Iraq', 1, 3, 'PER')).toEqual([['James Owl', 'PER']]);
  });

  test('a body that a list has is no person, unless somebody may be called so', () => {
    expect(settled('then Hezbollah says so', 1, 2, 'PER')).toEqual([['Hezbollah', 'ORG']]);
    expect(settled('then Wagner says so', 1, 2, 'PER')).toEqual([['Wagner', 'PER']]);
    expect(settled('then Radio Owlia says so', 1, 3, 'PER')).toEqual([['Radio Owlia', 'ORG']]);
  });

  test('where one is, is no person', () => {
    expect(settled('councillors in Owlbury voted', 2, 3, 'PER')).toEqual([['Owlbury', 'LOC']]);
    expect(settled('and Ankara would', 1, 2, 'PER')).toEqual([['Ankara', 'LOC']]);
    expect(settled('confidence in Clinton fell', 2, 3, 'PER')).toEqual([['Clinton', 'PER']]);
  });

  test('what stands beside it may say that it is a body', () => {
    expect(settled('the port operator Owl Bay said', 3, 5, 'PER')).toEqual([['Owl Bay', 'ORG']]);
    expect(settled('Owla , the state news agency , said', 0, 1, 'PER')).toEqual([['Owla', 'ORG']]);
    expect(settled('Owla , which employs many', 0, 1, 'PER')).toEqual([['Owla', 'ORG']]);
    expect(settled('of Owla shares', 1, 2, 'PER')).toEqual([['Owla', 'ORG']]);
    expect(settled('the Ministry said', 1, 2, 'PER')).toEqual([['Ministry', 'ORG']]);
    expect(settled('Owl Union Commission Chairperson , Ada Poe', 0, 4, 'ORG')).toEqual([
      ['Owl Union Commission', 'ORG'],
    ]);
    expect(settled('analysts at Owla said', 2, 3, 'PER')).toEqual([['Owla', 'ORG']]);
    expect(settled('J.P. Morgan said so', 0, 2, 'PER')).toEqual([['J.P. Morgan', 'ORG']]);
    expect(settled('the MP for Owlbury said', 3, 4, 'ORG')).toEqual([['Owlbury', 'LOC']]);
    expect(settled('the town of Farabou on', 3, 4, 'PER')).toEqual([['Farabou', 'LOC']]);
    expect(settled('Owla , the mayor , said', 0, 1, 'PER')).toEqual([['Owla', 'PER']]);
  });

  test('what is said to be an operator is no place, and what is next door is one', () => {
    expect(settled('from Owl Quays, the largest operator of it', 1, 3, 'LOC')).toEqual([
      ['Owl Quays', 'ORG'],
    ]);
    expect(settled('in neighbouring Owlia refused', 2, 3, 'LOC')).toEqual([['Owlia', 'LOC']]);
  });

  test('an unknown word that reports what is said is an outlet', () => {
    expect(settled('It rains, Interowl reported.', 3, 4, 'PER')).toEqual([['Interowl', 'ORG']]);
    expect(settled('It rains, Ada reported.', 3, 4, 'PER')).toEqual([['Ada', 'PER']]);
  });

  test('an unknown word before a noun for a group is no person', () => {
    expect(settled('by a Dogon armed group here', 2, 3, 'PER')).toEqual([['Dogon', 'MISC']]);
    expect(settled('by a Trump aide here', 2, 3, 'PER')).toEqual([['Trump', 'PER']]);
  });

  test('the stop of a “Jr.” inside a sentence is the name’s', () => {
    expect(settled('said Ada Poe Jr. in Leeds', 1, 4, 'PER')).toEqual([['Ada Poe Jr .', 'PER']]);
    expect(settled('said Ada Poe Jr.', 1, 4, 'PER')).toEqual([['Ada Poe Jr', 'PER']]);
  });

  test('behind an office and between commas is a person', () => {
    expect(settled('Its finance chief , Petra Owlqvist , said', 4, 6, 'ORG')).toEqual([
      ['Petra Owlqvist', 'PER'],
    ]);
    expect(settled('Its owner , Owl Group , said', 3, 5, 'ORG')).toEqual([['Owl Group', 'ORG']]);
  });

  test('an office is no part of a state', () => {
    expect(settled('then Iran Secretary of State', 1, 3, 'LOC')).toEqual([['Iran', 'LOC']]);
  });

  test('who backs it is no part of it', () => {
    expect(settled('the Owlia-backed Elms left', 1, 3, 'ORG')).toEqual([['Elms', 'ORG']]);
  });

  test('an Arabic name begins before its article', () => {
    expect(settled('then Amat al-Alim al-Soswa spoke', 3, 4, 'ORG')).toEqual([
      ['Amat al-Alim al-Soswa', 'ORG'],
    ]);
  });

  test('it neither begins nor ends with a mark or a small joining word', () => {
    expect(settled('from of Owl Property ,', 1, 5, 'ORG')).toEqual([['Owl Property', 'ORG']]);
    expect(settled('by the al-Maliki', 2, 3, 'PER')).toEqual([['al-Maliki', 'PER']]);
  });
});
