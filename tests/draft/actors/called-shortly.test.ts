import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';
import { castOf } from './marked.ts';

test.each([
  ['American Civil Liberties Union of Ohio', 'ACLU'],
  ['Association of Southeast Asian Nations', 'ASEAN'],
  ['U.S. Drug Enforcement Administration', 'DEA'],
  ['International Federation of Red Cross Societies', 'IFRC'],
])('the %s is the %s', (name, short) => {
  const cast = castOf(`The [${name}|organisation] spoke. The [${short}|organisation] left.`);
  expect(Object.values(cast)).toEqual([[name, short]]);
});

test('letters in brackets are those of the name before them, however they are written', () => {
  expect(
    castOf('The [Emissions Trading Association|organisation] ([Eta|person]) spoke. [Eta|person] left.'),
  ).toEqual({
    'Emissions Trading Association': ['Emissions Trading Association', 'Eta', 'Eta'],
  });
});

test('“the union” is no union for liberties, and “the state” no State of Law', () => {
  expect(
    castOf(
      'The [Civil Liberties Union|organisation] spoke. The [Teachers Association|organisation] spoke. {The union|organisation} left.',
    )['Civil Liberties Union'],
  ).toEqual(['Civil Liberties Union']);
  expect(
    castOf('The [State of Law Coalition|alliance] met men paid by {the state|state}.')[
      'State of Law Coalition'
    ],
  ).toEqual(['State of Law Coalition']);
});

test('“the government” is not few of them, and “the administration” none in London', () => {
  const cast = castOf('{Few governments|government} spoke. {The government|government} left.');
  expect(cast['Few governments']).toEqual(['Few governments']);
});

test('“the former president” is none who is in office', () => {
  expect(
    castOf(
      'Former President [Ada Poe|person] met President [Bob Elm|person]. {The former president|person} left.',
    ),
  ).toMatchObject({ 'Ada Poe': ['Ada Poe', 'The former president'] });
});

test('the army that a minister of defence speaks of is his own', () => {
  const { whoIs } = drafted(
    'The Lebanese army said on Monday that its men had left the town. Israeli Defence Minister Israel Katz said the army would continue to strike.',
  );
  expect(whoIs('the army', 'Katz said ')).not.toBe(whoIs('The Lebanese army'));
});

test('“Justice” is a judge', () => {
  expect(castOf('Justice [Ada Poe|person] ruled. {The judge|person} left.')).toEqual({
    'Ada Poe': ['Ada Poe', 'The judge'],
  });
});

test('a family name alone is whoever holds an office, and not a brother', () => {
  const cast = castOf(
    'Gov. [Ruben Poe|person] spoke. His brother, [Hector Poe|person], left. [Hector Poe|person] slept. [Poe|person] flew.',
  );
  expect(cast['Ruben Poe']).toContain('Poe');
});

test('the governor of the first sentence is who is named in the next', () => {
  const { whoIs } = drafted(
    'The governor of Sinaloa on Thursday denied having met with drug traffickers.',
    '“I have nothing to hide,” Gov. Ruben Zazueta told a news conference. “A governor under suspicion cannot lead,” said Jorge Romero.',
    'Maria Cruz said the governor had never received them.',
  );
  expect(whoIs('The governor')).toBe('ruben-zazueta');
  expect(whoIs('the governor', 'said ')).toBe('ruben-zazueta');
});

test('who leads a party in a chamber is who is named behind it', () => {
  const { whoIs } = drafted(
    'A far-right leader was jailed. The leader of his Workers’ Party (PT) in the Senate, Jaqueline Amorim, welcomed the decision.',
  );
  expect(whoIs('The leader')).toBe('jaqueline-amorim');
});

test('who was something then was it', () => {
  const { whoIs } = drafted(
    'Changpeng Zhao, then Binance’s chief executive, wrote that it was beyond his control.',
  );
  expect(whoIs('chief executive')).toBe('changpeng-zhao');
});

test('who speaks of the congressman in his own words is another', () => {
  const { whoIs } = drafted(
    'Congressman Benjie Alcantara accused the government. Defence Secretary Gilberto Teodoro brushed off the criticism. “I would ask the congressman which country he represents,” he told a briefing.',
  );
  expect(whoIs('he', 'represents,” ')).toBe('gilberto-teodoro');
});

test('who is told that they would lose something would lose it', () => {
  const { whoIs } = drafted(
    'The Election Commission met on Monday. Sunita Oraon told tribal women that they would lose a benefit.',
  );
  expect(whoIs('they', 'that ')).toBe('tribal-women');
});

test('officials in another state are others, and the junta is no government beside it', () => {
  const { whoIs } = drafted(
    'Thai officials said they would wait. Across the border in Bangladesh, officials said the camps were full.',
    'The Myanmar junta met. The National Unity Government (NUG), a shadow administration, spoke. The junta left.',
  );
  expect(whoIs('officials', 'Bangladesh, ')).not.toBe(whoIs('Thai officials'));
  expect(whoIs('The junta')).not.toBe(whoIs('National Unity Government'));
  expect(whoIs('National Unity Government')).toBe('national-unity-government');
});

test('the family that identifies somebody is his', () => {
  const { whoIs } = drafted(
    'Commander Francis Lekolool denied it. One of the dead was identified by his family as Brian Okoth, a student.',
  );
  expect(whoIs('his family')).toBe('brian-okoths-family');
});

test('“the group” that speaks is the body that has just spoken', () => {
  const { whoIs } = drafted(
    'A strike killed five people, aid officials and a medical group said.',
    'The Sudan Doctors Network, which tracks attacks, said two of the dead were nurses. Eleven people were being treated at a clinic, the group said.',
  );
  expect(whoIs('the group', 'clinic, ')).toBe('sudan-doctors-network');
});

test('who himself has not spoken goes on', () => {
  const { whoIs } = drafted(
    'Spokesman Hussein Mohamed said President William Ruto would meet leaders. Ruto himself has not commented, but on Tuesday he told a rally that the bill would stand.',
  );
  expect(whoIs('he', 'Tuesday ')).toBe('william-ruto');
});

test('the president of another body is another', () => {
  const { whoIs } = drafted(
    'Board president Kurt Hadley spoke. The president of the Millbrook Education Association said its members were afraid.',
  );
  expect(whoIs('The president')).not.toBe(whoIs('Kurt Hadley'));
});

test('“the group” is who was named since another was called one', () => {
  const { whoIs } = drafted(
    'A conservative parents’ group met on Monday.',
    'The board voted. The superintendent left. The keeper slept.',
    'The American Civil Liberties Union of Ohio said it would sue. “They left us no choice,” said Rebecca Stein, a staff attorney for the group.',
    'It was led by Moms for Liberty, the Florida-based group that has backed candidates.',
  );
  expect(whoIs('the group')).toBe('american-civil-liberties-union-of-ohio');
  expect(whoIs('the Florida-based group')).toBe('moms-for-liberty');
});

test('a campaign is nobody that was named before', () => {
  const { whoIs } = drafted('The ACLU called it unfair. The campaign against the books went on.');
  expect(whoIs('The campaign')).not.toBe('aclu');
});

test('the national army of a state is not the army next door, and an ally may be named behind “the”', () => {
  const { whoIs } = drafted(
    'Israeli Defence Minister Israel Katz said the army would strike. Mazloum Abdi agreed to integrate his men into the national army.',
    'Hezbollah and its ally the Amal Movement left the session.',
  );
  expect(whoIs('the national army')).not.toBe(whoIs('the army'));
  expect(whoIs('its ally')).toBe('amal-movement');
});
