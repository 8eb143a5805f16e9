import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { described, mentionsOf } from './drawn-mentions.ts';

/** A title, because the first line of an article is one. */
const article = (sentence: string): string => `News of the day\n\n${sentence}\n`;

const PROMISES: readonly (readonly [promise: string, sentence: string, mentions: readonly string[]])[] = [
  [
    'a phrase and the name behind it are two mentions',
    'A senior official from the State of Law Coalition resigned.',
    ['A senior official: nominal person', 'State of Law Coalition: name alliance'],
  ],
  [
    'a title is no part of the name, and no mention beside it',
    'On Monday, Foreign Minister Fuad Hussein met reporters.',
    ['Fuad Hussein: name person', 'reporters: nominal group'],
  ],
  [
    'an adjective of a state belongs to the phrase',
    'Yesterday the Syrian minister met armed factions.',
    ['the Syrian minister: nominal person', 'armed factions: nominal armed-group'],
  ],
  [
    'an office over something is part of how its holder is named',
    'On Monday, Minister of Foreign Affairs Fuad Hussein met lawmakers.',
    ['Fuad Hussein: name person', 'lawmakers: nominal group'],
  ],
  [
    'a bare “justice” or “authority”, a house and a railway station are nobody',
    'Then justice prevailed over authority from the house to the railway station.',
    [],
  ],
  [
    'a storm is nobody, by its whole name and by its own',
    'Hurricane Odalys hit Jamaica. Then Odalys weakened.',
    ['Jamaica: name state'],
  ],
  [
    'what somebody has repeatedly denied is nobody',
    'Moscow has repeatedly denied harbouring hackers.',
    ['Moscow: name place', 'hackers: nominal group'],
  ],
  [
    'the trust of a saint is one name, and no Thomas beside it',
    "We left St Thomas' NHS Foundation Trust.",
    ['We: pronoun group', "St Thomas' NHS Foundation Trust: name organisation"],
  ],
  [
    'a storm is nobody, whatever sort of storm it is called',
    'Super Typhoon Yagi hit Vietnam.',
    ['Vietnam: name state'],
  ],
  [
    'what is written in small letters elsewhere is nobody',
    'They spoke of Digital Sovereignty. By digital sovereignty they mean Iran.',
    ['They: pronoun group', 'they: pronoun group', 'Iran: name state'],
  ],
  ['the middle of something is no body', 'He stood in the center of the storm.', ['He: pronoun person']],
  [
    'what a minister is minister of is not the minister',
    'He is minister of local government.',
    ['He: pronoun person', 'minister: nominal person'],
  ],
  [
    'who has a king’s or a cook’s name is a person, in full and by that alone',
    'On Monday, Macquline King met reporters. Then King left.',
    ['Macquline King: name person', 'reporters: nominal group', 'King: name person'],
  ],
  ['aid agencies are no government', 'Then aid agencies left.', ['aid agencies: nominal organisation']],
  ['what is made public is not made anybody', 'It was made public.', ['It: pronoun organisation']],
  [
    'the highest authority, and one that is asked to do something, are somebody',
    'Then they urged the electoral authority to publish results.',
    ['they: pronoun group', 'the electoral authority: nominal government'],
  ],
  [
    'what is done by force is done by nobody of that name',
    'Then they disarmed the militia by force.',
    ['they: pronoun group', 'the militia: nominal armed-group'],
  ],
  [
    'a secretary-general is a person',
    'The council spoke. Its secretary-general, it seems, met reporters.',
    [
      'The council: nominal government',
      'Its secretary-general: nominal person',
      'it: pronoun organisation',
      'reporters: nominal group',
    ],
  ],
  [
    'a deed before so many is none of the phrase',
    'Yesterday the roof collapsed and killed 15 people.',
    ['15 people: nominal group'],
  ],
  [
    'how old somebody is belongs to the phrase, and “at least” does not',
    'A 41-year-old driver saw at least 12 soldiers.',
    ['A 41-year-old driver: nominal person', '12 soldiers: nominal security-force'],
  ],
  [
    'what said something is no part of whom it was said to',
    'The mayor, who was late, told reporters so.',
    ['The mayor: nominal person', 'reporters: nominal group'],
  ],
  [
    'what is done to somebody is no part of the phrase',
    'The council has accused officials and urged residents to leave.',
    ['The council: nominal government', 'officials: nominal group', 'residents: nominal group'],
  ],
  [
    'nor is what stands before it: an adverb, a verb',
    'Perhaps young voters like becoming members.',
    ['young voters: nominal group', 'members: nominal group'],
  ],
  ['what is of two states is nobody', 'He saw an American-Israeli project.', ['He: pronoun person']],
  [
    'a paper that is called like a person is a paper',
    'They will meet on Tuesday, the Guardian understands.',
    ['They: pronoun group', 'Guardian: name media'],
  ],
  [
    'what a strike does is no part of whom it kills',
    'An Israeli strike kills a commander.',
    ['a commander: nominal person'],
  ],
  ['force that is used is nobody', 'They complained of excessive force.', ['They: pronoun group']],
  ['a state is a state', 'The talks with Iran failed.', ['Iran: name state']],
  [
    'pronouns for people are mentions, words that own are none',
    'He said that they lost their money.',
    ['He: pronoun person', 'they: pronoun group'],
  ],
  [
    'people by their nation are a group',
    'Many Iraqis and thousands of Syrians left.',
    ['Iraqis: name group', 'Syrians: name group'],
  ],
  [
    'two nouns that share a head are one phrase',
    'They joined the formal military and security forces.',
    ['the formal military and security forces: nominal security-force'],
  ],
  [
    'what is somebody’s is no paper of that name',
    'This is our Nation, said the mayor.',
    ['our Nation: nominal place', 'the mayor: nominal person'],
  ],
  [
    'a paper whose name is a common word is a paper',
    'We thank The Nation for its report.',
    ['We: pronoun group', 'Nation: name media'],
  ],
  [
    'the word that opens a clause is no part of a plural behind it',
    'He said that factions within the front remain armed.',
    ['He: pronoun person', 'factions: nominal armed-group', 'the front: nominal armed-group'],
  ],
  ['a day is nobody', 'It rained on Thursday in October.', ['It: pronoun organisation']],
];

describe('mentions', () => {
  test.each(PROMISES)('%s', (_, sentence, mentions) => {
    expect(described(article(sentence)).slice(-mentions.length)).toEqual(mentions);
  });

  test('a surname is a person where the full name is one', () => {
    const found = described(article('Senator Tim Kaine spoke first. The crowd cheered when Kaine left.'));
    expect(found).toContain('Kaine: name person');
  });

  test('the head of a phrase is its noun', () => {
    const text = article('A senior official resigned.');
    const [mention] = mentionsOf(text).slice(-1);
    expect(mention && text.slice(mention.head.start, mention.head.end)).toBe('official');
  });

  test('each says how sure it is, and by what', () => {
    for (const { confidence, by } of mentionsOf(article('He told Reuters that Iran had left.'))) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(by).toMatch(/^(?:names|nominal|pronoun)/);
    }
  });

  test('whatever the text, mentions are in order, apart, inside their sentence, and hold their head', () => {
    const word = fc.constantFrom(
      ...'the The senior Iraqi official of Ministry Oil said He Reuters ( ) . , “ ” and al-Maliki U.S. troops 5 -- ’s'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = `A title\n\n${words.join(' ')}`;
        let last = 0;
        for (const { start, end, head } of mentionsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(head.start).toBeGreaterThanOrEqual(start);
          expect(head.end).toBeLessThanOrEqual(end);
          last = end;
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
