import { expect, test } from 'vitest';
import { readText } from '../../../src/draft/read-text.ts';
import { ArgumentTagger } from '../../../src/draft/statements/arguments.ts';
import { candidatesIn, marksOf, sureOf } from '../../../src/draft/statements/attributions.ts';
import { CueTagger } from '../../../src/draft/statements/cues.ts';
import { readingRows, Readings, sceneOf } from '../../../src/draft/statements/readings.ts';
import { taggedText } from '../../../src/draft/statements/tagged-text.ts';
import { scorerOf } from '../../../src/draft/tagging/scorer.ts';
import { emissionsOf, FeatureRows } from '../../../src/draft/tagging/sequence.ts';
import { tagWords } from '../../../src/draft/tagging/words.ts';
import { MODELS } from '../../support/models.ts';

const READ = readText('Talks stall\n\nThe minister said that the talks had ended, and left the room.');
const TEXT = taggedText(READ, tagWords(READ, MODELS), MODELS.classes);
const TAGGER = new ArgumentTagger(MODELS.arguments);
const candidates = candidatesIn(TEXT, new CueTagger(MODELS.cues), TAGGER);
const [said] = candidates.filter(({ cue }) => TEXT.tokens[cue.from]?.form === 'said');

test('the first reading is the one that the tagger of arguments gives, and the others are behind it', () => {
  const readings = said ? TAGGER.readingsOf(TEXT, said.arguments) : [];
  expect(readings[0]).toMatchObject({
    behind: 0,
    source: said?.arguments.source,
    contents: said?.arguments.contents,
  });
  const behind = readings.map((reading) => reading.behind);
  expect(behind).toEqual([...behind].sort((one, other) => one - other));
  expect(behind.length).toBeGreaterThan(4);
});

test('the reading that is chosen is one of them', () => {
  if (said === undefined) throw new Error('"said" is no candidate');
  const marks = marksOf(sureOf(candidates), TEXT.tokens.length);
  const readings = TAGGER.readingsOf(TEXT, said.arguments);
  const best = new Readings(MODELS.readings).bestOf(sceneOf(TEXT, said.cue, marks), readings);
  expect(readings).toContain(best);
});

test('the reading that is chosen is the one whose features score highest, each by itself', () => {
  if (said === undefined) throw new Error('"said" is no candidate');
  const scene = sceneOf(TEXT, said.cue, marksOf(sureOf(candidates), TEXT.tokens.length));
  const readings = TAGGER.readingsOf(TEXT, said.arguments);
  const rows = new FeatureRows();
  readingRows(scene, readings, rows);
  const scores = emissionsOf(scorerOf(MODELS.readings), rows);
  const best = readings[scores.indexOf(Math.max(...scores))];
  expect(new Readings(MODELS.readings).bestOf(scene, readings)).toBe(best);
});
