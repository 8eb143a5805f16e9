import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../../src/draft/read-text.ts';
import { ArgumentTagger } from '../../../src/draft/statements/arguments.ts';
import { candidatesIn, marksOf, sureOf } from '../../../src/draft/statements/attributions.ts';
import { CueTagger } from '../../../src/draft/statements/cues.ts';
import { Readings, sceneOf } from '../../../src/draft/statements/readings.ts';
import { taggedText } from '../../../src/draft/statements/tagged-text.ts';
import { parseModel } from '../../../src/draft/tagging/linear-model.ts';
import { tagWords } from '../../../src/draft/tagging/words.ts';
import { taggers } from '../../support/models.ts';

const modelNamed = (name: string): ReturnType<typeof parseModel> =>
  parseModel(readFileSync(new URL(`../../../data/models/${name}.bin`, import.meta.url)));

const READ = readText('Talks stall\n\nThe minister said that the talks had ended, and left the room.');
const TEXT = taggedText(READ, tagWords(READ, taggers));
const TAGGER = new ArgumentTagger(modelNamed('arguments'));
const candidates = candidatesIn(TEXT, new CueTagger(modelNamed('cues')), TAGGER);
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
  const best = new Readings(modelNamed('readings')).bestOf(sceneOf(TEXT, said.cue, marks), readings);
  expect(readings).toContain(best);
});
