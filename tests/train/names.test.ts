import { describe, expect, test } from 'vitest';
import { namedDocument, namedRe3d } from '../../src/train/gold-names.ts';
import { NAME_CORPORA, namesIn } from '../../src/train/iob.ts';
import { re3dIn } from '../../src/train/re3d.ts';
import { folderOf } from './folder.ts';

const ROWS =
  'Poe B-person\n, O\nof O\nthe O\nOwl B-politicalparty\nParty I-politicalparty\n. O\n\nThe O\nOwl B-creative-work\n';

/** A document of re3d whose id's hash is of the even half. */
const EVEN = 'b';

const re3dFiles = (id: string): Record<string, string> => ({
  'dstl+re3d/CENTCOM/documents.json': JSON.stringify({ _id: id, text: 'The Owl Army met Owl fighters.' }),
  'dstl+re3d/CENTCOM/entities.json': [
    { documentId: id, begin: 0, end: 12, type: 'Organisation', confidence: 1 },
    { documentId: id, begin: 17, end: 29, type: 'Organisation', confidence: 0.4 },
  ]
    .map((row) => JSON.stringify(row))
    .join(',\n'),
  'dstl+re3d/CENTCOM/relations.json': '',
});

describe('corpora of names', () => {
  const folder = folderOf({ [NAME_CORPORA['politics-dev']]: ROWS });
  const [document] = namesIn(folder, 'politics-dev');

  test('a text is rebuilt without blanks before its marks, a sentence a line', () => {
    expect(document?.text).toBe('Poe, of the Owl Party.\nThe Owl\n');
  });

  test('names stand at their places, with types that all corpora share', () => {
    const names = document?.names.map(({ start, end, type }) => [document.text.slice(start, end), type]);
    expect(names).toEqual([
      ['Poe', 'PER'],
      ['Owl Party', 'ORG'],
      ['Owl', 'creative-work'],
    ]);
  });

  test('what is neither person, organisation nor place is learnt as a name of no actor', () => {
    const labels = document && namedDocument(document).map((sentence) => sentence.labels.join(' '));
    expect(labels).toEqual(['B-PER O O O B-ORG I-ORG O', 'O B-MISC']);
  });
});

describe('re3d', () => {
  const halves = (id: string): string[] =>
    (['even', 'odd'] as const).filter((half) => re3dIn(folderOf(re3dFiles(id)), half).length > 0);

  test('each document is in one half', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) expect(halves(id)).toHaveLength(1);
  });

  test('what most annotators doubted is left out', () => {
    const id = ['a', EVEN, 'c', 'd', 'e'].find((one) => halves(one)[0] === 'even') ?? EVEN;
    const [document] = re3dIn(folderOf(re3dFiles(id)), 'even');
    expect(document?.mentions).toEqual([{ start: 0, end: 12, type: 'ORG' }]);
    const [sentence] = document ? namedRe3d(document, [{ start: 0, end: 30 }]) : [];
    expect(sentence?.labels.join(' ')).toBe('O B-ORG I-ORG O O O O');
  });
});
