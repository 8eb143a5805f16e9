import { expect, test } from 'vitest';
import { castOf, whoIn } from './marked.ts';

test('two ministries are two, and neither is the presidency', () => {
  const cast = castOf(
    '{The interior ministry|government} spoke. Two close to {the presidency|government} left. {The communications ministry|government} spoke.',
  );
  expect(Object.values(cast)).toEqual([
    ['The interior ministry'],
    ['the presidency'],
    ['The communications ministry'],
  ]);
});

test('the government of a state in it, a cabinet for security, and the federal government are three', () => {
  const cast = castOf(
    '[Ada Poe|person] left {the security cabinet|government}. {The federal government|government} spoke. {The state government|government} spoke. {The federal government|government} left.',
  );
  expect(Object.values(cast)).toContainEqual(['The federal government', 'The federal government']);
  expect(Object.values(cast)).toContainEqual(['The state government']);
});

test('the ruling party is the one that has been called ruling', () => {
  expect(
    castOf(
      'The ruling [Elm Party|party] spoke. [Owl Party|party] left. [Owl Party|party] and {the ruling party|party} met.',
    ),
  ).toMatchObject({ 'Elm Party': ['Elm Party', 'the ruling party'] });
});

test('the country is the headline’s, where its own sentence names none', () => {
  const { actors } = whoIn(
    '[Kenya|state] left. [Britain|state] spoke. It rained across {the country|state}.',
    [],
    '[Kenya|state] votes for nobody',
  );
  expect(actors.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Kenya', 3],
    ['Britain', 1],
  ]);
});

test('what stands between is passed over: a party, and how somebody is', () => {
  expect(castOf('Its {founder|person}, retired teacher [Ada Poe|person], spoke.')).toMatchObject({
    'Ada Poe': ['founder', 'Ada Poe'],
  });
});

test('the agency of a union of states is not the union', () => {
  expect(
    castOf('[UNRWA|organisation], the [U.N.|organisation] {agency|government} for refugees, spoke.'),
  ).toMatchObject({ UNRWA: ['UNRWA', 'agency'] });
});

test('the movement of some is they', () => {
  expect(castOf('[Houthis|armed-group] left. {The Houthi movement|group} spoke.')).toMatchObject({
    Houthis: ['Houthis', 'The Houthi movement'],
  });
});

test('whoever has just been named is near, whatever he was called before', () => {
  expect(
    castOf(
      '{The Houthi movement|group} left. It rained. It rained. It rained. It rained. [Houthis|armed-group] spoke. {The group|group} said so.',
    ),
  ).toMatchObject({ Houthis: ['The Houthi movement', 'Houthis', 'The group'] });
});

test('a firm that is called so is what it is said to be', () => {
  expect(
    castOf('Its owner, {a private firm|organisation} called [Ruby Group|organisation], left.'),
  ).toMatchObject({ 'Ruby Group': ['a private firm', 'Ruby Group'] });
});

test('a service of that name is the body that is named before it', () => {
  expect(castOf("Kenya's [SBU|organisation] {security service|organisation} hit ships.")).toMatchObject({
    SBU: ['SBU', 'security service'],
  });
});

test('what a body goes by for short is the body', () => {
  expect(castOf('[Volkswagen|organisation] left. [VW|organisation] said so.')).toEqual({
    Volkswagen: ['Volkswagen', 'VW'],
  });
});

test('the air force of a state is the Air Force', () => {
  expect(
    castOf('The [United States Air Force|security-force] left. The [Air Force|security-force] said so.'),
  ).toEqual({ 'United States Air Force': ['United States Air Force', 'Air Force'] });
});

test('the army is no guard, nor is the guard an army', () => {
  const cast = castOf('He led {the presidential guard|security-force}. He blamed {the army|security-force}.');
  expect(Object.keys(cast)).toHaveLength(2);
});

test('United is the club that is named so, and the Trust that of its supporters', () => {
  expect(castOf('[Manchester United|organisation] left. [United|organisation] said so.')).toEqual({
    'Manchester United': ['Manchester United', 'United'],
  });
  expect(castOf('The [Owl Supporters Trust|organisation] left. The [Trust|organisation] said so.')).toEqual({
    'Owl Supporters Trust': ['Owl Supporters Trust', 'Trust'],
  });
});

test('a network that is spoken of is no broadcaster', () => {
  expect(castOf('He told [IRNA|media]. Bombs hit {the network|group}.')).toEqual({
    IRNA: ['IRNA'],
    Network: ['the network'],
  });
});
