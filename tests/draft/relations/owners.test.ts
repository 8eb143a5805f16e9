import { expect, test } from 'vitest';
import { whoIsWho } from '../../../src/draft/actors/who-is-who.ts';
import { relationsIn } from '../../../src/draft/relations/relations.ts';
import { marked } from '../actors/marked.ts';

/** Returns the ties of a marked article, each with the words that prove it. */
function tiesIn(article: string): string[] {
  const { read, tags, mentions } = marked(article);
  return relationsIn(read, tags, whoIsWho(read, tags, mentions, []), []).map(
    ({ source, type, target, quote }) =>
      `${source} ${type} ${target}: ${read.text.slice(quote.start, quote.end)}`,
  );
}

test('“its leader” leads whoever it plainly stands for', () => {
  expect(
    tiesIn('The [Owl Front|armed-group] spoke. {Its leader|person}, [Davor Hask|person], spoke.'),
  ).toEqual(['davor-hask leads owl-front: Its leader, Davor Hask']);
});

test('“whose chairman” leads whatever stands before the comma', () => {
  expect(
    tiesIn('It sold [Owl Steel|organisation], {whose chairman|person}, [Erik Lund|person], spoke.'),
  ).toEqual(['erik-lund leads owl-steel: whose chairman, Erik Lund']);
});

test('“his spokesman” before a name speaks for him', () => {
  expect(tiesIn('[Ada Poe|person] spoke. Her spokesman [Bob Elm|person] spoke.')).toEqual([
    'bob-elm speaks-for ada-poe: Her spokesman Bob Elm',
  ]);
});

test('a brother leads nobody, and nobody is led where none was named', () => {
  expect(tiesIn('[Ada Poe|person] spoke. {Her brother|person}, [Bob Elm|person], spoke.')).toEqual([]);
  expect(tiesIn('It rained. {Its leader|person}, [Davor Hask|person], spoke.')).toEqual([]);
});

test('what is plainly somebody’s belongs to him, and an ally is allied', () => {
  expect(tiesIn('The [Owl Front|armed-group] spoke. {Its forces|security-force} told so.')).toEqual([
    'owl-fronts-forces belongs-to owl-front: Its forces',
  ]);
  expect(
    tiesIn("[Owl Jihad|armed-group]'s {armed wing|group}, the [Elm Brigades|armed-group], spoke."),
  ).toEqual(["elm-brigades belongs-to owl-jihad: Owl Jihad's armed wing"]);
  expect(tiesIn("[Iran|state], [Hezbollah|armed-group]'s {backer|person}, spoke.")).toEqual([
    "iran supports hezbollah: Hezbollah's backer",
  ]);
  expect(tiesIn("[Owlia|state]'s {ally|person}, the [Elm Union|organisation], spoke.")).toEqual([
    "elm-union allied-with owlia: Owlia's ally",
  ]);
});

test('whose ally or wing it is may stand behind', () => {
  expect(tiesIn('[Owlia|state], {an ally|person} of [Elmia|state], spoke.')).toEqual([
    'owlia allied-with elmia: an ally of Elmia',
  ]);
  expect(tiesIn('{The armed wing|armed-group} of [Owl Jihad|armed-group] spoke.')).toEqual([
    expect.stringMatching(/belongs-to owl-jihad: The armed wing of Owl Jihad$/),
  ]);
  expect(tiesIn('[Ada Poe|person], {an ally|person} of [Bob Elm|person], spoke.')).toEqual([]);
});
