import { describe, expect, test } from 'vitest';
import { namedGum } from '../../src/train/gold-names.ts';
import { gumIn } from '../../src/train/gum.ts';
import { ownWordsOf } from '../../src/train/own-words.ts';
import { folderOf } from './folder.ts';

/** "Gov. Ada Poe's army didn't rest.", made up, in CoNLL-U: number, form, universal and Penn tags, governor, the rest. */
const SENTENCE = [
  ['1', 'Gov.', 'PROPN', 'NNP', '2', 'Entity=(1-person-new-cf1-1-sgl(2-person-new'],
  ['2', 'Ada', 'PROPN', 'NNP', '5', '_'],
  ['3-4', 'Poe’s', '_', '_', '_', '_'],
  ['3', 'Poe', 'PROPN', 'NNP', '2', 'Entity=2)'],
  ['4', '’s', 'PART', 'POS', '2', '_'],
  ['5', 'well', 'ADV', 'RB', '7', 'SpaceAfter=No'],
  ['6', '-', 'PUNCT', 'HYPH', '7', 'SpaceAfter=No'],
  ['7', 'fed', 'VERB', 'VBN', '8', '_'],
  ['8', 'army', 'NOUN', 'NN', '11', 'Entity=1)'],
  ['9-10', 'didn’t', '_', '_', '_', '_'],
  ['9', 'did', 'AUX', 'VBD', '11', '_'],
  ['10', 'n’t', 'PART', 'RB', '11', '_'],
  ['11', 'rest', 'VERB', 'VB', '0', 'SpaceAfter=No'],
  ['12', '.', 'PUNCT', '.', '11', '_'],
]
  .map(([id, form, universal, penn, governor, misc]) =>
    [id, form, form, universal, penn, '_', governor, 'dep', '_', misc].join('\t'),
  )
  .join('\n');

const FOLDER = folderOf({
  'amir-zeldes+gum/dep/GUM_bio_poe.conllu': `# newpar\n# text = x\n${SENTENCE}\n\n# newpar\n${SENTENCE}\n`,
  'amir-zeldes+gum/dep/GUM_speech_poe.conllu': SENTENCE,
});

const [document] = gumIn(FOLDER, ['bio']);

describe('GUM', () => {
  test('only the genres that are asked for are read', () => {
    expect(gumIn(FOLDER, ['bio']).map(({ docId }) => docId)).toEqual(['GUM_bio_poe']);
  });

  test('the text is laid out as it was printed, a paragraph a line', () => {
    const line = 'Gov. Ada Poe’s well-fed army didn’t rest.';
    expect(document?.text).toBe(`${line}\n\n${line}`);
  });

  test('each word stands where its offsets say, parts of a word too', () => {
    const forms = document?.sentences[0]?.tokens.map(({ start, end }) => document.text.slice(start, end));
    expect(forms).toEqual('Gov. Ada Poe ’s well - fed army did n’t rest .'.split(' '));
  });

  test('an actor has the mentions of its entity, and is left out where no name stands for it', () => {
    const actors = document?.actors.map(({ name, type, mentions }) => [name, type, mentions.length]);
    expect(actors).toEqual([['Gov. Ada Poe', 'PER', 2]]);
  });

  test('our own words take the tags of the words they cover; a hyphenated participle is an adjective', () => {
    const sentence = document?.sentences[0];
    if (!document || !sentence) throw new Error('the document has a sentence');
    const { tokens, tags } = ownWordsOf(sentence, document.text);
    expect(tokens.map(({ form }, at) => `${form}/${tags[at]}`).join(' ')).toBe(
      'Gov/NNP ./NNP Ada/NNP Poe/NNP ’s/POS well-fed/JJ army/NN did/VBD n’t/RB rest/VB ./.',
    );
  });

  test('a name begins behind its title', () => {
    const [sentence] = document ? namedGum(document) : [];
    const named = sentence?.tokens.filter((_, at) => sentence.labels[at] !== 'O').map(({ form }) => form);
    expect(named).toEqual(['Ada', 'Poe']);
  });
});
